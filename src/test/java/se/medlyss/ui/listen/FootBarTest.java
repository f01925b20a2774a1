package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootBarTest {

    @Test
    void namesARangeOnlyWhereNeitherEndWasGivenAnotherKey() {
        assertThat(FootBar.stretch("1", "9")).isEqualTo("1–9");
        assertThat(FootBar.stretch("1", "P")).isEqualTo("1 … P");
        assertThat(FootBar.stretch("Å", "9")).isEqualTo("Å … 9");
    }
}
