package se.medlyss.ui.scoring;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Tells when what is being written is to be made durable: a moment after a change, however long the writing goes on,
/// and when the keyboard goes elsewhere.
public final class Rests {
    private static final Duration AFTER = Duration.millis(700);

    /// Tells of this field.
    public Rests(TextInputControl field, Runnable rest) {
        PauseTransition pause = new PauseTransition(AFTER);
        pause.setOnFinished(_ -> rest.run());
        field.textProperty().addListener((_, _, _) -> {
            if (pause.getStatus() != Animation.Status.RUNNING) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                rest.run();
            }
        });
    }
}
