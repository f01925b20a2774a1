package se.medlyss.report.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.OutputFile;
import se.medlyss.application.output.ReportFile;
import se.medlyss.process.Language;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;

/// The report as one page for browsers, which needs nothing but itself: no script, no picture, no typeface.
public final class HtmlReport implements OutputFile {

    private static final String STYLE = "/se/medlyss/report/organisation.css";

    /// What is not in the file is not loaded, whatever somebody managed to write into it.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Wording wording;
    private final String style = style();

    public HtmlReport(Language language) {
        this.wording = new Wording(language);
    }

    @Override
    public String name() {
        return ReportFile.HTML.name(wording.language());
    }

    @Override
    public Draft begin(OutputStream to) {
        return figures -> to.write(page(figures).getBytes(StandardCharsets.UTF_8));
    }

    private String page(OrganisationFigures figures) {
        Composition report = Composition.of(figures, wording);
        Markup page = new Markup();
        page.raw("<!doctype html>\n")
                .open("html", "lang", wording.language().tag())
                .line()
                .open("head")
                .raw("<meta charset=\"utf-8\">")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", report.title())
                .raw("<style>\n" + style + "</style>")
                .close("head")
                .line()
                .open("body")
                .open("main")
                .line()
                .element("h1", report.title())
                .element("p", report.subtitle(), "class", "lead")
                .line();
        report.blocks().forEach(block -> add(block, page));
        return page.close("main").close("body").close("html").line().toString();
    }

    private void add(Block block, Markup page) {
        switch (block) {
            case Block.Heading(int level, String words) -> page.element("h" + level, words);
            case Block.Paragraph(String words) -> page.element("p", words);
            case Block.Cards cards -> cards(cards, page);
            case Block.Table table -> table(table, page);
            case Block.Line line -> line(line, page);
            case Block.Funnel funnel -> funnel(funnel, page);
        }
        page.line();
    }

    private static void cards(Block.Cards cards, Markup page) {
        page.open("dl", "class", "cards");
        for (Block.Card card : cards.cards()) {
            page.open("div")
                    .element("dt", card.label())
                    .open("dd")
                    .element("b", card.value())
                    .text(" ")
                    .element("span", card.note())
                    .close("dd")
                    .element("dd", card.definition(), "class", "about")
                    .close("div")
                    .line();
        }
        page.close("dl");
    }

    private void line(Block.Line line, Markup page) {
        page.open("figure").open("figcaption").element("h3", line.caption());
        page.element("p", line.about(), "class", "about").close("figcaption").line();
        LineDrawing.draw(line, line.caption() + ". " + line.about(), wording, page);
        page.close("figure");
    }

    private void funnel(Block.Funnel funnel, Markup page) {
        page.open("figure").open("figcaption").element("h3", funnel.caption());
        page.element("p", funnel.about(), "class", "about").close("figcaption").line();
        FunnelDrawing.draw(funnel, funnel.caption() + ". " + funnel.about(), wording, page);
        page.close("figure");
    }

    private static void table(Block.Table table, Markup page) {
        page.open("section").element("h3", table.caption());
        if (!table.about().isEmpty()) {
            page.element("p", table.about(), "class", "about");
        }
        page.open("div", "class", "wide")
                .open("table", "aria-label", table.caption())
                .open("thead")
                .open("tr");
        for (Column column : table.columns()) {
            page.element("th", column.title(), "scope", "col", "class", kind(column));
        }
        page.close("tr").close("thead").line().open("tbody").line();
        table.rows().forEach(row -> row(table.columns(), row, page));
        page.close("tbody").close("table").close("div").close("section");
    }

    private static void row(List<Column> columns, List<Cell> cells, Markup page) {
        page.open("tr").element("th", cells.getFirst().text(), "scope", "row");
        for (int at = 1; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            Double heat = cell.heat();
            if (heat == null) {
                page.open("td", "class", kind(columns.get(at)));
            } else {
                page.open("td", "class", "warm heat", "style", "--heat:" + percent(heat));
            }
            page.text(cell.text());
            if (!cell.note().isEmpty()) {
                page.text(" ").element("span", cell.note());
            }
            if (cell.bar() != null) {
                bar(cell.bar(), page);
            }
            page.close("td");
        }
        page.close("tr").line();
    }

    /// Starts at zero, and shows the interval as a line over it.
    private static void bar(Block.Bar bar, Markup page) {
        page.open("i", "class", "bar", "aria-hidden", "true")
                .open("i", "style", "width:" + percent(bar.value() / 100))
                .close("i")
                .open(
                        "i",
                        "class",
                        "sure",
                        "style",
                        "left:" + percent(bar.lower() / 100) + ";width:" + percent((bar.upper() - bar.lower()) / 100))
                .close("i")
                .close("i");
    }

    private static String kind(Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(part, 0, 1));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
