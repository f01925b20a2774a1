package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.chart.Evenness;

/// Whether the share of approved calls is even: each team or agent against what chance alone would spread.
///
/// @param points   those that are told
/// @param withheld how many are not
/// @param evenness of those that are told
public record Funnel(List<Point> points, int withheld, Figure<Evenness> evenness) {

    /// Standard errors of the inner limits: 95 % of what chance alone spreads.
    public static final double INNER = 1.96;

    /// Standard errors of the outer limits: 99.8 %.
    public static final double OUTER = 3.09;

    /// Differences that chance alone makes more seldom are said to be more than chance.
    public static final double UNEVEN = 0.05;

    /// A team or an agent.
    ///
    /// @param z standard errors from the common share; 0 when that cannot be said
    public record Point(String group, Proportion share, double z, List<EvaluationFacts> behind) {
        public Point {
            behind = List.copyOf(behind);
        }

        /// Whether it lies outside the outer limits.
        public boolean signal() {
            return Math.abs(z) > OUTER;
        }
    }

    public Funnel {
        points = List.copyOf(points);
    }

    /// The funnel of a slice.
    public static Funnel of(Slice slice, Grouping grouping) {
        var groups = slice.by(each -> StageTable.group(each, grouping));
        List<List<EvaluationFacts>> members = List.copyOf(groups.values());
        List<@Nullable Why> withheld = StageTable.withheld(slice, groups, grouping);
        List<String> names = List.copyOf(groups.keySet());
        List<Integer> told = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (withheld.get(at) == null && Trend.approved(members.get(at)).of() >= Told.LEAST_CALLS) {
                told.add(at);
            }
        }
        List<Proportion> shares =
                told.stream().map(at -> Trend.approved(members.get(at))).toList();
        Figure<Evenness> evenness = Evenness.of(shares);
        List<Point> points = new ArrayList<>();
        for (int at : told) {
            int number = points.size();
            double z = evenness.map(known -> known.z().get(number)).toOptional().orElse(0.0);
            points.add(new Point(
                    names.get(at),
                    shares.get(number),
                    z,
                    members.get(at).stream()
                            .filter(each -> each.approved() != null)
                            .toList()));
        }
        return new Funnel(points, names.size() - told.size(), evenness);
    }

    /// What chance alone spreads for as many calls as a point has, in percent, within 0 and 100; empty when that
    /// cannot be said.
    ///
    /// @param width standard errors to each side
    public Optional<Interval> limits(Point point, double width) {
        return evenness.toOptional()
                .map(known -> known.funnel(point.share().of(), width))
                .map(limits -> new Interval(100 * limits.lower(), 100 * limits.upper(), limits.level()).within(0, 100));
    }
}
