package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.recording.Span;

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

    @Test
    void writesNothingAcrossTheSwingsOfALowPicture(FxRobot robot) {
        Waveform.Band music = new Waveform.Band(new Span(0, LENGTH_MS), "Hold music?", "music", false);
        assertThat(words(robot, Waveform.Height.LOW, music)).isEqualTo("Hold music?");
        assertThat(words(robot, Waveform.Height.LOWEST, music)).isEmpty();
    }

    private String words(FxRobot robot, Waveform.Height height, Waveform.Band band) {
        robot.interact(() -> {
            wave.setHeight(height);
            wave.show(List.of(band), List.of());
            wave.layout();
        });
        return robot.from(wave).lookup(".music").<Label>query().getText();
    }

    private Node mark() {
        return wave.getChildrenUnmodifiable().stream()
                .filter(each -> "mark".equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
