package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Mode;
import se.medlyss.stats.Interval;
import se.medlyss.support.MadeUpFacts;

/// How sure the spreads are.
class DrawnSpreadTest {

    private static final InsightFilter FILTER = InsightFilter.of(MadeUpFacts.FORM.id(), Mode.LIVE);

    /// Far more than it takes, so that only what grows faster than the data fails on a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Teams whose true means lie this far from each other, in turn below and above.
    private static List<EvaluationFacts> calls(Random random, double apart, int teams, int agents, int each) {
        List<EvaluationFacts> all = new ArrayList<>();
        for (int call = 0; call < teams * agents * each; call++) {
            int team = call % teams;
            double mean = 70 + (team % 2 == 0 ? -apart / 2 : apart / 2);
            all.add(MadeUpFacts.one()
                    .of("team" + team, "agent" + call % (teams * agents))
                    .on(MadeUpFacts.DAY.plusDays(call % 90))
                    .percent(mean + 12 * random.nextGaussian())
                    .make());
        }
        return all;
    }

    private static SpreadTable table(List<EvaluationFacts> all) {
        Slice slice = Slice.of(MadeUpFacts.own(all), FILTER);
        return SpreadTable.of(slice, StageTable.of(slice, StageTable.Grouping.TEAM));
    }

    private static Headlines.Spread spread(List<EvaluationFacts> all) {
        Facts facts = MadeUpFacts.own(all);
        Slice slice = Slice.of(facts, FILTER);
        return Headlines.of(slice, StageTable.of(slice, StageTable.Grouping.TEAM), Agreement.of(facts, FILTER, null))
                .spread()
                .toOptional()
                .orElseThrow();
    }

