package se.medlyss.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.Trend;
import se.medlyss.application.output.FamilyFigures;
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
    private final Sheets sheets;

    /// @param title its key
    /// @param width in characters
    private record Column(String title, double width) {}

    /// The sheets that are filled.
    record Sheets(
            Sheet summary, Sheet teams, Sheet approved, Sheet trend, Sheet criteria, Sheet outcomes, Sheet families) {
        void finish() throws IOException {
            for (Sheet sheet : List.of(summary, teams, approved, trend, criteria, outcomes, families)) {
                sheet.finish();
            }
        }
    }

    FigureSheets(Wording wording, Sheets sheets) {
        this.wording = wording;
        this.sheets = sheets;
    }

    void write(OrganisationFigures figures) throws IOException {
        headings();
        Sheet summary = sheets.summary();
        figures.processes().forEach(this::process);
        figures.families().forEach(this::family);
        summary.row();
        summary.row(wording.get("report.title"));
        figures.from()
                .ifPresent(
                        from -> figures.to().ifPresent(to -> summary.row(wording.day(from) + " – " + wording.day(to))));
        summary.row(wording.get(
                "report.about", figures.evaluations(), figures.writers().size()));
        summary.row(wording.get("report.reading"));
        sheets.finish();
    }

    private void headings() {
        headings(sheets.summary(), new Column("insights.column.what", 34), new Column("insights.column.figure", 10));
        headings(
                sheets.teams(),
                new Column("insights.grouping.team", 20),
                new Column("report.stage", 24),
                new Column("insights.column.figure", 10));
        headings(sheets.approved(), new Column("insights.grouping.team", 20), new Column("report.share", 10));
        headings(
                sheets.trend(),
                List.of(new Column("report.coaching", 18)),
                new Column("report.span", 16),
                new Column("insights.column.figure", 10));
        headings(
                sheets.criteria(),
                new Column("report.stage", 24),
                new Column("report.criterion", 60),
                new Column("report.share", 10));
        headings(
                sheets.outcomes(),
                new Column("report.outcomes.question", 40),
                new Column("report.outcomes.answer", 40),
                new Column("report.share", 10));
        headings(
                sheets.families(),
                List.of(new Column("report.stage", 24), new Column("insights.filter.mode", 20)),
                List.of(),
                new Column("insights.grouping.team", 20),
                new Column("insights.stages.process", 30),
                new Column("insights.column.figure", 10));
    }

    private void headings(Sheet sheet, Column... own) {
        headings(sheet, List.of(), own);
    }

    private void headings(Sheet sheet, List<Column> last, Column... own) {
        headings(sheet, FORM, last, own);
    }

    private void headings(Sheet sheet, List<Column> first, List<Column> last, Column... own) {
        List<Column> columns = Stream.of(first.stream(), Stream.of(own), TOLD.stream(), last.stream())
                .flatMap(each -> each)
                .toList();
        sheet.headings(
                columns.stream().map(each -> wording.get(each.title())).toList(),
                columns.stream().mapToDouble(Column::width).toArray());
    }

    private void process(ProcessFigures figures) {
        String title = wording.in(figures.form().process().title());
        String mode = wording.of("insights.mode.", figures.mode());
        summary(figures, title, mode);
        teams(figures, title, mode);
        for (Funnel.Point point : figures.funnel().points()) {
            told(sheets.approved(), Told.share(point.share()), title, mode, wording.team(point.group()));
        }
        trend(figures.months(), title, mode);
        trend(figures.weeks(), title, mode);
        criteria(figures, title, mode);
        figures.outcomes()
                .map(OutcomeFigures::questions)
                .orElse(List.of())
                .forEach(question -> question.options()
                        .forEach(option -> told(
                                sheets.outcomes(),
                                option.share(),
                                title,
                                mode,
                                wording.in(question.question().text()),
                                wording.in(option.option().text()))));
    }

    private void summary(ProcessFigures figures, String title, String mode) {
        var headlines = figures.headlines();
        told(sheets.summary(), headlines.quality(), title, mode, wording.get("insights.headline.quality"));
        told(sheets.summary(), headlines.resolved(), title, mode, wording.get("insights.headline.resolved"));
        String spread = wording.get("insights.headline.spread");
        headlines
                .spread()
                .toOptional()
                .ifPresentOrElse(
                        known -> told(sheets.summary(), known.told(), title, mode, spread),
                        () -> sheets.summary()
                                .row(
                                        title,
                                        mode,
                                        spread,
                                        null,
                                        null,
                                        null,
                                        null,
                                        wording.get("insights.headline.spread.none")));
    }

    private void teams(ProcessFigures figures, String title, String mode) {
        for (StageTable.Row row : figures.teams().rows()) {
            String team = wording.team(row.group());
            told(sheets.teams(), row.total(), title, mode, team, wording.get("report.whole"));
            for (int at = 0; at < row.cells().size(); at++) {
                Stage stage = figures.teams().stages().get(at);
                told(sheets.teams(), row.cells().get(at), title, mode, team, wording.in(stage.name()));
            }
        }
    }

    /// A stage that several processes have: each of them by itself, and all together.
    private void family(FamilyFigures figures) {
        String stage = wording.in(figures.family().name());
        String mode = wording.of("insights.mode.", figures.mode());
        String together = wording.get("insights.stages.all-processes");
        told(sheets.families(), figures.quality(), stage, mode, wording.get("insights.filter.team"), together);
        for (StageTable.Row row : figures.teams().rows()) {
            String team = wording.team(row.group());
            told(sheets.families(), row.total(), stage, mode, team, together);
            for (int at = 0; at < row.cells().size(); at++) {
                String process = wording.in(figures.teams().stages().get(at).name());
                told(sheets.families(), row.cells().get(at), stage, mode, team, process);
            }
        }
    }

    /// The coaching time has a column of its own at the end.
    private void trend(Trend trend, String title, String mode) {
        for (Trend.Point point : trend.points()) {
            @Nullable Object[] row = row(point.told(), title, mode, wording.span(point.span()));
            @Nullable Object[] with = Arrays.copyOf(row, row.length + 1);
            with[row.length] = point.told() instanceof Told.Shown ? Sheet.figure(point.coachingHours()) : null;
            sheets.trend().row(with);
        }
    }

    private void criteria(ProcessFigures figures, String title, String mode) {
        for (var line : figures.criteria().map(CriterionTable::lines).orElse(List.of())) {
            String stage = stage(figures, line.key().stage())
                    .map(each -> wording.in(each.name()))
                    .orElse("");
            told(
                    sheets.criteria(),
                    line.share(),
                    title,
                    mode,
                    stage,
                    wording.in(line.criterion().text()));
        }
    }

    private static Optional<Stage> stage(ProcessFigures figures, String id) {
        return figures.form().stages().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private void told(Sheet sheet, Told told, String... about) {
        sheet.row(row(told, about));
    }

    private @Nullable Object[] row(Told told, String... about) {
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
        return row;
    }

    private static @Nullable BigDecimal limit(@Nullable Double value) {
        return value == null ? null : Sheet.figure(value);
    }
}
