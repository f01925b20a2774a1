package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.Told;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.chart.Evenness;

/// Each team's share of approved calls beside what chance alone would spread for as many calls.
final class FunnelPart {

    /// How many pieces its limits are drawn of.
    private static final int CURVE = 60;

    private final Funnel funnel;
    private final Wording wording;

    FunnelPart(Funnel funnel, Wording wording) {
        this.funnel = funnel;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (funnel.evenness() instanceof Figure.Known<Evenness>(Evenness evenness)) {
            blocks.add(drawing(evenness));
        }
        blocks.add(table());
        blocks.add(new Block.Paragraph(verdict()));
        return blocks;
    }

    private Block drawing(Evenness evenness) {
        List<Block.Dot> dots = funnel.points().stream()
                .map(point -> new Block.Dot(
                        wording.team(point.group()),
                        (int) point.share().of(),
                        100.0 * point.share().met() / point.share().of(),
                        point.signal()))
                .toList();
        int most = FunnelScale.of(dots).most();
        return new Block.Funnel(
                wording.get("insights.funnel.title"),
                wording.get("report.funnel.about"),
                wording.get("report.funnel.calls"),
                dots,
                limits(evenness, Funnel.INNER, most),
                limits(evenness, Funnel.OUTER, most),
                middle(evenness.funnel(most, Funnel.INNER)));
    }

    private static double middle(Interval around) {
        return 50 * (around.lower() + around.upper());
    }

    private static List<Block.Limit> limits(Evenness evenness, double width, int most) {
        List<Block.Limit> limits = new ArrayList<>();
        for (int at = 1; at <= CURVE; at++) {
            double calls = Math.max(Told.LEAST_CALLS, (double) most * at / CURVE);
            Interval spread = evenness.funnel(Math.round(calls), width);
            limits.add(new Block.Limit(
                    Math.round(calls), Math.max(0, 100 * spread.lower()), Math.min(100, 100 * spread.upper())));
        }
        return limits;
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
                wording.get("report.funnel.table"),
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
