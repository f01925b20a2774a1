package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.WriterCoverage;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;

/// What the figures stand on: what came in, what is missing, what was refused.
final class CoveragePart {

    /// A report is read by people; the command line lists all.
    private static final int MOST_LINES = 100;

    private final OrganisationFigures figures;
    private final Wording wording;

    CoveragePart(OrganisationFigures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, wording.get("insights.coverage.title")));
        blocks.add(new Block.Paragraph(wording.get(
                "report.balance", figures.compiled().balance().told().toArray())));
        figures.asOf().ifPresent(at -> blocks.add(new Block.Paragraph(wording.get("report.as-of", wording.day(at)))));
        if (!figures.writers().isEmpty()) {
            blocks.add(writers());
        }
        if (!figures.compiled().quarantined().isEmpty()) {
            blocks.add(new RefusedTable(wording).of(figures.compiled().quarantined()));
        }
        if (!figures.compiled().findings().isEmpty()) {
            blocks.add(findings());
        }
        return blocks;
    }

    private Block writers() {
        List<Column> columns = List.of(
                Column.words(wording.get("insights.coverage.writer"), 3),
                Column.figures(wording.get("insights.coverage.records"), 2),
                Column.figures(wording.get("report.counting"), 2),
                Column.words(wording.get("insights.coverage.last"), 4),
                Column.words(wording.get("insights.coverage.missing"), 5));
        return new Block.Table(
                wording.get("insights.coverage.writers"),
                "",
                columns,
                figures.writers().stream().map(this::writer).toList());
    }

    private List<Cell> writer(WriterCoverage writer) {
        String missing = String.join(
                ", ",
                limited(
                        writer.missing(),
                        range -> range.first() == range.last()
                                ? Long.toString(range.first())
                                : range.first() + "–" + range.last()));
        return List.of(
                Cell.of(writer.shortName()),
                Cell.of(wording.count(writer.received())),
                Cell.of(wording.count(writer.counted())),
                Cell.of(wording.day(writer.lastWritten())),
                Cell.of(missing.isEmpty() ? wording.get("insights.coverage.none-missing") : missing));
    }

    private Block findings() {
        return new Block.Table(
                wording.get("insights.coverage.notes"),
                "",
                List.of(Column.words(wording.get("report.said"), 1)),
                limited(figures.compiled().findings(), this::finding).stream()
                        .map(words -> List.of(Cell.of(words)))
                        .toList());
    }

    private String finding(Finding finding) {
        return wording.of("compile.finding.", finding.kind(), finding.writerName(), finding.numbers(), finding.detail())
                .strip();
    }

    /// As many as are read, and how many more there are.
    private <T> List<String> limited(List<T> all, Function<T, String> words) {
        Stream<String> more = all.size() > MOST_LINES
                ? Stream.of(wording.get("report.more", all.size() - MOST_LINES))
                : Stream.empty();
        return Stream.concat(all.stream().limit(MOST_LINES).map(words), more).toList();
    }
}
