package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Told;
import se.medlyss.stats.Figure;
import se.medlyss.stats.chart.Evenness;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.FunnelChart;
import se.medlyss.ui.control.SegmentedChoice;

/// Whether quality is even: where the differences come from, and who lies outside of what chance alone spreads.
final class EvennessPane extends VBox {

    private final InsightTools tools;
    private final Board.Even board;

    EvennessPane(InsightTools tools, Board.Even board, Chosen chosen) {
        this.tools = tools;
        this.board = board;
        getStyleClass().add("spaced-16");
        getChildren().setAll(new SpreadCard(tools, board));
        // Only a whole call is approved.
        if (!board.slice().ofFamily()) {
            getChildren().add(funnel(chosen));
        }
    }

    private FigureCard funnel(Chosen chosen) {
        Funnel funnel = board.funnel();
        Node drawing = switch (funnel.evenness()) {
            case Figure.Known<Evenness>(var evenness) -> new VBox(chart(funnel, evenness), verdict(evenness));
            case Figure.Undefined<Evenness>(var why) -> none(why);
        };
        return new FigureCard(
                tools.texts(),
                table(funnel),
                tools.text("insights.funnel.about", funnel.withheld()),
                drawing,
                tools.save(),
                controls(chosen));
    }

    private Label none(Figure.Why why) {
        Label none = sentence(
                tools.text("insights.funnel.none", tools.texts().texts().of("stats.why.", why)));
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        return none;
    }

    private Region[] controls(Chosen chosen) {
        if (board.slice().origin() == Facts.Origin.CENTRE) {
            return new Region[0];
        }
        SegmentedChoice<Grouping> choice = new SegmentedChoice<>(
                List.of(Grouping.values()), each -> tools.texts().of("insights.grouping.", each));
        choice.choose(chosen.grouping());
        choice.setOnChosen(each -> tools.model().choose(before -> before.with(each)));
        return new Region[] {choice};
    }

    private FunnelChart chart(Funnel funnel, Evenness evenness) {
        return new FunnelChart(
                funnel.points().stream().map(this::point).toList(),
                new FunnelChart.Limits(
                        100 * evenness.pooled(),
                        calls -> 100 * (evenness.funnel(calls, Funnel.INNER).upper() - evenness.pooled()),
                        calls -> 100 * (evenness.funnel(calls, Funnel.OUTER).upper() - evenness.pooled())),
                new FunnelChart.Words(
                        tools.text("insights.funnel.middle"),
                        tools.text("insights.funnel.inner"),
                        tools.text("insights.funnel.outer"),
                        tools.text("insights.funnel.calls"),
                        tools.words()::percent));
    }

    private FunnelChart.Point point(Funnel.Point point) {
        Told share = Told.share(point.share());
        String spoken = name(point) + ": " + tools.words().sentence(share) + ". "
                + tools.text(point.signal() ? "insights.funnel.outside" : "insights.trend.ordinary");
        return new FunnelChart.Point(
                name(point),
                (int) point.share().of(),
                100.0 * point.share().met() / point.share().of(),
                point.signal(),
                spoken,
                () -> tools.model()
                        .drill(Drill.of(board.slice(), name(point), null, point.behind())
                                .telling(tools.words().sentence(share))));
    }

    private String name(Funnel.Point point) {
        return tools.model().state().get().chosen().grouping() == Grouping.TEAM
                ? tools.names().team(point.group())
                : tools.agent(point.group());
    }

    private Label verdict(Evenness evenness) {
        return sentence(tools.text(
                evenness.p() < Funnel.UNEVEN ? "insights.funnel.uneven" : "insights.funnel.even",
                tools.words().tenths(evenness.chiSquare()),
                evenness.freedom(),
                tools.words().p(evenness.p()),
                tools.words().tenths(evenness.overdispersion())));
    }

    private FigureTable table(Funnel funnel) {
        List<List<String>> rows = new ArrayList<>();
        for (Funnel.Point point : funnel.points()) {
            Told share = Told.share(point.share());
            rows.add(List.of(
                    name(point),
                    tools.words().percent(share),
                    tools.words().fromTo(share),
                    Integer.toString(share.calls()),
                    tools.text(point.signal() ? "insights.funnel.outside" : "insights.trend.ordinary")));
        }
        return new FigureTable(
                tools.text("insights.funnel.title"),
                List.of(
                        tools.text("insights.column.what"),
                        tools.text("insights.column.figure"),
                        tools.text("insights.column.interval"),
                        tools.text("insights.stages.calls"),
                        tools.text("insights.trend.column.said")),
                rows);
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "figure-note");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
