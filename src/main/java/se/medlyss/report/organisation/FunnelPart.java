package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.Told;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;
import se.medlyss.stats.Figure;
import se.medlyss.stats.chart.Evenness;

/// Each team's share of approved calls beside what chance alone would spread for as many calls.
final class FunnelPart {

    private final Funnel funnel;
    private final Wording wording;

    FunnelPart(Funnel funnel, Wording wording) {
        this.funnel = funnel;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        blocks.add(new Block.Paragraph(verdict()));
        return blocks;
    }

    private Block table() {
        List<Column> columns = List.of(
                Column.words(wording.get("insights.grouping.team"), 4),
                Column.figures(wording.get("report.share"), 6),
                Column.figures(wording.get("insights.stages.calls"), 2),
                Column.figures(wording.get("insights.funnel.inner"), 3),
                Column.figures(wording.get("insights.funnel.outer"), 3),
                Column.words(wording.get("report.said"), 5));
        return new Block.Table(
                wording.get("insights.funnel.title"),
                wording.get("insights.funnel.about", funnel.withheld()),
                columns,
                funnel.points().stream().map(this::row).toList());
    }

    private List<Cell> row(Funnel.Point point) {
        Told told = Told.share(point.share());
        return List.of(
                Cell.of(wording.team(point.group())),
                wording.share(told),
                Cell.of(wording.count(told.calls())),
                Cell.of(limits(point, Funnel.INNER)),
                Cell.of(limits(point, Funnel.OUTER)),
                Cell.of(wording.get(point.signal() ? "insights.funnel.outside" : "insights.trend.ordinary")));
    }

    private String limits(Funnel.Point point, double width) {
        return funnel.limits(point, width).map(wording::interval).orElse("–");
    }

    private String verdict() {
        return switch (funnel.evenness()) {
            case Figure.Known<Evenness>(Evenness evenness) ->
                wording.get(
                        evenness.p() < Funnel.UNEVEN ? "insights.funnel.uneven" : "insights.funnel.even",
                        wording.number(evenness.chiSquare()),
                        evenness.freedom(),
                        wording.probability(evenness.p()),
                        wording.number(evenness.overdispersion()));
            case Figure.Undefined<Evenness>(Figure.Why why) ->
                wording.get("insights.funnel.none", wording.of("stats.why.", why));
        };
    }
}
