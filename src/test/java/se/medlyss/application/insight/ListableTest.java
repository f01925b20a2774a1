package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.support.Samples;

/// What the centre may look at one by one behind what came in from a coach.
class ListableTest {

    private static final ProcessForm OTHER =
            new ProcessForm(Samples.process("other").process());

    /// Calls of the first so many people of a team.
    private static List<EvaluationFacts> calls(ProcessForm form, String team, int people, String coach) {
        List<EvaluationFacts> calls = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            calls.add(new MadeUpFacts(form)
                    .of(team, team + person)
                    .by(coach)
                    .at("lund")
                    .make());
        }
        return calls;
    }

    @SafeVarargs
    private static Coverage of(Facts.Origin origin, List<EvaluationFacts>... some) {
        List<EvaluationFacts> all = List.of(some).stream().flatMap(List::stream).toList();
        Facts facts = origin == Facts.Origin.CENTRE ? MadeUpFacts.centre(all) : MadeUpFacts.own(all);
        return Coverage.of(facts, InsightFilter.of(MadeUpFacts.FORM.id(), Mode.LIVE));
    }

    @Test
    void listsATeamThatIsLargeEnoughAndLeavesOutOnlyThatProcessInWhichItIsNot() {
        List<EvaluationFacts> many = calls(MadeUpFacts.FORM, "east", 8, "kim");
        List<EvaluationFacts> few = calls(OTHER, "east", 2, "kim");
        Coverage.Line line = of(Facts.Origin.CENTRE, many, few).lines().getFirst();
        assertThat(line.received()).as("how many came is told").isEqualTo(10);
        assertThat(line.behind()).containsExactlyInAnyOrderElementsOf(many);
        assertThat(of(Facts.Origin.OWN, many, few).lines().getFirst().behind())
                .as("the nearest leader sees all")
                .hasSize(10);
    }

    @Test
    void leavesOutWhatTheRestOfTheTeamWouldFollowFrom() {
        List<EvaluationFacts> many = calls(MadeUpFacts.FORM, "east", 8, "kim");
        List<EvaluationFacts> few = calls(MadeUpFacts.FORM, "east", 2, "lo");
        assertThat(of(Facts.Origin.CENTRE, many, few).lines())
                .as("what Kim scored would leave two people's")
                .allSatisfy(line -> assertThat(line.behind()).isEmpty());
        assertThat(of(Facts.Origin.CENTRE, many, calls(MadeUpFacts.FORM, "east", 6, "lo"))
                        .lines())
                .extracting(line -> line.behind().size())
                .containsExactly(8, 6);
    }

    @Test
    void leavesOutATeamThatTheFiguresOfItsProcessDoNotTellOf() {
        List<EvaluationFacts> east = calls(MadeUpFacts.FORM, "east", 6, "kim");
        List<EvaluationFacts> west = calls(MadeUpFacts.FORM, "west", 9, "kim");
        List<EvaluationFacts> tiny = calls(MadeUpFacts.FORM, "tiny", 2, "lo");
        Coverage.Line kim = of(Facts.Origin.CENTRE, east, west, tiny).lines().getFirst();
        assertThat(kim.behind())
                .as("the smaller of the two protects the smallest")
                .containsExactlyInAnyOrderElementsOf(west);
    }

    @Test
    void leavesOutTheIntroductionOfASingleNewcomer() {
        List<EvaluationFacts> many = calls(MadeUpFacts.FORM, "east", 8, "kim");
        EvaluationFacts newcomer = MadeUpFacts.one()
                .of("east", "new")
                .by("kim")
                .at("lund")
                .setting(Mode.LIVE, Channel.PHONE, Context.INTRODUCTION)
                .make();
        assertThat(of(Facts.Origin.CENTRE, many, List.of(newcomer))
                        .lines()
                        .getFirst()
                        .behind())
                .containsExactlyInAnyOrderElementsOf(many);
    }
}
