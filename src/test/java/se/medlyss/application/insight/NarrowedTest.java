package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.support.MadeUpFacts;

/// What nobody finds out by choosing one filter after the other and subtracting.
class NarrowedTest {

    private static final LocalDate TODAY = MadeUpFacts.DAY.plusWeeks(30);
    private static final List<Integer> WEEKS = List.of(4, 13, 26, 52);

    @Test
    void withholdsTheCoachWhoTogetherWithAllGivesAnotherAway() {
        Facts facts = MadeUpFacts.centre(Stream.concat(calls("east", "big", 9, 40), calls("east", "small", 2, 20))
                .toList());
        InsightFilter all = InsightFilter.of("service", Mode.LIVE);
        assertThat(Slice.of(facts, all).withheld()).isNull();
        assertThat(Slice.of(facts, coach(all, "small")).withheld()).isEqualTo(Why.SMALL_GROUP);
        assertThat(Slice.of(facts, coach(all, "big")).withheld())
                .as("all minus these are the two")
                .isEqualTo(Why.PROTECTS_ANOTHER);
        assertThat(Headlines.of(
                                Slice.of(facts, coach(all, "big")),
                                StageTable.of(Slice.of(facts, coach(all, "big")), Grouping.TEAM),
                                Agreement.of(facts, all, null))
                        .quality())
                .isInstanceOf(Told.NotTold.class);
    }

    @Test
    void withholdsATeamsRowThatGivesAnothersCallsAwayWithinTheTeam() {
        Facts facts = MadeUpFacts.centre(Stream.of(
                        calls("east", "one", 8, 40),
                        calls("east", "two", 2, 12),
                        calls("west", "one", 9, 40),
                        calls("west", "two", 9, 40))
                .flatMap(Function.identity())
                .toList());
        Slice slice = Slice.of(facts, coach(InsightFilter.of("service", Mode.LIVE), "one"));
        assertThat(slice.withheld()).isNull();
        var rows = StageTable.of(slice, Grouping.TEAM).rows();
        assertThat(rows).extracting(StageTable.Row::told).containsExactly(false, false);
    }

    @Test
    void showsThePeriodsThatDifferEnoughAlone() {
        Facts facts = MadeUpFacts.centre(Stream.concat(
                        calls("east", "one", 8, 40).map(each -> each),
                        Stream.generate(() -> MadeUpFacts.one()
                                        .of("east", "old")
                                        .on(TODAY.minusWeeks(10))
                                        .make())
                                .limit(3))
                .toList());
        InsightFilter all = InsightFilter.of("service", Mode.LIVE);
        assertThat(Slice.of(facts, since(all, TODAY.minusWeeks(4))).withheld())
                .as("thirteen weeks minus four are one person's")
                .isEqualTo(Why.PROTECTS_ANOTHER);
        assertThat(Slice.of(facts, since(all, TODAY.minusWeeks(13))).withheld()).isNull();
    }

    @Test
    void letsTheCoachSeeTheOwn() {
        Facts facts = MadeUpFacts.own(calls("east", "small", 2, 20).toList());
        assertThat(Slice.of(facts, coach(InsightFilter.of("service", Mode.LIVE), "small"))
                        .withheld())
                .isNull();
    }

    @Test
    void leavesNothingToSubtract() {
        int leaksWithoutIt = 0;
        for (int seed = 0; seed < 60; seed++) {
            Facts facts = MadeUpFacts.centre(made(new Random(seed)));
            for (InsightFilter base : bases()) {
                for (@Nullable String team : new @Nullable String[] {null, "t0", "t1", "t2", "t3"}) {
                    leaksWithoutIt += subtract(facts, base, team);
                }
            }
        }
        assertThat(leaksWithoutIt)
                .as("the made-up calls have something to protect")
                .isGreaterThan(20);
    }

