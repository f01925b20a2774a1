package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.today.InTurn;
import se.medlyss.people.Agent;

class AgentSearchTest {

    private final AgentSearch search =
            AgentSearch.of(turn("Omar Haddad", "Åsa Örn", "Sara Lindqvist", "Anna-Lena Moe", "Sören Ask"));

    @Test
    void showsEverybodyInTheOrderOfTurnBeforeAnythingIsTyped() {
        assertThat(names(search))
                .containsExactly("Omar Haddad", "Åsa Örn", "Sara Lindqvist", "Anna-Lena Moe", "Sören Ask");
    }

    @Test
    void putsThoseFirstWhoseFirstNameBeginsSoAndThenThoseWithAnotherName() {
        assertThat(names(search.typed("a"))).startsWith("Åsa Örn", "Anna-Lena Moe", "Sören Ask");
        assertThat(names(search.typed("l"))).startsWith("Sara Lindqvist", "Anna-Lena Moe");
        assertThat(names(search.typed("o"))).startsWith("Omar Haddad", "Åsa Örn");
    }

    @Test
    void matchesLettersWithoutTheirDotsAndRings() {
        assertThat(names(search.typed("or"))).startsWith("Åsa Örn");
        assertThat(names(search.typed("SÖR"))).containsExactly("Sören Ask", "+SÖR");
    }

    @Test
    void offersToAddWhoeverIsNotFound() {
        assertThat(names(search.typed(" Kim Ny "))).containsExactly("+Kim Ny");
        assertThat(names(search.typed("sara lindqvist"))).containsExactly("Sara Lindqvist");
    }

    @Test
    void staysWithinTheRows() {
        assertThat(search.moved(-1).highlighted()).isZero();
        assertThat(search.moved(99).highlighted()).isEqualTo(4);
        assertThat(search.moved(3).typed("x").highlighted()).isZero();
    }

    @Test
    void keepsTheHighlightedPersonWhenTheOrderChanges() {
        AgentSearch on = search.typed("s").moved(1);
        assertThat(on.chosen()).map(AgentSearchTest::name).contains("Sören Ask");
        AgentSearch after = on.among(turn("Sören Ask", "Sara Lindqvist"));
        assertThat(after.chosen()).map(AgentSearchTest::name).contains("Sören Ask");
    }

    @Test
    void takesNobodyWhenThereIsNobody() {
        assertThat(AgentSearch.of(List.of()).chosen()).isEmpty();
    }

    private static List<InTurn> turn(String... names) {
        return Stream.of(names)
                .map(name -> new InTurn(
                        new Agent("id-" + name.hashCode(), name, "east", false, true),
                        null,
                        null,
                        List.of(InTurn.Reason.NEVER)))
                .toList();
    }

    private static List<String> names(AgentSearch search) {
        return search.rows().stream().map(AgentSearchTest::name).toList();
    }

    private static String name(AgentSearch.Row row) {
        return switch (row) {
            case AgentSearch.Known known -> known.turn().agent().name();
            case AgentSearch.Add add -> "+" + add.name();
        };
    }
}
