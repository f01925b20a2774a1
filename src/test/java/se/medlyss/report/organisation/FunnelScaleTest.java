package se.medlyss.report.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.report.organisation.Block.Dot;

class FunnelScaleTest {

    private static Dot dot(String name, int calls, double percent) {
        return new Dot(name, calls, percent, false);
    }

    @Test
    void movesANameBelowTheOneThatItWouldLieOn() {
        List<Dot> dots = List.of(dot("east", 100, 50), dot("west", 98, 49), dot("far", 10, 49));
        List<FunnelScale.Name> names = FunnelScale.of(dots).names(dots);
        assertThat(names).extracting(name -> name.dot().name()).containsExactly("east", "far", "west");
        assertThat(names.get(2).y() - names.getFirst().y()).isGreaterThan(0.07);
        assertThat(names.get(1).y()).isEqualTo(FunnelScale.of(dots).y(49));
    }

    @Test
    void keepsNamesAboveTheLowerEdgeWithoutLayingThemOnEachOther() {
        List<Dot> dots = List.of(dot("a", 100, 0.8), dot("b", 98, 0.6), dot("c", 97, 0.4), dot("d", 96, 0.2));
        List<FunnelScale.Name> names = FunnelScale.of(dots).names(dots);
        assertThat(names.getLast().y()).isLessThan(0.97);
        for (int at = 1; at < names.size(); at++) {
            assertThat(names.get(at).y() - names.get(at - 1).y()).isGreaterThan(0.07);
        }
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
