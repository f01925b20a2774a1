package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.sampling.Bootstrap;

/// Where the differences between calls come from: between teams, between agents of a team, and between the calls of
/// one agent. Sums of squared deviations of a nested layout, so that the parts add up to the whole exactly (Searle,
/// Casella & McCulloch 1992, *Variance Components*, section 3.3). The intervals are by [DrawnSpread].
///
/// @param parts  of these calls
/// @param drawn  of each draw; none with fewer than two calls
/// @param behind the calls, each with a percent
public record SpreadTable(Parts parts, List<Parts> drawn, List<EvaluationFacts> behind) {

    /// @param calls   with a percent
    /// @param teams   Σ over calls (team's mean − common mean)²
    /// @param agents  Σ over calls (agent's mean − team's mean)²
    /// @param within  Σ over calls (percent − agent's mean)²
    /// @param weeks   Σ over calls (week's mean − common mean)²; a division of its own of the same whole
    public record Parts(int calls, double teams, double agents, double within, double weeks) {

        /// All of it.
        public double whole() {
            return teams + agents + within;
        }

        /// A part in percent of the whole; 0 when all calls gave the same.
        public double percent(double part) {
            return whole() == 0 ? 0 : 100 * part / whole();
        }

        /// Teams, agents and calls in percent with one decimal, rounded so that they add up to 100 (by the largest
        /// remainders); 0 when all calls gave the same.
        public List<Double> percents() {
            List<Double> exact = Stream.of(teams, agents, within)
                    .map(part -> 10 * percent(part))
                    .toList();
            List<Double> rounded =
                    new ArrayList<>(exact.stream().map(Math::floor).toList());
            long left = Math.round(
                    exact.stream().mapToDouble(part -> part - Math.floor(part)).sum());
            IntStream.range(0, exact.size())
                    .boxed()
                    .sorted(Comparator.comparing(at -> rounded.get(at) - exact.get(at)))
                    .limit(left)
                    .forEach(at -> rounded.set(at, rounded.get(at) + 1));
            return rounded.stream().map(tenths -> tenths / 10).toList();
        }

        /// How far apart that is for a call, in percent units: the root of the mean square.
        public double distance(double part) {
            return calls == 0 ? 0 : Math.sqrt(part / calls);
        }
    }

    public SpreadTable {
        drawn = List.copyOf(drawn);
        behind = List.copyOf(behind);
    }

    /// The table of a slice. At the centre it is of the teams that are told of: sums over all of them, beside those
    /// teams' own figures, would give a small one away.
    public static SpreadTable of(Slice slice, StageTable byTeam) {
        List<EvaluationFacts> scored = switch (slice.origin()) {
            case OWN -> Slice.scored(slice.counted());
            case CENTRE ->
                byTeam.rows().stream()
                        .filter(StageTable.Row::told)
                        .flatMap(row -> row.behind().stream())
                        .toList();
        };
        DrawnSpread spread = new DrawnSpread(scored);
        return new SpreadTable(spread.observed(), spread.drawn(), scored);
    }

    /// How many teams it is of.
    public int teams() {
        return (int)
                behind.stream().map(each -> each.persons().team()).distinct().count();
    }

    /// The interval of a part in percent of the whole.
    public Figure<Interval> percent(ToDoubleFunction<Parts> part) {
        return sure(each -> each.percent(part.applyAsDouble(each))).map(interval -> interval.within(0, 100));
    }

    /// The interval of how far apart groups are, as wide as it is on either of two scales. Chance alone sets groups
    /// apart and adds to the squares: it is taken off there, as it is in [#percent], while among the distances
    /// themselves people who are alike would seem to differ. Where groups do differ, the squares are skewed and
    /// their upper limit is too low.
    public Figure<Interval> between(ToDoubleFunction<Parts> part) {
        return distance(part).map(roots -> {
            Interval squares = drawnAnew(each -> part.applyAsDouble(each) / each.calls());
            return new Interval(
                    Math.min(roots.lower(), root(squares.lower())),
                    Math.max(roots.upper(), root(squares.upper())),
                    roots.level());
        });
    }

    /// The interval of how far apart calls are, within a group or in all.
    public Figure<Interval> distance(ToDoubleFunction<Parts> part) {
        return sure(each -> each.distance(part.applyAsDouble(each)));
    }

    private Figure<Interval> sure(ToDoubleFunction<Parts> figure) {
        return drawn.isEmpty() ? Figure.undefined(Figure.Why.TOO_FEW) : Figure.known(drawnAnew(figure));
    }

    private Interval drawnAnew(ToDoubleFunction<Parts> figure) {
        return Bootstrap.basic(
                figure.applyAsDouble(parts),
                drawn.stream().map(figure::applyAsDouble).toList(),
                Interval.LEVEL);
    }

    private static double root(double square) {
        return Math.sqrt(Math.max(0, square));
    }
}
