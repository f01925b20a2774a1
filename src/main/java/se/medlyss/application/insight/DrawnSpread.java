package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.sampling.Bootstrap;

/// The spread of calls, and how sure it is: calls are drawn anew from the same calls, with the same seed each
/// time, and the spread is taken of each draw. It says what other calls of the same teams and agents could have
/// given.
final class DrawnSpread {

    private static final long SEED = 1;
    private static final int LEAST_DRAWS = 200;

    /// So that ten thousand calls are drawn as often as an interval needs, and a hundred thousand take no longer.
    private static final int DRAWN_CALLS = 20_000_000;

    private final double[] percents;
    private final double common;
    private final int[] agents;
    private final int[] teamOfAgent;
    private final int[] teams;
    private final int[] weeks;

    /// What a draw is added up in, for each of some groups.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sums(int[] calls, double[] sums) {
        static Sums of(int groups) {
            return new Sums(new int[groups], new double[groups]);
        }

        void add(int group, int number, double sum) {
            calls[group] += number;
            sums[group] += sum;
        }

        /// Σ sum² / calls
        double squares() {
            double squares = 0;
            for (int at = 0; at < calls.length; at++) {
                squares += calls[at] == 0 ? 0 : sums[at] * sums[at] / calls[at];
            }
            return squares;
        }
    }

    /// @param all each with a percent; in whatever order they come, the draws are the same
    DrawnSpread(List<EvaluationFacts> all) {
        List<EvaluationFacts> scored =
                all.stream().sorted(Comparator.comparing(EvaluationFacts::id)).toList();
        percents =
                Slice.percents(scored).stream().mapToDouble(Double::doubleValue).toArray();
        common = DoubleStream.of(percents).average().orElse(0);
        teams = numbers(scored, each -> each.persons().team());
        agents = numbers(
                scored, each -> List.of(each.persons().team(), each.persons().agent()));
        weeks = numbers(scored, each -> Span.of(Span.Unit.WEEK, each.day()));
        teamOfAgent = new int[groups(agents)];
        for (int at = 0; at < agents.length; at++) {
            teamOfAgent[agents[at]] = teams[at];
        }
    }

    private static int[] numbers(List<EvaluationFacts> scored, Function<EvaluationFacts, Object> by) {
        Map<Object, Integer> numbers = new HashMap<>();
        return scored.stream()
                .mapToInt(each -> numbers.computeIfAbsent(by.apply(each), _ -> numbers.size()))
                .toArray();
    }

    private static int groups(int... numbers) {
        return IntStream.of(numbers).max().orElse(-1) + 1;
    }

    /// The parts of the calls themselves.
    SpreadTable.Parts observed() {
        return parts(IntStream.range(0, percents.length).toArray());
    }

    /// The parts of each draw; none with fewer than two calls.
    List<SpreadTable.Parts> drawn() {
        List<SpreadTable.Parts> drawn = new ArrayList<>();
        if (percents.length > 1) {
            draw(picked -> drawn.add(parts(picked)));
        }
        return drawn;
    }

    /// Whatever the draw: teams + agents + within = whole.
    private SpreadTable.Parts parts(int... picked) {
        Sums ofAgents = Sums.of(teamOfAgent.length);
        Sums ofTeams = Sums.of(groups(teams));
        Sums ofWeeks = Sums.of(groups(weeks));
        double squares = 0;
        double sum = 0;
        for (int call : picked) {
            // From the common mean: else small differences of large sums are lost.
            double off = percents[call] - common;
            ofAgents.add(agents[call], 1, off);
            ofWeeks.add(weeks[call], 1, off);
            squares += off * off;
            sum += off;
        }
        for (int agent = 0; agent < teamOfAgent.length; agent++) {
            ofTeams.add(teamOfAgent[agent], ofAgents.calls()[agent], ofAgents.sums()[agent]);
        }
        double middle = picked.length == 0 ? 0 : sum * sum / picked.length;
        double team = ofTeams.squares();
        double agent = ofAgents.squares();
        return new SpreadTable.Parts(
                picked.length,
                Math.max(0, team - middle),
                Math.max(0, agent - team),
                Math.max(0, squares - agent),
                Math.max(0, ofWeeks.squares() - middle));
    }

    private void draw(Consumer<int[]> each) {
        int calls = percents.length;
        int draws = calls == 0 ? 0 : Math.clamp(DRAWN_CALLS / calls, LEAST_DRAWS, Bootstrap.DRAWS);
        Bootstrap.draw(calls, draws, SEED, each);
    }
}
