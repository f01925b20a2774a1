package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.Unmerged.Known;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.people.Roster;
import se.medlyss.support.MadeUpFacts;

class UnmergedTest {

    private static Facts facts(Roster roster, EvaluationFacts... all) {
        return new Facts(List.of(all), Facts.Origin.CENTRE, 0, roster, null);
    }

    private static EvaluationFacts of(String agent, String team, boolean provisional, int day) {
        MadeUpFacts facts = MadeUpFacts.one().of(team, agent).on(MadeUpFacts.DAY.plusDays(day));
        return (provisional ? facts.provisional() : facts).make();
    }

    @Test
    void tellsWhoHasAProvisionalIdAndOffersTheirTeamFirst() {
        var unmerged = Unmerged.of(facts(
                Roster.EMPTY,
                of("p-1", "west", true, 0),
                of("p-1", "west", true, 3),
                of("4711", "east", false, 0),
                of("4712", "west", false, 0)));
        var stranger = unmerged.strangers().getFirst();
        assertThat(unmerged.strangers()).hasSize(1);
        assertThat(stranger.calls()).isEqualTo(2);
        assertThat(stranger.last()).isEqualTo(MadeUpFacts.DAY.plusDays(3));
        assertThat(unmerged.candidates(stranger)).extracting(Known::id).containsExactly("4712", "4711");
    }

    @Test
    void knowsWhoIsInTheRosterAlreadyAndWhoHasToBeAdded() {
        var roster = new Roster(
                List.of(new Roster.Group("east", "main")),
                List.of(new Roster.Member("4711", "east", true)),
                List.of(),
                List.of(),
                List.of());
        var unmerged = Unmerged.of(facts(roster, of("p-1", "west", true, 0), of("4712", "west", false, 0)));
        assertThat(unmerged.known())
                .contains(
                        new Known(Role.AGENT, "4711", "east", "main", true),
                        new Known(Role.AGENT, "4712", "west", "main", false));
    }

    @Test
    void asksAboutACoachWhomALaptopMadeUpAndOffersCoachesAlone() {
        var made = MadeUpFacts.one().of("east", "4711").by("p-0123456789ab").make();
        var unmerged = Unmerged.of(facts(Roster.EMPTY, made, of("4712", "east", false, 0)));
        assertThat(unmerged.strangers()).singleElement().satisfies(stranger -> {
            assertThat(stranger.role()).isEqualTo(Role.COACH);
            assertThat(stranger.id()).isEqualTo("p-0123456789ab");
            assertThat(stranger.calls()).isEqualTo(1);
            assertThat(unmerged.candidates(stranger)).containsExactly(new Known(Role.COACH, "coach", "", "", false));
        });
    }

    @Test
    void asksNothingAboutSomebodyWhomTheOrganisationKnowsByThatId() {
        assertThat(Unmerged.of(facts(Roster.EMPTY, of("4711", "west", true, 0), of("4711", "west", false, 1)))
                        .strangers())
                .isEmpty();
    }

    @Test
    void hasNothingToAskWhereEverybodyIsKnown() {
        assertThat(Unmerged.of(facts(Roster.EMPTY, of("4711", "east", false, 0)))
                        .known())
                .isEmpty();
    }
}
