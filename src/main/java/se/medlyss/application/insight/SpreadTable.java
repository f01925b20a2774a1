package se.medlyss.application.insight;

import java.util.List;
import java.util.Map;

/// Where the differences between calls come from: between teams, between agents of a team, and between the calls of
/// one agent. Sums of squared deviations of a nested layout, so that the parts add up to the whole exactly (Searle,
/// Casella & McCulloch 1992, *Variance Components*, section 3.3).
///
/// @param calls   with a percent
/// @param teams   Σ over calls (team's mean − common mean)²
/// @param agents  Σ over calls (agent's mean − team's mean)²
/// @param within  Σ over calls (percent − agent's mean)²
/// @param weeks   Σ over calls (week's mean − common mean)²; a division of its own of the same whole
public record SpreadTable(int calls, double teams, double agents, double within, double weeks) {

    /// The table of a slice.
    public static SpreadTable of(Slice slice) {
        List<EvaluationFacts> scored =
                slice.counted().stream().filter(each -> each.percent() != null).toList();
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
        return new SpreadTable(scored.size(), teams, agents, within, ofWeeks);
    }

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
