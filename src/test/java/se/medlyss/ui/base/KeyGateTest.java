package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyGateTest {
    private static final long MS = 1_000_000;

    private final KeyGate gate = new KeyGate();

    @Test
    void ignoresAutoRepeatUntilTheKeyIsLetGo() {
        assertThat(gate.press("J", 0)).isTrue();
        for (int repeat = 0; repeat < 100; repeat++) {
            assertThat(gate.press("J", (500 + repeat * 33L) * MS)).isFalse();
        }
        gate.release("J", 4000 * MS);
        assertThat(gate.press("J", 4100 * MS)).isTrue();
    }

    @Test
    void ignoresContactBounce() {
        assertThat(gate.press("J", 0)).isTrue();
        gate.release("J", 5 * MS);
        assertThat(gate.press("J", 8 * MS)).isFalse();
        gate.release("J", 300 * MS);
        assertThat(gate.press("J", 329 * MS)).as("bounce when letting go").isFalse();
    }

    @Test
    void countsAQuickSecondPress() {
        assertThat(gate.press("J", 0)).isTrue();
        gate.release("J", 50 * MS);
        assertThat(gate.press("J", 80 * MS)).isTrue();
    }

    @Test
    void keepsKeysApart() {
        assertThat(gate.press("J", 0)).isTrue();
        assertThat(gate.press("N", MS)).isTrue();
    }

    @Test
    void countsAPressAfterTheReleaseWentToAnotherWindow() {
        assertThat(gate.press("J", 0)).isTrue();
        assertThat(gate.press("J", 1600 * MS)).isTrue();
        gate.reset();
        assertThat(gate.press("J", 1601 * MS)).isTrue();
    }
}
