package se.medlyss.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.Told;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.ProcessFigures;
import se.medlyss.process.Stage;
import se.medlyss.report.organisation.Wording;
import se.medlyss.stats.Interval;

/// The sheets with figures: rows that can be filtered and pivoted, each figure with its interval and number of calls.
final class FigureSheets {

    /// What each row is about.
    private static final List<Column> FORM =
            List.of(new Column("insights.filter.process", 30), new Column("insights.filter.mode", 20));

    /// What is told beside a figure, or that it is not told.
    private static final List<Column> TOLD = List.of(
            new Column("insights.stages.calls", 10),
            new Column("report.lower", 12),
            new Column("report.upper", 12),
            new Column("report.withheld", 40));

    private final Wording wording;
    private final Sheet summary;
    private final Sheet teams;
    private final Sheet criteria;

    /// @param title its key
    /// @param width in characters
    private record Column(String title, double width) {}

    FigureSheets(Wording wording, Sheet summary, Sheet teams, Sheet criteria) {
        this.wording = wording;
        this.summary = summary;
        this.teams = teams;
        this.criteria = criteria;
    }

    void write(OrganisationFigures figures) throws IOException {
        headings();
        figures.processes().forEach(this::process);
        summary.row();
        summary.row(wording.get("report.title"));
        figures.from()
                .ifPresent(
                        from -> figures.to().ifPresent(to -> summary.row(wording.day(from) + " – " + wording.day(to))));
        summary.row(wording.get(
                "report.about", figures.evaluations(), figures.writers().size()));
        summary.row(wording.get("report.reading"));
        summary.finish();
        teams.finish();
        criteria.finish();
    }

    private void headings() {
        headings(summary, new Column("insights.column.what", 34), new Column("insights.column.figure", 10));
        headings(
                teams,
                new Column("insights.grouping.team", 20),
                new Column("report.stage", 24),
                new Column("insights.column.figure", 10));
        headings(
                criteria,
                new Column("report.stage", 24),
                new Column("report.criterion", 60),
                new Column("report.share", 10));
    }

    private void headings(Sheet sheet, Column... own) {
        List<Column> columns = Stream.of(FORM.stream(), Stream.of(own), TOLD.stream())
                .flatMap(each -> each)
                .toList();
        sheet.headings(
                columns.stream().map(each -> wording.get(each.title())).toList(),
                columns.stream().mapToDouble(Column::width).toArray());
    }

    private void process(ProcessFigures figures) {
        String title = wording.in(figures.form().process().title());
        String mode = wording.of("insights.mode.", figures.mode());
        told(summary, figures.headlines().quality(), title, mode, wording.get("insights.headline.quality"));
        told(summary, figures.headlines().resolved(), title, mode, wording.get("insights.headline.resolved"));
        summary.row(
                title,
                mode,
                wording.get("insights.headline.spread"),
                figures.headlines().spread().toOptional().map(Sheet::figure).orElse(null));
        for (StageTable.Row row : figures.teams().rows()) {
            told(teams, row.total(), title, mode, team(row.group()), wording.get("report.whole"));
            for (int at = 0; at < row.cells().size(); at++) {
                Stage stage = figures.teams().stages().get(at);
                told(teams, row.cells().get(at), title, mode, team(row.group()), wording.in(stage.name()));
            }
        }
        figures.criteria().map(CriterionTable::lines).orElse(List.of()).forEach(line -> {
            String stage = stage(figures, line.key().stage())
                    .map(each -> wording.in(each.name()))
                    .orElse("");
            told(
                    criteria,
                    line.share(),
                    title,
                    mode,
                    stage,
                    wording.in(line.criterion().text()));
        });
    }

    private static Optional<Stage> stage(ProcessFigures figures, String id) {
        return figures.form().stages().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private String team(String id) {
        return id.isEmpty() ? wording.get("insights.stages.unknown") : id;
    }

    private void told(Sheet sheet, Told told, String... about) {
        @Nullable Object[] row = new @Nullable Object[about.length + 5];
        System.arraycopy(about, 0, row, 0, about.length);
        switch (told) {
            case Told.Shown(int calls, double value, Interval interval) -> {
                row[about.length] = Sheet.figure(value);
                row[about.length + 1] = calls;
                row[about.length + 2] = limit(interval == null ? null : interval.lower());
                row[about.length + 3] = limit(interval == null ? null : interval.upper());
            }
            case Told.NotTold withheld -> row[about.length + 4] = wording.figure(withheld);
        }
        sheet.row(row);
    }

    private static @Nullable BigDecimal limit(@Nullable Double value) {
        return value == null ? null : Sheet.figure(value);
    }
}
