package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTest {

    private final Trail<Integer> trail =
            Trail.<Integer>empty().plus(1).plus(2).plus(3).plus(4);

    @Test
    void isReadNewestFirst() {
        assertThat(trail).containsExactly(4, 3, 2, 1);
        assertThat(trail.oldestFirst()).containsExactly(1, 2, 3, 4);
        assertThat(trail.newest()).contains(4);
        assertThat(trail.size()).isEqualTo(4);
    }

    @Test
    void replacesAndRemovesTheNewestThatMatchesAndSharesTheRest() {
        Trail<Integer> replaced = trail.replace(n -> n == 3, _ -> 30);
        assertThat(replaced).containsExactly(4, 30, 2, 1);
        assertThat(replaced.older().older()).isSameAs(trail.older().older());
        assertThat(trail.minus(n -> n % 2 == 0)).containsExactly(3, 2, 1);
    }

    @Test
    void staysTheSameWhenNothingMatches() {
        assertThat(trail.replace(n -> n > 9, n -> n)).isSameAs(trail);
        assertThat(trail.minus(n -> n > 9)).isSameAs(trail);
        assertThat(Trail.empty().older()).isEqualTo(Trail.empty());
    }

    @Test
    void isEqualToATrailWithTheSameEntriesInTheSameOrder() {
        assertThat(trail)
                .isEqualTo(Trail.<Integer>empty().plus(1).plus(2).plus(3).plus(4))
                .isNotEqualTo(trail.older())
                .isNotEqualTo(Trail.<Integer>empty().plus(2).plus(1).plus(3).plus(4));
    }
}
