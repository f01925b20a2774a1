package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WaveformTest {

    private static final long LENGTH_MS = 60_000;

    private Waveform wave;

    @Start
    void show(Stage stage) {
        wave = new Waveform();
        wave.setLength(LENGTH_MS);
        stage.setScene(new Scene(wave, 600, 160));
        stage.show();
    }

    /// Whoever begins to play answers at 0:00 more often than at any other time.
    @Test
    void showsAMarkAtTheBeginningAndAtTheEndWhole(FxRobot robot) {
        for (long at : new long[] {0, LENGTH_MS}) {
            robot.interact(() -> {
                wave.show(List.of(), List.of(new Waveform.Mark(at, Sign.MET, "mark")));
                wave.layout();
            });
            Bounds mark = mark().getBoundsInParent();
            assertThat(mark.getMinX()).isNotNegative();
            assertThat(mark.getMaxX()).isLessThanOrEqualTo(wave.getWidth());
        }
    }

    private Node mark() {
        return wave.getChildrenUnmodifiable().stream()
                .filter(each -> "mark".equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
