package se.medlyss.application.insight;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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

        /// How far apart that is for a call, in percent units: the root of the mean square.
        public double distance(double part) {
            return calls == 0 ? 0 : Math.sqrt(part / calls);
        }
    }

    public SpreadTable {
        drawn = List.copyOf(drawn);
        behind = List.copyOf(behind);
    }

    /// The table of a slice.
    public static SpreadTable of(Slice slice) {
        List<EvaluationFacts> scored = Slice.scored(slice.counted());
        return new SpreadTable(parts(scored), new DrawnSpread(scored).parts(), scored);
    }

    /// The interval of a part in percent of the whole.
    public Figure<Interval> percent(ToDoubleFunction<Parts> part) {
        return sure(each -> each.percent(part.applyAsDouble(each))).map(interval -> interval.within(0, 100));
    }

    /// The interval of how far apart that is.
    public Figure<Interval> distance(ToDoubleFunction<Parts> part) {
        return sure(each -> each.distance(part.applyAsDouble(each)));
    }

    private Figure<Interval> sure(ToDoubleFunction<Parts> figure) {
        return drawn.isEmpty()
                ? Figure.undefined(Figure.Why.TOO_FEW)
                : Figure.known(Bootstrap.basic(
                        figure.applyAsDouble(parts),
                        drawn.stream().map(figure::applyAsDouble).toList(),
                        Interval.LEVEL));
    }

    private static Parts parts(List<EvaluationFacts> scored) {
        double common = mean(scored);
        double teams = 0;
        double agents = 0;
        double within = 0;
        for (List<EvaluationFacts> team :
                Slice.by(scored, each -> each.persons().team()).values()) {
            double ofTeam = mean(team);
            teams += team.size() * square(ofTeam - common);
            for (List<EvaluationFacts> agent :
                    Slice.by(team, each -> each.persons().agent()).values()) {
                double ofAgent = mean(agent);
                agents += agent.size() * square(ofAgent - ofTeam);
                within += Slice.percents(agent).stream()
                        .mapToDouble(percent -> square(percent - ofAgent))
                        .sum();
            }
        }
        Map<Span, List<EvaluationFacts>> weeks = Slice.by(scored, each -> Span.of(Span.Unit.WEEK, each.day()));
        double ofWeeks = weeks.values().stream()
                .mapToDouble(week -> week.size() * square(mean(week) - common))
                .sum();
        return new Parts(scored.size(), teams, agents, within, ofWeeks);
    }

    private static double mean(List<EvaluationFacts> evaluations) {
        return Slice.percents(evaluations).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double square(double value) {
        return value * value;
    }
}