    /// Subtracts what is told of each part from what is told of all, in the total or in a team's row.
    ///
    /// @return how often that would have told of too few without looking at other filters
    private static int subtract(Facts facts, InsightFilter base, @Nullable String row) {
        int leaks = 0;
        Predicate<EvaluationFacts> cell =
                each -> row == null || row.equals(each.persons().team());
        if (!told(facts, base, row)) {
            return 0;
        }
        for (List<InsightFilter> parts : List.of(coaches(base), channels(base))) {
            List<EvaluationFacts> rest = new ArrayList<>(within(facts, base, cell));
            List<EvaluationFacts> careless = new ArrayList<>(rest);
            for (InsightFilter part : parts) {
                List<EvaluationFacts> own = within(facts, part, cell);
                if (told(facts, part, row)) {
                    rest.removeAll(own);
                }
                if (Disclosure.ofTotal(Slice.size(own)) == null) {
                    careless.removeAll(own);
                }
            }
            assertThat(tooFew(rest)).as("%s %s: %s", base, row, parts).isFalse();
            leaks += tooFew(careless) ? 1 : 0;
        }
        for (InsightFilter period : periods(base)) {
            List<EvaluationFacts> rest = new ArrayList<>(within(facts, base, cell));
            if (told(facts, period, row)) {
                rest.removeAll(within(facts, period, cell));
                assertThat(tooFew(rest)).as("%s %s", period, row).isFalse();
            }
        }
        return leaks;
    }

    private static boolean tooFew(List<EvaluationFacts> rest) {
        return !rest.isEmpty() && Disclosure.ofTotal(Slice.size(rest)) != null;
    }

    private static boolean told(Facts facts, InsightFilter filter, @Nullable String row) {
        Slice slice = Slice.of(facts, filter);
        return row == null
                ? slice.withheld() == null
                : StageTable.of(slice, Grouping.TEAM).rows().stream()
                        .anyMatch(each -> each.group().equals(row) && each.told());
    }

    private static List<EvaluationFacts> within(Facts facts, InsightFilter filter, Predicate<EvaluationFacts> cell) {
        return Slice.of(facts, filter).counted().stream().filter(cell).toList();
    }

    private static List<InsightFilter> bases() {
        InsightFilter all = InsightFilter.of("service", Mode.LIVE);
        return List.of(all, since(all, TODAY.minusWeeks(26)), coach(all, "c1"));
    }

    private static List<InsightFilter> coaches(InsightFilter base) {
        return base.coach() != null
                ? List.of()
                : Stream.of("c0", "c1", "c2").map(coach -> coach(base, coach)).toList();
    }

    private static List<InsightFilter> channels(InsightFilter base) {
        return Stream.of(Channel.values())
                .map(channel -> new InsightFilter(
                        base.process(), base.mode(), base.from(), base.to(), base.team(), channel, base.coach()))
                .toList();
    }

    private static List<InsightFilter> periods(InsightFilter base) {
        return base.from() != null
                ? List.of()
                : WEEKS.stream()
                        .map(weeks -> since(base, TODAY.minusWeeks(weeks)))
                        .toList();
    }

    private static InsightFilter coach(InsightFilter base, String coach) {
        return new InsightFilter(
                base.process(), base.mode(), base.from(), base.to(), base.team(), base.channel(), coach);
    }

    private static InsightFilter since(InsightFilter base, LocalDate from) {
        return new InsightFilter(
                base.process(), base.mode(), from, base.to(), base.team(), base.channel(), base.coach());
    }

    private static Stream<EvaluationFacts> calls(String team, String coach, int people, int calls) {
        return Stream.iterate(0, number -> number + 1)
                .limit(calls)
                .map(number -> MadeUpFacts.one()
                        .of(team, team + coach + number % people)
                        .by(coach)
                        .on(TODAY.minusDays(number % 20))
                        .make());
    }

    private static List<EvaluationFacts> made(Random random) {
        List<EvaluationFacts> made = new ArrayList<>();
        int calls = 40 + random.nextInt(80);
        for (int call = 0; call < calls; call++) {
            int team = Math.min(random.nextInt(4), random.nextInt(4));
            made.add(MadeUpFacts.one()
                    .of("t" + team, "a" + team + random.nextInt(3 + 2 * team))
                    .by("c" + Math.min(random.nextInt(3), random.nextInt(3)))
                    .on(TODAY.minusWeeks(Math.min(random.nextInt(60), random.nextInt(60))))
                    .setting(Mode.LIVE, random.nextInt(6) == 0 ? Channel.CHAT : Channel.PHONE, Context.ORDINARY)
                    .make());
        }
        return made;
    }
}
