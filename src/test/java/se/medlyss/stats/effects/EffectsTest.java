package se.medlyss.stats.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Mean;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.algebra.Cholesky;
import se.medlyss.stats.effects.ManyFacetRasch.Facet;
import se.medlyss.stats.effects.ManyFacetRasch.Kind;

class EffectsTest {

    @Test
    void findsAStrictEvaluatorInMadeUpScores() {
        CrossedEffects fit = known(CrossedEffects.fit(scores(400, 1)));
        assertThat(fit.evaluators().get("E0").estimate()).isCloseTo(-9, within(3.0));
        assertThat(fit.evaluators().get("E0").interval(0.95).upper()).isNegative();
        assertThat(fit.adjusted("A3").estimate() - fit.adjusted("A0").estimate())
                .isCloseTo(9, within(4.0));
        assertThat(fit.adjusted("unknown").estimate()).isEqualTo(fit.level());
    }

    /// Henderson's equations as they stand in the books, with every effect in one matrix.
    @Test
    void saysHowSureTheLevelOfAnAgentIs() {
        List<Scored> scores = scores(60, 4);
        CrossedEffects fit = known(CrossedEffects.fit(scores));
        List<String> names = new ArrayList<>(List.of(""));
        scores.forEach(each -> {
            for (String name : List.of(each.agent(), each.evaluator())) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        });
        double[][] equations = new double[names.size()][names.size()];
        for (Scored each : scores) {
            int[] in = {0, names.indexOf(each.agent()), names.indexOf(each.evaluator())};
            for (int row : in) {
                for (int column : in) {
                    equations[row][column] += 1 / fit.residualVariance();
                }
            }
        }
        for (int at = 1; at < names.size(); at++) {
            equations[at][at] += 1 / (names.get(at).startsWith("A") ? fit.agentVariance() : fit.evaluatorVariance());
        }
        double[][] errors = Cholesky.of(equations).orElseThrow().inverse();
        for (String agent : fit.agents().keySet()) {
            int at = names.indexOf(agent);
            double variance = errors[0][0] + 2 * errors[0][at] + errors[at][at];
            assertThat(fit.adjusted(agent).deviation()).as(agent).isCloseTo(Math.sqrt(variance), within(1e-6));
            assertThat(fit.adjusted(agent).estimate())
                    .isEqualTo(fit.level() + fit.agents().get(agent).estimate());
        }
    }

    @Test
    void doesNotDependOnTheOrderOfTheScoresNorOnTheirZero() {
        List<Scored> scores = scores(120, 2);
        CrossedEffects fit = known(CrossedEffects.fit(scores));
        List<Scored> moved = new ArrayList<>(scores.stream()
                .map(each -> new Scored(each.agent(), each.evaluator(), each.score() + 1000))
                .toList());
        Collections.shuffle(moved, new Random(1));
        CrossedEffects other = known(CrossedEffects.fit(moved));
        assertThat(other.level()).isCloseTo(fit.level() + 1000, within(1e-4));
        assertThat(other.agentVariance()).isCloseTo(fit.agentVariance(), within(1e-3));
        fit.agents()
                .forEach((name, effect) ->
                        assertThat(other.agents().get(name).estimate()).isCloseTo(effect.estimate(), within(1e-4)));
    }

