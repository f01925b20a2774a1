package se.medlyss.application.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationArchive.Listening;
import se.medlyss.call.Context;
import se.medlyss.people.Agent;

class OwnPeopleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /// Twelve of each team.
    private static List<Agent> organisation(String... teams) {
        List<Agent> all = new ArrayList<>();
        for (String team : teams) {
            for (int at = 0; at < 12; at++) {
                all.add(new Agent(team + at, "Name " + at, team, false, true));
            }
        }
        return all;
    }

    private static List<String> own(String coachTeam, List<Agent> agents, Map<String, Listening> listenings) {
        List<InTurn> order = new NextInTurn(coachTeam, 4, DAY, ZoneOffset.UTC).order(agents, listenings, Map.of());
        return OwnPeople.of(order, coachTeam).stream()
                .map(each -> each.agent().id())
                .toList();
    }

    @Test
    void areTheOwnTeamOfAWholeOrganisation() {
        List<Agent> all = organisation("east", "north", "west");
        assertThat(own("west", all, Map.of())).hasSize(12).allMatch(id -> id.startsWith("west"));
    }

    @Test
    void areThoseAddedHereAndListenedToAsWell() {
        List<Agent> all = organisation("east", "north", "west");
        all.add(new Agent("p-1", "New", "east", true, true));
        all.add(new Agent("x-1", "Without", "", false, true));
        Listening heard = new Listening(
                "north3", DAY.minusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC), "me", Context.ORDINARY, 1, 0);
        assertThat(own("far", all, Map.of("north3", heard))).containsExactlyInAnyOrder("p-1", "x-1", "north3");
    }

    @Test
    void areNobodyWhileTheOwnTeamIsNotAmongSoMany() {
        assertThat(own("far", organisation("east", "north", "west"), Map.of())).isEmpty();
        assertThat(own("", organisation("east", "north", "west"), Map.of())).isEmpty();
    }

    @Test
    void areEverybodyWhereThereAreFewOrOneTeamAlone() {
        assertThat(own("far", organisation("east", "north"), Map.of())).hasSize(24);
        List<Agent> one = organisation("east");
        for (int at = 0; at < 40; at++) {
            one.add(new Agent("more" + at, "Name", "east", false, true));
        }
        assertThat(own("", one, Map.of())).hasSize(52);
    }
}
