package se.medlyss.report.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medlyss.report.organisation.Block.Dot;

class FunnelScaleTest {

    private static Dot dot(String name, int calls, double percent) {
        return new Dot(name, calls, percent, false);
    }

    @Test
    void leavesANameBesideItsDotWhereThatIsFree() {
        List<Dot> dots = List.of(dot("east", 50, 60), dot("west", 10, 49));
        FunnelScale scale = FunnelScale.of(dots);
        assertThat(scale.names(dots))
                .extracting(name -> name.dot().name(), FunnelScale.Name::y, FunnelScale.Name::left)
                .containsExactly(tuple("east", scale.y(60), true), tuple("west", scale.y(49), false));
    }

    @Test
    void laysNoNameOnAnotherAndKeepsEachNearItsDot() {
        List<Dot> dots = IntStream.range(0, 9)
                .mapToObj(at -> dot("team " + at, 60 + at, 70 + at % 3))
                .toList();
        FunnelScale scale = FunnelScale.of(dots);
        List<FunnelScale.Name> names = scale.names(dots);
        for (FunnelScale.Name one : names) {
            assertThat(Math.abs(one.y() - scale.y(one.dot().percent()))).isLessThan(0.45);
            assertThat(names)
                    .filteredOn(other -> other != one && other.left() == one.left())
                    .allSatisfy(
                            other -> assertThat(Math.abs(other.y() - one.y())).isGreaterThan(0.07));
        }
    }

    @Test
    void keepsNamesAboveTheLowerEdge() {
        List<Dot> dots = List.of(dot("a", 100, 0.8), dot("b", 98, 0.6), dot("c", 97, 0.4), dot("d", 96, 0.2));
        assertThat(FunnelScale.of(dots).names(dots))
                .allSatisfy(name -> assertThat(name.y()).isLessThan(0.97));
    }

    @Test
    void namesASignalBeforeTheOthers() {
        List<Dot> dots = List.of(dot("usual", 50, 70), new Dot("signal", 51, 69, true));
        assertThat(FunnelScale.of(dots).names(dots).getFirst().dot().name()).isEqualTo("signal");
    }

    @Test
    void putsANameBeforeItsDotWhereThereIsNoRoomBehind() {
        List<Dot> dots = List.of(dot("many", 100, 50), dot("few", 10, 50));
        assertThat(FunnelScale.of(dots).names(dots))
                .extracting(name -> name.dot().name(), FunnelScale.Name::left)
                .containsExactlyInAnyOrder(tuple("many", true), tuple("few", false));
    }

    @Test
    void spreadsTheSharesThatThereAreOverTheField() {
        FunnelScale low = FunnelScale.of(List.of(dot("a", 100, 8), dot("b", 98, 31)));
        assertThat(low.lines()).containsExactly(0, 20, 40, 60);
        assertThat(low.shows(75)).isFalse();
        FunnelScale high = FunnelScale.of(List.of(dot("a", 100, 84), dot("b", 98, 91)));
        assertThat(high.lines()).containsExactly(70, 80, 90, 100);
        assertThat(high.y(70)).isEqualTo(1);
    }

    @Test
    void keepsEveryDotWithinTheField() {
        FunnelScale scale = FunnelScale.of(List.of(dot("one", 7, 100)));
        assertThat(scale.x(7)).isBetween(0.0, 1.0);
        assertThat(scale.y(110)).isZero();
        assertThat(scale.ticks().getLast()).isEqualTo(scale.most());
    }
}
