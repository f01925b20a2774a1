package se.medlyss.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import se.medlyss.settings.WindowPlace;

class WindowBoundsTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D SECOND = new Rectangle2D(1366, -200, 1920, 1080);

    @Test
    void keepsAWindowWhereItWas() {
        var place = new WindowPlace(1500, 100, 1280, 800, true);
        assertThat(WindowBounds.onScreen(place, List.of(LAPTOP, SECOND))).isEqualTo(place);
        var halfOut = new WindowPlace(1200, 500, 1000, 700, false);
        assertThat(WindowBounds.onScreen(halfOut, List.of(LAPTOP))).isEqualTo(halfOut);
    }

    @Test
    void bringsAWindowBackWhoseScreenIsGone() {
        var place = new WindowPlace(1500, 100, 1280, 800, false);
        assertThat(WindowBounds.onScreen(place, List.of(LAPTOP))).isEqualTo(new WindowPlace(86, 0, 1280, 728, false));
    }

    @Test
    void bringsBackATitleBarAboveTheScreen() {
        var place = new WindowPlace(100, -300, 800, 600, false);
        assertThat(WindowBounds.onScreen(place, List.of(LAPTOP)).y()).isZero();
    }
}
