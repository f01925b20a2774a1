package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Told.NotTold;
import se.medlyss.application.insight.Told.Shown;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.support.MadeUpFacts;

class StageTableTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final InsightFilter FILTER = InsightFilter.of("service", Mode.LIVE);

    private final List<EvaluationFacts> all = new ArrayList<>();

    @Test
    void givesTheMeanOfCallsWithStudentsInterval() {
        double[] percents = {70, 80, 90, 80, 80, 80};
        for (int at = 0; at < percents.length; at++) {
            all.add(MadeUpFacts.one()
                    .of("east", "agent" + at)
                    .percent(percents[at])
                    .make());
        }
        var row = table(Grouping.TEAM).rows().getFirst();
        // Deviation √40 = 6.3246, error 6.3246 / √6 = 2.58199, t(0.975; 5) = 2.570582.
        assertThat(row.total()).isInstanceOfSatisfying(Shown.class, shown -> {
            assertThat(shown.calls()).isEqualTo(6);
            assertThat(shown.value()).isCloseTo(80, EXACT);
            assertThat(shown.interval().lower()).isCloseTo(80 - 2.570582 * 2.581989, within(1e-5));
        });
    }

    @Test
    void leavesIntroductionPairListeningAndOtherModesOut() {
        team("east", 6, 6, 80);
        all.add(MadeUpFacts.one()
                .setting(Mode.LIVE, Channel.PHONE, Context.INTRODUCTION)
                .percent(0.0)
                .make());
        all.add(MadeUpFacts.one()
                .setting(Mode.LIVE, Channel.PHONE, Context.PAIR)
                .percent(0.0)
                .make());
        all.add(MadeUpFacts.one()
                .setting(Mode.RECORDING, Channel.PHONE, Context.ORDINARY)
                .percent(0.0)
                .make());
        Slice slice = Slice.of(MadeUpFacts.own(all), FILTER);
        assertThat(slice.counted()).hasSize(6);
        assertThat(slice.outside()).hasSize(2);
        assertThat(slice.otherModes()).isEqualTo(1);
        assertThat(((Shown) table(Grouping.TEAM).rows().getFirst().total()).value())
                .isCloseTo(80, EXACT);
    }

    @Test
    void withholdsASmallTeamAndOneMoreWithItsEvaluations() {
        team("east", 8, 40, 80);
        team("north", 6, 20, 90);
        team("small", 3, 12, 10);
        StageTable table = table(Grouping.TEAM);
        assertThat(table.rows()).extracting(row -> row.total() instanceof Shown).containsExactly(true, false, false);
        assertThat(table.rows().get(2).total()).isEqualTo(new NotTold(0, Why.SMALL_GROUP));
        assertThat(table.rows().get(1).total()).isEqualTo(new NotTold(0, Why.PROTECTS_ANOTHER));
        assertThat(table.rows().get(2).behind()).isEmpty();
        assertThat(table.rows().get(1).people()).isZero();
    }

    @Test
    void withholdsASecondStageWhereOneHasTooFewCalls() {
        for (int at = 0; at < 8; at++) {
            var one = MadeUpFacts.one()
                    .of("east", "agent" + at)
                    .stage("open", 90, 20)
                    .stage("whole", 70, 0);
            if (at < 7) {
                one.stage("after", 50, 30);
            }
            all.add((at < 3 ? one.stage("solve", 60, 100) : one).make());
        }
        var cells = table(Grouping.TEAM).rows().getFirst().cells();
        assertThat(cells.get(1)).isEqualTo(new NotTold(3, Why.FEW_CALLS));
        assertThat(cells.get(2)).isEqualTo(new NotTold(0, Why.PROTECTS_ANOTHER));
        assertThat(cells.get(0)).isInstanceOf(Shown.class);
    }

    @Test
    void withholdsAtTheCentreAStageThatWasHeardWithFewPeopleAndASecondOne() {
        for (int call = 0; call < 24; call++) {
            var one = MadeUpFacts.one()
                    .of("east", "agent" + call % 8)
                    .stage("open", 90, 20)
                    .stage("whole", 70, 0);
            all.add((call % 8 < 2 ? one.stage("solve", 60, 100) : one).make());
        }
        var centre = StageTable.of(Slice.of(MadeUpFacts.centre(all), FILTER), Grouping.TEAM);
        assertThat(centre.rows().getFirst().cells().subList(0, 2))
                .containsExactly(new NotTold(0, Why.PROTECTS_ANOTHER), new NotTold(0, Why.SMALL_GROUP));
        assertThat(table(Grouping.TEAM).rows().getFirst().cells().get(1))
                .as("the nearest leader sees persons")
                .isInstanceOf(Shown.class);
    }

    @Test
    void ranksNobodyBelowTenCalls() {
        for (int call = 0; call < 9; call++) {
            all.add(MadeUpFacts.one().of("east", "few").percent(100.0).make());
        }
        for (int call = 0; call < 12; call++) {
            all.add(MadeUpFacts.one().of("east", "many").percent(50.0).make());
            all.add(MadeUpFacts.one().of("east", "more").percent(60.0).make());
        }
        assertThat(table(Grouping.AGENT).sorted(-1, true))
                .extracting(StageTable.Row::group)
                .containsExactly("more", "many", "few");
    }

    private StageTable table(Grouping grouping) {
        return StageTable.of(Slice.of(MadeUpFacts.own(all), FILTER), grouping);
    }

    private void team(String team, int people, int calls, double percent) {
        for (int call = 0; call < calls; call++) {
            all.add(MadeUpFacts.one()
                    .of(team, team + call % people)
                    .percent(percent)
                    .make());
        }
    }
}
