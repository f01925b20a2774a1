package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What follows of a few people alone, however many groups they are spread over.
class HandfulTest {

    private static final Set<String> MANY = Set.of("m1", "m2", "m3", "m4", "m5");

    @Test
    void findsThreeGroupsOfWhichOnlyTheSumFollows() {
        Elimination known = new Elimination(4);
        known.know(0, 1, 2, 3);
        known.know(1);
        assertThat(Handful.find(List.of(Set.of("a"), MANY, Set.of("b", "c"), Set.of("d")), known))
                .containsExactly(0, 2, 3);
    }

    @Test
    void findsADifferenceThatTellsWhoeverKnowsOneOfThemOfTheOther() {
        Elimination known = new Elimination(3);
        known.know(0, 2);
        known.know(1, 2);
        assertThat(Handful.find(List.of(Set.of("a"), Set.of("b"), MANY), known)).containsExactly(0, 1);
    }

    @Test
    void findsTheSamePeopleInMoreGroupsThanThereArePeople() {
        Elimination known = new Elimination(6);
        known.know(0, 1, 2, 3, 4, 5);
        Set<String> same = Set.of("a", "b");
        assertThat(Handful.find(List.of(same, same, same, same, same, same), known))
                .hasSize(6);
    }

    @Test
    void findsNothingWhereFivePeopleAreAlwaysTogether() {
        Elimination known = new Elimination(4);
        known.know(0, 1, 2);
        known.know(0, 1, 3);
        assertThat(Handful.find(
                        List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("e", "f"), Set.of("g", "h", "i")), known))
                .isEmpty();
    }
}
