package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.Trend;
import se.medlyss.application.output.ProcessFigures;
import se.medlyss.process.Stage;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;
import se.medlyss.report.organisation.Block.Mark;
import se.medlyss.stats.Interval;

/// What the report says of one process in one mode.
final class ProcessPart {

    private final ProcessFigures figures;
    private final Wording wording;

    ProcessPart(ProcessFigures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, title()));
        blocks.add(new Block.Paragraph(made()));
        blocks.add(HeadlineCards.of(figures.headlines(), wording));
        blocks.add(stages());
        blocks.add(trend());
        blocks.add(months());
        blocks.add(approved());
        figures.criteria()
                .ifPresentOrElse(
                        table -> blocks.add(criteria(table)),
                        () -> blocks.add(new Block.Paragraph(wording.get("report.criteria.withheld"))));
        return blocks;
    }

    private String title() {
        return wording.in(figures.form().process().title()) + " · " + wording.of("insights.mode.", figures.mode());
    }

    /// What the figures are made of, and what was mixed.
    private String made() {
        var slice = figures.slice();
        List<String> said = new ArrayList<>();
        said.add(wording.get("report.counted", figures.counted()));
        if (!slice.outside().isEmpty()) {
            said.add(wording.get("insights.slice.outside", slice.outside().size()));
        }
        if (slice.versions().size() > 1) {
            String versions = slice.versions().stream().map(String::valueOf).collect(Collectors.joining(", "));
            said.add(wording.get("insights.slice.versions", versions));
        }
        if (slice.channels().size() > 1) {
            String channels = slice.channels().stream()
                    .map(each -> wording.of("call.channel.", each))
                    .collect(Collectors.joining(", "));
            said.add(wording.get("insights.slice.channels", channels));
        }
        return String.join("; ", said) + ".";
    }

    private Block stages() {
        StageTable table = figures.teams();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(wording.get("insights.grouping.team"), 4));
        columns.add(Column.figures(wording.get("insights.stages.calls"), 2));
        for (Stage stage : table.stages()) {
            columns.add(Column.heat(wording.in(stage.name()), 3));
        }
        columns.add(Column.figures(wording.get("insights.stages.total"), 4));
        List<List<Cell>> rows = table.rows().stream().map(this::team).toList();
        return new Block.Table(
                wording.get("insights.stages.title.team"), wording.get("report.stages.about"), columns, rows);
    }

    private List<Cell> team(StageTable.Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(team(row.group())));
        cells.add(Cell.of(row.total() instanceof Told.Shown shown ? wording.count(shown.calls()) : "–"));
        row.cells().forEach(told -> cells.add(heat(told)));
        cells.add(
                row.total() instanceof Told.Shown shown
                        ? Cell.of(wording.number(shown.value()), wording.interval(shown.interval()))
                        : Cell.of("–", wording.figure(row.total())));
        return cells;
    }

    private Cell heat(Told told) {
        return told instanceof Told.Shown shown
                ? new Cell(wording.count(Math.round(shown.value())), "", shown.value() / 100, null)
                : Cell.of("–");
    }

    private String team(String id) {
        return id.isEmpty() ? wording.get("insights.stages.unknown") : id;
    }

    private Block trend() {
        Trend trend = figures.months();
        List<Mark> marks = trend.points().stream()
                .map(point -> new Mark(
                        wording.month(point.span()),
                        bar(point.told()),
                        point.limits() == null
                                ? null
                                : new Bar(
                                        point.limits().middle(),
                                        point.limits().lower(),
                                        point.limits().upper()),
                        !point.signals().isEmpty(),
                        point.newVersion()))
                .toList();
        String about = trend.limited() ? "report.trend.limited" : "report.trend.unlimited";
        return new Block.Line(wording.get("report.trend.title"), wording.get(about), marks);
    }

    private Block months() {
        List<Column> columns = List.of(
                Column.words(wording.get("report.month"), 3),
                Column.figures(wording.get("insights.measure.quality"), 3),
                Column.figures(wording.get("report.interval"), 3),
                Column.figures(wording.get("insights.stages.calls"), 2),
                Column.words(wording.get("report.said"), 6));
        return new Block.Table(
                wording.get("report.months.title"),
                "",
                columns,
                figures.months().points().stream().map(this::month).toList());
    }

    private List<Cell> month(Trend.Point point) {
        if (!(point.told() instanceof Told.Shown shown)) {
            return List.of(
                    Cell.of(wording.month(point.span())),
                    Cell.of("–"),
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of(wording.figure(point.told())));
        }
        return List.of(
                Cell.of(wording.month(point.span())),
                Cell.of(wording.percent(shown.value())),
                Cell.of(wording.interval(shown.interval())),
                Cell.of(wording.count(shown.calls())),
                Cell.of(said(point)));
    }

    private String said(Trend.Point point) {
        List<String> said = new ArrayList<>();
        if (figures.months().limited()) {
            point.signals().stream().sorted().forEach(rule -> said.add(wording.of("insights.signal.", rule)));
            if (said.isEmpty()) {
                said.add(wording.get("insights.trend.ordinary"));
            }
        }
        if (point.newVersion() > 0) {
            said.add(wording.get("insights.trend.version", point.newVersion()));
        }
        return String.join("; ", said);
    }

    private Block approved() {
        Funnel funnel = figures.funnel();
        List<Column> columns = List.of(
                Column.words(wording.get("insights.grouping.team"), 4),
                Column.figures(wording.get("report.share"), 6),
                Column.figures(wording.get("insights.stages.calls"), 2),
                Column.words(wording.get("report.said"), 6));
        return new Block.Table(
                wording.get("report.approved.title"),
                wording.get("insights.funnel.about", funnel.withheld()),
                columns,
                funnel.points().stream().map(this::approved).toList());
    }

    private List<Cell> approved(Funnel.Point point) {
        Told told = Told.share(point.share());
        return List.of(
                Cell.of(team(point.group())),
                share(told),
                Cell.of(wording.count(told.calls())),
                Cell.of(wording.get(point.signal() ? "insights.funnel.outside" : "insights.trend.ordinary")));
    }

    private Block criteria(CriterionTable table) {
        List<Column> columns = List.of(
                Column.words(wording.get("report.stage"), 4),
                Column.words(wording.get("report.criterion"), 9),
                Column.figures(wording.get("report.share"), 6),
                Column.figures(wording.get("insights.stages.calls"), 2));
        return new Block.Table(
                wording.get("insights.drill.criteria"),
                wording.get("report.criteria.about"),
                columns,
                table.lines().stream().map(this::criterion).toList());
    }

    private List<Cell> criterion(CriterionTable.Line line) {
        Optional<Stage> stage = figures.form().stages().stream()
                .filter(each -> each.id().equals(line.key().stage()))
                .findFirst();
        return List.of(
                Cell.of(stage.map(each -> wording.in(each.name())).orElse("")),
                Cell.of(wording.in(line.criterion().text())),
                share(line.share()),
                Cell.of(wording.count(line.mix().observed())));
    }

    private Cell share(Told told) {
        return told instanceof Told.Shown shown
                ? new Cell(wording.percent(shown.value()), wording.interval(shown.interval()), null, bar(told))
                : Cell.of("–", wording.figure(told));
    }

    private static @Nullable Bar bar(Told told) {
        return switch (told) {
            case Told.Shown shown -> bar(shown.value(), shown.interval());
            case Told.NotTold _ -> null;
        };
    }

    private static Bar bar(double value, @Nullable Interval interval) {
        return interval == null ? new Bar(value, value, value) : new Bar(value, interval.lower(), interval.upper());
    }
}
