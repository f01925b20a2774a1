package se.medlyss.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaReleaseTest {

    @Test
    void runsOnTheReleaseTheAppIsBuiltFor() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }
}
