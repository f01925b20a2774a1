package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.Trend;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;
import se.medlyss.report.organisation.Block.Mark;
import se.medlyss.stats.chart.Limits;

/// Quality and coaching time by month or by week: a drawing and its table.
final class TrendPart {

    private final Trend trend;
    private final Span.Unit unit;
    private final Wording wording;

    TrendPart(Trend trend, Span.Unit unit, Wording wording) {
        this.trend = trend;
        this.unit = unit;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (shown().isEmpty()) {
            blocks.add(new Block.Heading(3, wording.of("report.trend.title.", unit)));
            blocks.add(new Block.Paragraph(wording.get("report.trend.none")));
        } else {
            blocks.add(drawing());
            blocks.add(table());
        }
        return blocks;
    }

    private List<Trend.Point> shown() {
        return trend.points().stream()
                .filter(point -> point.told() instanceof Told.Shown)
                .toList();
    }

    private Block drawing() {
        List<Mark> marks = trend.points().stream()
                .map(point -> new Mark(
                        wording.span(point.span()),
                        bar(point.told()),
                        bar(point.limits()),
                        !point.signals().isEmpty(),
                        point.newVersion()))
                .toList();
        return new Block.Line(wording.of("report.trend.title.", unit), limits(), marks);
    }

    private String limits() {
        if (!trend.limited()) {
            return wording.of("report.trend.unlimited.", unit);
        }
        return wording.get(trend.beyondHundred() ? "report.trend.limited.bonus" : "report.trend.limited");
    }

    private static @Nullable Bar bar(Told told) {
        return told instanceof Told.Shown shown ? Bar.of(shown.value(), shown.interval()) : null;
    }

    private static @Nullable Bar bar(@Nullable Limits limits) {
        return limits == null ? null : new Bar(limits.middle(), limits.lower(), limits.upper());
    }

    private Block table() {
        List<Column> columns = List.of(
                Column.words(wording.of("report.trend.unit.", unit), 3),
                Column.figures(wording.get("insights.measure.quality"), 3),
                Column.figures(wording.get("report.interval"), 3),
                Column.figures(wording.get("insights.stages.calls"), 2),
                Column.figures(wording.get("report.coaching"), 3),
                Column.words(wording.get("report.said"), 6));
        return new Block.Table(
                wording.of("report.trend.table.", unit),
                about(trend.points().size() - shown().size()),
                columns,
                shown().stream().map(this::row).toList());
    }

    /// What is not told has no row of its own: there may be many.
    private String about(int withheld) {
        String about = wording.get("report.trend.about");
        return withheld == 0 ? about : about + " " + wording.of("report.trend.hidden.", unit, withheld);
    }

    private List<Cell> row(Trend.Point point) {
        Told told = point.told();
        return List.of(
                Cell.of(wording.span(point.span())),
                Cell.of(wording.figure(told)),
                Cell.of(told instanceof Told.Shown shown ? wording.interval(shown.interval()) : ""),
                Cell.of(wording.count(told.calls())),
                Cell.of(wording.number(point.coachingHours())),
                Cell.of(said(point)));
    }

    private String said(Trend.Point point) {
        List<String> said = new ArrayList<>();
        if (trend.limited()) {
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
}