    @Test
    void shrinksToNothingWhereAllDifferencesCanBeChance() {
        Random random = new Random(5);
        List<Scored> scores = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            // Each agent's calls balance each other out: less between agents than chance would give.
            double score = 80 + (n % 2 == 0 ? 5 : -5) + random.nextDouble() * 1e-3;
            scores.add(new Scored("A" + n / 2 % 10, "E" + n / 20 % 4, score));
        }
        CrossedEffects fit = known(CrossedEffects.fit(scores));
        assertThat(fit.agentVariance()).isCloseTo(0, within(1e-4));
        fit.agents().values().forEach(effect -> assertThat(effect.estimate()).isCloseTo(0, within(1e-2)));
    }

    @Test
    void saysWhenEvaluatorsHaveNoAgentInCommon() {
        List<Scored> scores = new ArrayList<>();
        Random random = new Random(3);
        for (int n = 0; n < 60; n++) {
            int team = n % 2;
            scores.add(new Scored(team + "A" + n % 6, team + "E" + n / 2 % 2, 70 + random.nextInt(20)));
        }
        assertThat(known(CrossedEffects.fit(scores)).islands()).isEqualTo(2);
    }

    @Test
    void comparesThoseWhoHaveSomebodyInCommonAlthoughOneEvaluatorStandsAlone() {
        List<Scored> together = new ArrayList<>();
        for (int call = 0; call < 36; call++) {
            together.add(new Scored("agent-" + call % 4, "coach-" + call % 3, 60 + call * 7 % 23 + 3 * (call % 3)));
        }
        List<Scored> all = new ArrayList<>(together);
        for (int call = 0; call < 12; call++) {
            all.add(new Scored("other-" + call % 3, "alone", 70 + call));
        }
        assertThat(CrossedEffects.ofLargestIsland(all)).isEqualTo(CrossedEffects.fit(together));
        assertThat(known(CrossedEffects.ofLargestIsland(all)).evaluators())
                .containsOnlyKeys("coach-0", "coach-1", "coach-2");
    }

    @Test
    void saysWhyThereIsNoFit() {
        assertThat(CrossedEffects.fit(List.of())).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(CrossedEffects.fit(List.of(new Scored("A", "E", 1), new Scored("B", "E", 2))))
                .isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(CrossedEffects.fit(scores(50, 4).stream()
                        .map(each -> new Scored(each.agent(), each.evaluator(), 80))
                        .toList()))
                .isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(Shrinkage.means(List.of())).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(Shrinkage.jamesStein(List.of(1.0, 2.0, 3.0))).isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(BetaBinomial.of(List.of(new Proportion(0, 4), new Proportion(0, 9))))
                .isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(BetaBinomial.of(List.of(new Proportion(0, 1), new Proportion(1, 1))))
                .isEqualTo(Figure.undefined(Why.TOO_FEW));
    }

    @Test
    void leavesOutWhoHasNoFiniteEstimate() {
        List<Marking> markings = markings();
        for (String criterion : List.of("K0", "K1", "K2")) {
            markings.add(new Marking("perfect", "E0", criterion, true));
            markings.add(new Marking("perfect", "E1", criterion, true));
        }
        ManyFacetRasch fit = known(ManyFacetRasch.fit(markings));
        assertThat(fit.leftOut()).containsExactly(new Facet(Kind.AGENT, "perfect"));
        assertThat(fit.ability()).doesNotContainKey("perfect");
        assertThat(fit.severity().values().stream()
                        .mapToDouble(Effect::estimate)
                        .sum())
                .isCloseTo(0, within(1e-9));
        assertThat(fit.difficulty().values().stream()
                        .mapToDouble(Effect::estimate)
                        .sum())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void refusesToCompareWhatIsNotConnected() {
        List<Marking> markings = markings();
        markings()
                .forEach(each -> markings.add(
                        new Marking("2" + each.agent(), "2" + each.evaluator(), "2" + each.criterion(), each.met())));
        assertThat(ManyFacetRasch.fit(markings)).isEqualTo(Figure.undefined(Why.NOT_CONNECTED));
        assertThat(ManyFacetRasch.fit(List.of(new Marking("A", "E", "K", true))))
                .isEqualTo(Figure.undefined(Why.NOT_FINITE));
        assertThat(ManyFacetRasch.fit(List.of())).isEqualTo(Figure.undefined(Why.NO_DATA));
    }

    /// Three agents of ten calls each, deviations 2 within: s² = 4, a = (10 · 25 − 4) / 10 = 24.6.
    @Test
    void drawsMeansTowardTheCommonMean() {
        List<Mean> agents = List.of(new Mean(10, 75, 2), new Mean(10, 80, 2), new Mean(10, 85, 2));
        Shrinkage shrunk = known(Shrinkage.means(agents));
        double kept = 24.6 / (24.6 + 0.4);
        assertThat(shrunk.factor()).isCloseTo(kept, within(1e-12));
        assertThat(shrunk.estimates().getFirst().estimate()).isCloseTo(80 - 5 * kept, within(1e-12));
        // What is left of the variance of a mean, 0.4, and a third of that of the three around the common one.
        assertThat(shrunk.estimates().getFirst().deviation())
                .isCloseTo(Math.sqrt(0.4 * kept + (1 - kept) * (1 - kept) * 25 / 3), within(1e-12));
        Shrinkage equal = known(Shrinkage.means(List.of(new Mean(10, 80, 9), new Mean(3, 80.1, 9))));
        assertThat(equal.estimates().getFirst().estimate())
                .isEqualTo(equal.estimates().getLast().estimate());
        assertThat(equal.estimates().getFirst().deviation())
                .as("when all differences can be chance: that of the common mean")
                .isCloseTo(9 / Math.sqrt(13), within(1e-12));
    }

    private static List<Scored> scores(int number, long seed) {
        Random random = new Random(seed);
        List<Scored> scores = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            int agent = random.nextInt(12);
            int evaluator = random.nextInt(4);
            double score = 75 + 3 * (agent % 4) + (evaluator == 0 ? -9 : 3) + 5 * random.nextGaussian();
            scores.add(new Scored("A" + agent, "E" + evaluator, score));
        }
        return scores;
    }

    private static List<Marking> markings() {
        Random random = new Random(9);
        List<Marking> markings = new ArrayList<>();
        for (int n = 0; n < 240; n++) {
            markings.add(new Marking("A" + n % 5, "E" + n / 5 % 3, "K" + n / 15 % 4, random.nextBoolean()));
        }
        return markings;
    }
}
