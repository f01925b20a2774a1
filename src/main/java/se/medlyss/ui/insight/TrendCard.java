package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.Trend;
import se.medlyss.stats.Interval;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.SegmentedChoice;
import se.medlyss.ui.control.TrendChart;

/// Week by week or month by month, with the coaching time beside it.
final class TrendCard extends StackPane {

    private final InsightTools tools;
    private final Board.Overview board;

    TrendCard(InsightTools tools, Board.Overview board, Chosen chosen) {
        this.tools = tools;
        this.board = board;
        SegmentedChoice<Trend.Measure> measure = new SegmentedChoice<>(
                List.of(Trend.Measure.values()), each -> tools.texts().of("insights.measure.", each));
        measure.choose(chosen.measure());
        measure.setOnChosen(each -> tools.model().choose(before -> before.with(each)));
        SegmentedChoice<Span.Unit> unit = new SegmentedChoice<>(
                List.of(Span.Unit.values()), each -> tools.texts().of("insights.unit.", each));
        unit.choose(chosen.unit());
        unit.setOnChosen(each -> tools.model().choose(before -> before.with(each)));
        String limits = tools.text(limits(board.trend()));
        String about = board.slice().ofFamily() ? followed(chosen.unit()) + " · " + limits : limits;
        // Only a whole call is approved.
        Region[] controls = board.slice().ofFamily() ? new Region[] {unit} : new Region[] {measure, unit};
        getChildren().setAll(new FigureCard(tools.texts(), table(), about, drawing(), tools.save(), controls));
    }

    private static String limits(Trend trend) {
        if (!trend.limited()) {
            return "insights.trend.unlimited";
        }
        return trend.beyondHundred() ? "insights.trend.limited.bonus" : "insights.trend.limited";
    }

    private String followed(Span.Unit unit) {
        return tools.text(
                "insights.trend.followed",
                tools.subject(),
                Trend.followed(board.slice(), unit).stream().map(tools::in).collect(Collectors.joining(", ")));
    }

    /// A sentence where no point can be told.
    private Region drawing() {
        if (board.trend().latest().isPresent()) {
            return chart();
        }
        Label none = new Label(tools.text("report.trend.none"));
        none.getStyleClass().addAll("muted", "figure-note");
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        return none;
    }

    private TrendChart chart() {
        return new TrendChart(
                board.trend().points().stream().map(this::point).toList(),
                new TrendChart.Words(
                        tools.text("insights.trend.upper"),
                        tools.text("insights.trend.middle"),
                        tools.text("insights.trend.lower"),
                        tools.text("insights.trend.hours"),
                        tools.words()::percent,
                        tools.words()::tenths));
    }

    private TrendChart.Point point(Trend.Point point) {
        Told.Shown shown = point.told() instanceof Told.Shown known ? known : null;
        Interval interval = shown == null ? null : shown.interval();
        return new TrendChart.Point(
                tools.words().span(point.span()),
                shown == null ? null : shown.value(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                limits(point),
                tools.words().signals(point.signals()),
                version(point),
                point.coachingHours(),
                spoken(point),
                () -> drill(point));
    }

    /// Which version of the process is new here, and of which process where several are looked at.
    private String version(Trend.Point point) {
        var newest = point.newest();
        if (newest == null) {
            return "";
        }
        return board.slice().ofFamily()
                ? tools.text(
                        "insights.trend.version.of",
                        tools.in(newest.stages().getFirst().name()),
                        newest.version())
                : tools.text("insights.trend.version", newest.version());
    }

    private static TrendChart.@Nullable Limits limits(Trend.Point point) {
        var limits = point.limits();
        return limits == null ? null : new TrendChart.Limits(limits.lower(), limits.middle(), limits.upper());
    }

    private String spoken(Trend.Point point) {
        return tools.words().span(point.span()) + ": " + tools.words().sentence(point.told()) + ". " + said(point);
    }

    /// A signal or ordinary variation where there are limits, and which version is new.
    private String said(Trend.Point point) {
        return Stream.of(variation(point), version(point))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String variation(Trend.Point point) {
        if (!(point.told() instanceof Told.Shown)) {
            return tools.words().why(point.told());
        }
        if (point.limits() == null) {
            return "";
        }
        return point.signals().isEmpty()
                ? tools.text("insights.trend.ordinary")
                : tools.words().signals(point.signals());
    }

    private void drill(Trend.Point point) {
        tools.model()
                .drill(Drill.of(board.slice(), tools.words().span(point.span()), null, point.behind())
                        .telling(tools.words().sentence(point.told())));
    }

    private FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Trend.Point point : board.trend().points()) {
            rows.add(List.of(
                    tools.words().span(point.span()),
                    tools.words().percent(point.told()),
                    tools.words().fromTo(point.told()),
                    point.told().calls() == 0
                            ? ""
                            : Integer.toString(point.told().calls()),
                    tools.words().tenths(point.coachingHours()),
                    said(point)));
        }
        return new FigureTable(
                tools.texts().texts().of("insights.trend.title.", board.trend().measure()),
                List.of(
                        tools.text("insights.trend.column.when"),
                        tools.text("insights.column.figure"),
                        tools.text("insights.column.interval"),
                        tools.text("insights.stages.calls"),
                        tools.text("insights.trend.hours"),
                        tools.text("insights.trend.column.said")),
                rows);
    }
}
