package se.medlyss.ui.scoring;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Tells when what is being written is to be made durable: a moment after a change, however long the writing goes on,
/// when the keyboard goes elsewhere, and when the window closes.
public final class Rests {
    private static final Duration AFTER = Duration.millis(700);

    private final PauseTransition pause = new PauseTransition(AFTER);
    private final Runnable rest;

    /// Tells of this field.
    public Rests(TextInputControl field, Runnable rest) {
        this.rest = rest;
        pause.setOnFinished(_ -> rest.run());
        field.textProperty().addListener((_, _, _) -> {
            if (pause.getStatus() != Animation.Status.RUNNING) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                now();
            }
        });
        EventHandler<WindowEvent> closing = _ -> now();
        field.sceneProperty().flatMap(Scene::windowProperty).addListener((_, before, window) -> {
            if (before != null) {
                before.removeEventHandler(WindowEvent.WINDOW_HIDING, closing);
            }
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDING, closing);
            }
        });
    }

    private void now() {
        pause.stop();
        rest.run();
    }
}
