package se.medlyss.application.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.StageTable.Row;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.Mean;

/// The four figures that come first.
///
/// @param quality  the mean of the calls' percents
/// @param spread   between teams, as [SpreadTable] has it
/// @param teams    how many those are
/// @param apart    the team farthest outside of what chance alone spreads; empty when none is
/// @param resolved matters solved in the call, according to the listener
/// @param behind   the evaluations that they are of
public record Headlines(
        Told quality,
        Figure<Spread> spread,
        int teams,
        Optional<String> apart,
        Agreement agreement,
        Told resolved,
        Behind behind) {

    /// The evaluations behind each figure; none where they are not told.
    public record Behind(
            List<EvaluationFacts> quality,
            List<EvaluationFacts> spread,
            List<EvaluationFacts> agreement,
            List<EvaluationFacts> resolved) {
        public Behind {
            quality = List.copyOf(quality);
            spread = List.copyOf(spread);
            agreement = List.copyOf(agreement);
            resolved = List.copyOf(resolved);
        }
    }

    /// Between teams.
    ///
    /// @param deviation how far their means typically lie from the common one, as the root of the mean square
    /// @param interval  by [DrawnSpread]
    /// @param calls     those of the teams
    public record Spread(double deviation, Interval interval, int calls) {

        /// As other figures are told.
        public Told told() {
            return new Told.Shown(calls, deviation, interval);
        }
    }

    /// Standard errors from the common mean that chance seldom reaches, whichever team is looked at.
    private static final double APART = 3;

    /// The headlines of a slice.
    public static Headlines of(Slice slice, StageTable byTeam, Agreement agreement) {
        List<Row> told = byTeam.rows().stream().filter(Row::told).toList();
        SpreadTable spread = SpreadTable.of(slice, byTeam);
        @Nullable Why why = slice.withheld();
        return new Headlines(
                slice.quality(),
                spread(spread),
                spread.teams(),
                apart(slice, told),
                agreement,
                OutcomeFigures.resolved(slice.counted()).unless(why),
                new Behind(
                        why == null ? Slice.scored(slice.counted()) : List.of(),
                        spread.behind(),
                        why == null ? agreement.behind() : List.of(),
                        OutcomeFigures.behindResolved(slice)));
    }

    private static Figure<Spread> spread(SpreadTable table) {
        SpreadTable.Parts parts = table.parts();
        return table.teams() < 2
                ? Figure.undefined(Figure.Why.TOO_FEW)
                : table.between(SpreadTable.Parts::teams)
                        .map(interval -> new Spread(parts.distance(parts.teams()), interval, parts.calls()));
    }

    private static Optional<String> apart(Slice slice, List<Row> told) {
        Mean all = Mean.of(Slice.percents(slice.counted()));
        return told.stream()
                .filter(row -> Math.abs(z(row, all)) > APART)
                .max(Comparator.comparingDouble(row -> Math.abs(z(row, all))))
                .map(Row::group);
    }

    private static double z(Row row, Mean all) {
        double error = all.deviation() / Math.sqrt(row.total().calls());
        return error == 0 ? 0 : (mean(row) - all.mean()) / error;
    }

    private static double mean(Row row) {
        return row.total() instanceof Told.Shown shown ? shown.value() : 0;
    }
}
