package se.medlyss.ui.base;

import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The one key gate of a scene, whichever page is shown in it: a key that is held while one page follows on another is
/// still held, and what it makes up is no press on the next page.
final class SceneGate {
    private final KeyGate gate = new KeyGate();
    /// Held here: what follows a property is held weakly by it.
    @SuppressWarnings("UnusedVariable")
    private final Subscription focus;

    private @Nullable KeyEvent judged;
    private boolean counts;

    private SceneGate(Scene scene, LongSupplier ticker) {
        EventHandler<KeyEvent> released = event -> gate.release(event.getCode(), ticker.getAsLong());
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        focus = scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe((_, _) -> gate.reset());
    }

    /// The scene's gate.
    ///
    /// @param ticker a monotonic clock, in nanoseconds
    static SceneGate of(Scene scene, LongSupplier ticker) {
        return (SceneGate) scene.getProperties().computeIfAbsent(SceneGate.class, _ -> new SceneGate(scene, ticker));
    }

    /// Whether this press counts; the same for everybody who asks about it.
    boolean press(KeyEvent event, long nanos) {
        if (event != judged) {
            judged = event;
            counts = gate.press(event.getCode(), nanos);
        }
        return counts;
    }
}
