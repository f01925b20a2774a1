package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.Answers;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.Told;
import se.medlyss.call.Mode;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.MadeUpFacts;

class DrillTest {

    private static final CriterionKey KEY = MadeUpFacts.FORM.keys().getFirst();

    /// Three teams of eight, one of two; the first criterion was heard with two people.
    private static List<EvaluationFacts> evaluations() {
        List<EvaluationFacts> all = new ArrayList<>();
        for (String team : List.of("east", "north", "west", "tiny")) {
            for (int person = 0; person < (team.equals("tiny") ? 2 : 8); person++) {
                for (int call = 0; call < 3; call++) {
                    MadeUpFacts facts = MadeUpFacts.one().of(team, team + person);
                    all.add((team.equals("east") && person < 2
                                    ? facts.answer(KEY.stage(), KEY.criterion(), Answers.MET)
                                    : facts)
                            .make());
                }
            }
        }
        return all;
    }

    private static Drill drill(Slice slice) {
        return Drill.of(slice, "all", null, slice.counted());
    }

    private static final InsightFilter FILTER = InsightFilter.of(MadeUpFacts.FORM.id(), Mode.LIVE);

    @Test
    void namesNoSmallTeamToTheCentre() {
        Drill drill = drill(Slice.of(MadeUpFacts.centre(evaluations()), FILTER));
        assertThat(drill.unnamed()).contains("tiny").doesNotContain("west");
        assertThat(drill(Slice.of(MadeUpFacts.own(evaluations()), FILTER)).unnamed())
                .isEmpty();
    }

    @Test
    void tellsTheCentreNoCriterionThatWasHeardWithFewPeople() {
        assertThat(first(MadeUpFacts.centre(evaluations()))).isInstanceOf(Told.NotTold.class);
        assertThat(first(MadeUpFacts.own(evaluations()))).isInstanceOf(Told.Shown.class);
    }

    private static Told first(Facts facts) {
        return drill(Slice.of(facts, FILTER)).lines().getFirst().share();
    }

    @Test
    void countsNoCallTwiceBehindAgreementAndListsThoseWhoScoredItTogether() {
        UUID first = new UUID(0, 1);
        UUID second = new UUID(0, 2);
        List<EvaluationFacts> all = new ArrayList<>();
        for (UUID call : List.of(first, second, first, second)) {
            all.add(MadeUpFacts.one().call(call).make());
        }
        Drill list = Drill.ofAgreement(Slice.of(MadeUpFacts.own(all), FILTER), "agreement", all);
        assertThat(list.lines()).isEmpty();
        assertThat(list.listed()).extracting(EvaluationFacts::call).containsExactly(first, first, second, second);
    }

    @Test
    void goesFromTheListToAnEvaluationAndBack() {
        Drill list = drill(Slice.of(MadeUpFacts.centre(evaluations()), FILTER));
        Drill opened = list.opening(list.evaluations().getFirst());
        assertThat(opened.opened()).isEqualTo(list.evaluations().getFirst());
        assertThat(opened.from()).isSameAs(list);
        assertThat(list.from()).as("the figures").isNull();
    }

    @Test
    void namesNoTeamToTheCentreThatItsFiguresDoNotTellOf() {
        Slice slice = Slice.of(MadeUpFacts.centre(evaluations()), FILTER);
        EvaluationFacts elsewhere = MadeUpFacts.one().of("far", "far1").make();
        assertThat(Drill.of(slice, "agreement", null, List.of(elsewhere)).unnamed())
                .containsExactly("far");
    }

    @Test
    void listsWhereACriterionCouldBeObservedAndWhereItWasMissingFirst() {
        List<EvaluationFacts> all = new ArrayList<>();
        for (byte answer : new byte[] {Answers.MET, Answers.NOT_HEARD, Answers.NOT_MET, Answers.MET}) {
            all.add(MadeUpFacts.one()
                    .on(MadeUpFacts.DAY.plusDays(all.size()))
                    .answer(KEY.stage(), KEY.criterion(), answer)
                    .make());
        }
        Drill list = drill(Slice.of(MadeUpFacts.own(all), FILTER));
        Drill asked = list.about("first", KEY);
        assertThat(asked.listed()).containsExactly(all.get(2), all.get(3), all.get(0));
        assertThat(asked.from()).isSameAs(list);
        assertThat(list.listed()).as("the newest first").startsWith(all.get(3));
    }
}
