package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.Disclosure.Group;
import se.medlyss.application.insight.Told.Why;

/// What must not be told, and what must not be found out from what is.
class DisclosureTest {

    @Test
    void tellsLargeGroups() {
        assertThat(Disclosure.ofGroups(List.of(new Group(6, 40), new Group(5, 5))))
                .containsOnlyNulls();
    }

    @Test
    void withholdsTheNextSmallestSoThatOneSmallGroupIsNotTheTotalMinusItsNeighbours() {
        assertThat(Disclosure.ofGroups(List.of(new Group(3, 30), new Group(9, 60), new Group(8, 20))))
                .containsExactly(Why.SMALL_GROUP, null, Why.PROTECTS_ANOTHER);
    }

    @Test
    void withholdsAThirdWhenTwoSmallOnesTogetherAreStillASmallGroup() {
        assertThat(Disclosure.ofGroups(List.of(new Group(2, 30), new Group(2, 30), new Group(9, 60), new Group(8, 50))))
                .containsExactly(Why.SMALL_GROUP, Why.SMALL_GROUP, null, Why.PROTECTS_ANOTHER);
    }

    @Test
    void tellsOfAPersonFromFiveCallsOn() {
        assertThat(Disclosure.ofPersons(List.of(new Group(1, 4), new Group(1, 3), new Group(1, 5))))
                .containsExactly(Why.FEW_CALLS, Why.FEW_CALLS, null);
    }

    @Test
    void leavesNoGroupThatCanBeFoundOutFromTheTotal() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            List<Group> groups = Stream.generate(() -> new Group(1 + random.nextInt(9), 1 + random.nextInt(30)))
                    .limit(1 + random.nextInt(7))
                    .toList();
            var reasons = Disclosure.ofGroups(groups);
            List<Group> hidden = IntStream.range(0, groups.size())
                    .filter(at -> reasons.get(at) != null)
                    .mapToObj(groups::get)
                    .toList();
            int people = hidden.stream().mapToInt(Group::people).sum();
            int calls = hidden.stream().mapToInt(Group::calls).sum();
            assertThat(hidden.isEmpty()
                            || hidden.size() == groups.size()
                            || hidden.size() > 1 && people >= 5 && calls >= 5)
                    .as("%s %s", groups, reasons)
                    .isTrue();
        }
    }

    @Test
    void leavesNoCellThatFollowsFromItsRowOrItsColumn() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int columns = 1 + random.nextInt(5);
            List<List<Group>> cells = Stream.generate(() -> Stream.generate(
                                    () -> new Group(1 + random.nextInt(9), 1 + random.nextInt(20)))
                            .limit(columns)
                            .toList())
                    .limit(1 + random.nextInt(5))
                    .toList();
            var told = new ArrayList<Why>(Collections.nCopies(9, null));
            var reasons = Disclosure.ofCrossed(cells, told.subList(0, cells.size()), told.subList(0, columns));
            for (int at = 0; at < columns; at++) {
                int column = at;
                long hidden =
                        reasons.stream().filter(row -> row.get(column) != null).count();
                assertThat(hidden).as("%s", cells).isNotEqualTo(cells.size() == 1 ? -1 : 1);
            }
            assertThat(reasons)
                    .as("%s", cells)
                    .allMatch(row -> columns == 1
                            || row.stream().filter(Objects::nonNull).count() != 1);
        }
    }

    @Test
    void withholdsTheCellsOfAWithheldTotal() {
        var row = List.of(new Group(9, 20), new Group(8, 20));
        var withheld = Arrays.asList(Why.SMALL_GROUP, null);
        assertThat(Disclosure.ofCrossed(List.of(row, row), withheld, Arrays.asList(null, null))
                        .getFirst())
                .containsExactly(Why.SMALL_GROUP, Why.SMALL_GROUP);
    }

    @Test
    void tellsNoSmallCornerOfWithheldRowsAndColumns() {
        Group large = new Group(9, 30);
        Group little = new Group(1, 2);
        Group enough = new Group(5, 6);
        var rows = Arrays.asList(null, Why.SMALL_GROUP, Why.SMALL_GROUP);
        var columns = Arrays.asList(null, null, Why.FEW_CALLS, Why.FEW_CALLS);
        List<Group> told = List.of(large, large, enough, enough);
        List<Group> other = List.of(large, large, little, little);
        assertThat(Disclosure.ofCrossed(List.of(told, other, other), rows, columns)
                        .getFirst()
                        .subList(0, 2))
                .as("both would tell what four persons have in two rows and two columns")
                .contains(Why.PROTECTS_ANOTHER);
        assertThat(Disclosure.ofCrossed(List.of(told, told, told), rows, columns)
                        .getFirst()
                        .subList(0, 2))
                .containsExactly(null, null);
    }
}