    @Test
    void tellsPartsThatAddUpAsTheyAreTold() {
        // 6.45, 37.55 and 56.0 %: each rounded by itself they would be 100.1 %.
        var parts = new SpreadTable.Parts(100, 6.45, 37.55, 56, 3);
        assertThat(parts.percents().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(100, within(1e-9));
        assertThat(parts.percents().getLast()).isEqualTo(56.0);
        assertThat(new SpreadTable.Parts(3, 1, 1, 1, 0).percents()).containsExactly(33.4, 33.3, 33.3);
        assertThat(new SpreadTable.Parts(3, 0, 0, 0, 0).percents()).containsOnly(0.0);
    }

    @Test
    void holdsTheTrueSpreadOfTheTeamsAboutAsOftenAsItSays() {
        Random random = new Random(7);
        int times = 200;
        int held = 0;
        for (int time = 0; time < times; time++) {
            Interval interval = spread(calls(random, 10, 4, 5, 5)).interval();
            // Means of 65, 75, 65 and 75, each of as many calls.
            double deviation = 5;
            held += interval.lower() <= deviation && deviation <= interval.upper() ? 1 : 0;
        }
        assertThat(held).as("of %d", times).isBetween(180, 198);
    }

    @Test
    void doesNotClaimASpreadWhereTeamsAreAlike() {
        Headlines.Spread spread = spread(calls(new Random(8), 0, 4, 5, 5));
        assertThat(spread.interval().lower()).isZero();
        assertThat(spread.interval().upper()).isGreaterThanOrEqualTo(spread.deviation());
    }

    /// On the scale of the distances themselves it was claimed of nine in ten.
    @Test
    void seldomClaimsThatAgentsWhoAreAlikeDiffer() {
        Random random = new Random(12);
        int times = 100;
        int claimed = 0;
        for (int time = 0; time < times; time++) {
            SpreadTable table = table(calls(random, 0, 4, 5, 5));
            Interval agents =
                    table.between(SpreadTable.Parts::agents).toOptional().orElseThrow();
            Interval part =
                    table.percent(SpreadTable.Parts::agents).toOptional().orElseThrow();
            claimed += agents.lower() > 0 || part.lower() > 0 ? 1 : 0;
        }
        assertThat(claimed).as("of %d", times).isLessThanOrEqualTo(10);
    }

    @Test
    void isOfTheTeamsThatTheCentreIsToldOfAlone() {
        List<EvaluationFacts> all = calls(new Random(13), 10, 3, 6, 5);
        List<EvaluationFacts> told = List.copyOf(all);
        for (String small : List.of("few", "tiny")) {
            for (int call = 0; call < 12; call++) {
                all.add(MadeUpFacts.one()
                        .of(small, small + call % 4)
                        .percent(30.0)
                        .make());
            }
        }
        Slice slice = Slice.of(MadeUpFacts.centre(all), FILTER);
        SpreadTable table = SpreadTable.of(slice, StageTable.of(slice, StageTable.Grouping.TEAM));
        assertThat(table.behind()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(table.teams()).isEqualTo(3);
        assertThat(table.parts().teams()).isCloseTo(table(told).parts().teams(), within(1e-9));
        assertThat(table(all).behind()).as("on the coach's own computer").hasSize(all.size());
    }

    @Test
    void isOneFigureInTheHeadlineAndInTheTable() {
        List<EvaluationFacts> all = calls(new Random(14), 8, 3, 4, 5);
        SpreadTable table = table(all);
        assertThat(spread(all))
                .isEqualTo(new Headlines.Spread(
                        table.parts().distance(table.parts().teams()),
                        table.between(SpreadTable.Parts::teams).toOptional().orElseThrow(),
                        all.size()));
    }

    @Test
    void givesTheSameIntervalForTheSameCallsInWhateverOrderTheyCome() {
        List<EvaluationFacts> all = calls(new Random(9), 10, 3, 5, 5);
        List<EvaluationFacts> otherwise = new ArrayList<>(all);
        Collections.shuffle(otherwise, new Random(3));
        Interval one = spread(all).interval();
        Interval other = spread(otherwise).interval();
        assertThat(other.lower()).isCloseTo(one.lower(), within(1e-9));
        assertThat(other.upper()).isCloseTo(one.upper(), within(1e-9));
    }

    @Test
    void hasEachPartWithinItsIntervalAndTheWholeInEachDraw() {
        SpreadTable table = table(calls(new Random(10), 15, 4, 3, 6));
        assertThat(table.drawn())
                .allSatisfy(parts -> assertThat(parts.percent(parts.teams())
                                + parts.percent(parts.agents())
                                + parts.percent(parts.within()))
                        .isCloseTo(100, within(1e-6)));
        Interval teams = table.percent(SpreadTable.Parts::teams).toOptional().orElseThrow();
        assertThat(teams.lower()).isPositive();
        assertThat(table.parts().percent(table.parts().teams())).isBetween(teams.lower(), teams.upper());
        Interval whole = table.distance(SpreadTable.Parts::whole).toOptional().orElseThrow();
        assertThat(table.parts().distance(table.parts().whole())).isBetween(whole.lower(), whole.upper());
    }

    @Test
    void hasNoIntervalOfOneCall() {
        SpreadTable table = table(calls(new Random(1), 0, 1, 1, 1));
        assertThat(table.percent(SpreadTable.Parts::teams).toOptional()).isEmpty();
    }

    @Test
    void isThereWhileAPersonWaitsForTenThousandCalls() {
        List<EvaluationFacts> all = calls(new Random(11), 10, 20, 10, 50);
        long began = System.nanoTime();
        SpreadTable table = table(all);
        Duration parts = Duration.ofNanos(System.nanoTime() - began);
        began = System.nanoTime();
        double deviation = spread(all).deviation();
        Duration teams = Duration.ofNanos(System.nanoTime() - began);
        assertThat(table.drawn()).hasSize(2_000);
        assertThat(deviation).isPositive();
        assertThat(parts.plus(teams)).isLessThan(PATIENCE);
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "{0} calls: parts {1}, teams {2}", all.size(), parts, teams);
    }
}
