package se.medlyss.ui.base;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Shows where the keyboard is when the app itself moved it there. The toolkit draws its ring after Tab and arrows
/// only, so that whoever works by keys would not see which button Enter presses. A mouse needs no ring.
final class FocusRing {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private boolean keys;

    private FocusRing() {}

    static void in(Scene scene) {
        FocusRing ring = new FocusRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> ring.keys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.keys = false);
        scene.focusOwnerProperty().subscribe(ring::moved);
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (before != null) {
            before.pseudoClassStateChanged(VISIBLE, false);
        }
        if (now != null && keys) {
            now.pseudoClassStateChanged(VISIBLE, true);
        }
    }
}
