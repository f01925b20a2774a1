package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.Told.NotTold;
import se.medlyss.application.insight.Told.Shown;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Proportion;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.support.Samples;

/// Small sets, worked out by hand.
class FiguresTest {

    private static final InsightFilter FILTER = InsightFilter.of("service", Mode.LIVE);

    private final List<EvaluationFacts> all = new ArrayList<>();

    @Test
    void dividesTheSpreadIntoPartsThatAddUp() {
        percent("east", "a", 70);
        percent("east", "a", 90);
        percent("east", "b", 60);
        percent("east", "b", 60);
        percent("west", "c", 100);
        percent("west", "c", 100);
        // Common mean 80; east 70, west 100; a 80, b 60, c 100.
        SpreadTable.Parts table = SpreadTable.of(slice(), StageTable.of(slice(), StageTable.Grouping.TEAM))
                .parts();
        assertThat(table.teams()).isCloseTo(4 * 100 + 2 * 400, within(1e-9));
        assertThat(table.agents()).isCloseTo(2 * 100 + 2 * 100, within(1e-9));
        assertThat(table.within()).isCloseTo(200, within(1e-9));
        assertThat(table.whole()).isCloseTo(1800, within(1e-9));
        assertThat(table.percent(table.teams()) + table.percent(table.agents()) + table.percent(table.within()))
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void countsACriterionOnlyWhereItCouldBeObserved() {
        byte[] answers = {100, 100, 100, 0, 50, 33, Answers.NOT_APPLICABLE, Answers.NOT_HEARD, Answers.UNANSWERED};
        for (byte answer : answers) {
            all.add(MadeUpFacts.one().answer("open", "first", answer).make());
        }
        var line = CriterionTable.of(MadeUpFacts.FORM, all).of("open").getFirst();
        assertThat(line.mix()).isEqualTo(new CriterionTable.Mix(4, 2, 1, 1, 1));
        // Wilson's interval of 4 of 6: 0.3000 to 0.9032.
        assertThat(line.share()).isInstanceOfSatisfying(Shown.class, shown -> {
            assertThat(shown.value()).isCloseTo(66.667, within(1e-3));
            assertThat(shown.interval().lower()).isCloseTo(30.00, within(0.01));
            assertThat(shown.interval().upper()).isCloseTo(90.32, within(0.01));
        });
    }

    @Test
    void doesNotCallUnansweredWhatAnOlderVersionDoesNotAsk() {
        var everyKind = new ProcessForm(Samples.everyKind().process());
        all.add(MadeUpFacts.one().make());
        all.add(new MadeUpFacts(everyKind)
                .answer("close", "thanks", Answers.MET)
                .make());
        var line = CriterionTable.of(everyKind, all).of("close").getFirst();
        assertThat(line.mix()).isEqualTo(new CriterionTable.Mix(1, 0, 0, 0, 0));
    }

    @Test
    void leavesOutWhatTheListenerDoesNotKnowOfTheEnd() {
        for (String option : List.of("solved", "solved", "solved", "promised", "not-solved", "unknown")) {
            all.add(MadeUpFacts.one().outcome("resolution", option).make());
        }
        assertThat(OutcomeFigures.resolved(all)).isInstanceOfSatisfying(Shown.class, shown -> {
            assertThat(shown.calls()).isEqualTo(5);
            assertThat(shown.value()).isCloseTo(60, within(1e-9));
        });
    }

    @Test
    void comparesCoachesOnTheSameCallOnly() {
        for (int call = 0; call < 4; call++) {
            UUID same = UUID.randomUUID();
            all.add(scored(same, "one", Answers.MET));
            all.add(scored(same, "two", call == 0 ? Answers.NOT_MET : Answers.MET));
            all.add(scored(UUID.randomUUID(), "one", Answers.NOT_MET));
        }
        // A second go at the same call by the same person tells nothing of agreement.
        UUID again = UUID.randomUUID();
        all.add(scored(again, "one", Answers.MET));
        all.add(scored(again, "one", Answers.NOT_MET));
        Agreement agreement = Agreement.of(MadeUpFacts.own(all), FILTER, null);
        assertThat(agreement.calls()).isEqualTo(4);
        assertThat(agreement.behind()).hasSize(8);
        assertThat(Agreement.of(MadeUpFacts.centre(all), FILTER, null).behind())
                .as("one agent is few people")
                .isEmpty();
        assertThat(agreement.alike()).isEqualTo(new Proportion(3, 4));
        // Shares 7/8 and 1/8: chance 2 · 7/8 · 1/8 = 0.21875; AC1 = (0.75 − 0.21875) / 0.78125 = 0.68.
        assertThat(agreement.ac1().toOptional().orElseThrow().value()).isCloseTo(0.68, within(1e-9));
    }

    @Test
    void tellsWhatRevisionsRaised() {
        all.add(MadeUpFacts.one().percent(90.0).revisedFrom(80).make());
        all.add(MadeUpFacts.one().percent(70.0).revisedFrom(64).make());
        all.add(MadeUpFacts.one().percent(50.0).revisedFrom(60).make());
        all.add(MadeUpFacts.one().percent(50.0).make());
        var line = CoachFigures.of(slice(), Figure.undefined(Figure.Why.TOO_FEW), null)
                .lines()
                .getFirst();
        assertThat(line.revisions()).isEqualTo(new CoachFigures.Revisions(3, 2, 1, 8));
    }

    @Test
    void keepsACoachsAnswersFromFollowingFromEveryonesAtTheCentre() {
        for (String coach : List.of("few", "next", "most")) {
            for (int call = 0; call < (coach.equals("most") ? 16 : 12); call++) {
                boolean heard = !coach.equals("few") || call < 3;
                all.add(MadeUpFacts.one()
                        .of("east", "agent-" + call)
                        .by(coach)
                        .answer("open", "first", heard ? Answers.MET : Answers.NOT_HEARD)
                        .make());
            }
        }
        CoachFigures coaches =
                CoachFigures.of(Slice.of(MadeUpFacts.centre(all), FILTER), Figure.undefined(Figure.Why.TOO_FEW), null);
        assertThat(coaches.lines())
                .extracting(CoachFigures.Line::coach, line -> first(line.criteria()))
                .containsExactly(
                        tuple("few", new CriterionTable.Mix(0, 0, 0, 0, 0)),
                        tuple("most", new CriterionTable.Mix(16, 0, 0, 0, 0)),
                        tuple("next", new CriterionTable.Mix(0, 0, 0, 0, 0)));
        assertThat(first(coaches.everyone())).isEqualTo(new CriterionTable.Mix(31, 0, 0, 9, 0));
    }

    private static CriterionTable.Mix first(CriterionTable table) {
        return table.lines().getFirst().mix();
    }

    @Test
    void givesAnAgentWithFewCallsNoFigure() {
        for (int call = 0; call < 4; call++) {
            all.add(MadeUpFacts.one()
                    .of("east", "new")
                    .answer("open", "first", Answers.MET)
                    .make());
        }
        var profile = AgentProfile.of(slice(), "new", Figure.undefined(Figure.Why.TOO_FEW))
                .orElseThrow();
        assertThat(profile.total()).isEqualTo(new NotTold(4, Why.FEW_CALLS));
        assertThat(profile.strengths()).isEmpty();
        assertThat(profile.focus()).isEmpty();
        assertThat(profile.drawn()).isEqualTo(Figure.undefined(Figure.Why.TOO_FEW));
    }

    @Test
    void namesWhatIsStrongAndTheOneThingWithTheMostToGain() {
        for (int call = 0; call < 10; call++) {
            all.add(MadeUpFacts.one()
                    .of("east", "a")
                    .answer("open", "first", Answers.MET)
                    .answer("open", "second", call < 4 ? Answers.MET : Answers.NOT_MET)
                    .answer("solve", "first", call < 7 ? Answers.MET : Answers.NOT_MET)
                    .stage("open", 80, 30)
                    .make());
        }
        var profile =
                AgentProfile.of(slice(), "a", AgentProfile.effects(slice())).orElseThrow();
        assertThat(profile.strengths().getFirst().key().criterion()).isEqualTo("first");
        assertThat(profile.strengths().getFirst().key().stage()).isEqualTo("open");
        assertThat(profile.focus().orElseThrow().key().criterion()).isEqualTo("second");
        assertThat(profile.times().getFirst().target()).isEqualTo(20);
        assertThat(((Shown) profile.times().getFirst().seconds()).value()).isCloseTo(30, within(1e-9));
    }

    @Test
    void tellsWhereCallsCameFrom() {
        all.add(MadeUpFacts.one().of("east", "x").make());
        all.add(MadeUpFacts.one().on(MadeUpFacts.DAY.plusDays(3)).make());
        Coverage coverage = Coverage.of(MadeUpFacts.own(all), FILTER);
        assertThat(coverage.lines()).extracting(Coverage.Line::received).containsExactly(2);
        assertThat(coverage.lines().getFirst().last()).isEqualTo(MadeUpFacts.DAY.plusDays(3));
        assertThat(coverage.lines().getFirst().expected()).isNull();
    }

    private Slice slice() {
        return Slice.of(MadeUpFacts.own(all), FILTER);
    }

    private void percent(String team, String agent, double percent) {
        all.add(MadeUpFacts.one().of(team, agent).percent(percent).make());
    }

    private static EvaluationFacts scored(UUID call, String coach, byte answer) {
        return MadeUpFacts.one()
                .call(call)
                .by(coach)
                .answer("open", "first", answer)
                .make();
    }

    @Test
    void countsACallOnceHoweverManyLookedAtItAgain() {
        List<EvaluationFacts> all = new ArrayList<>();
        all.add(MadeUpFacts.one().percent(80.0).make());
        for (Mode mode : Mode.values()) {
            if (!mode.countsForTheAgent()) {
                all.add(MadeUpFacts.one()
                        .percent(10.0)
                        .setting(mode, Channel.PHONE, Context.ORDINARY)
                        .make());
            }
        }
        assertThat(Slice.percents(Slice.of(MadeUpFacts.own(all), FILTER).counted()))
                .containsExactly(80.0);
        for (Mode mode : List.of(Mode.SELF, Mode.SECOND_OPINION, Mode.CALIBRATION)) {
            InsightFilter wanted = InsightFilter.of(FILTER.process(), mode);
            assertThat(Slice.of(MadeUpFacts.own(all), wanted).counted()).isEmpty();
        }
    }
}
