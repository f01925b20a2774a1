package se.medlyss.ui.base;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Redraws at the beginning of the next pulse, before its layout, instead of at each change: what handles a key
/// returns sooner, the change is on the screen in the same frame, and several changes cost one redraw. While the
/// node is in no window nothing is redrawn; once it is, what is due is.
public final class AtPulse {
    private final Runnable redraw;
    private final Runnable atPulse = this::pulse;
    private @Nullable Scene scene;
    private boolean due;

    /// @param node   is redrawn
    /// @param redraw draws what holds at that moment
    public AtPulse(Node node, Runnable redraw) {
        this.redraw = redraw;
        node.sceneProperty().subscribe(this::follow);
    }

    /// Asks for a redraw.
    public void request() {
        due = true;
        if (scene != null) {
            Platform.requestNextPulse();
        }
    }

    private void follow(@Nullable Scene next) {
        if (scene != null) {
            scene.removePreLayoutPulseListener(atPulse);
        }
        scene = next;
        if (next != null) {
            next.addPreLayoutPulseListener(atPulse);
            if (due) {
                Platform.requestNextPulse();
            }
        }
    }

    private void pulse() {
        if (due) {
            due = false;
            redraw.run();
        }
    }
}
