package se.medlyss.ui.control;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Space opens a drop-down, as it does what any other control is there for. The toolkit itself knows Alt+↓ and
/// F4 only, which nobody guesses.
public final class OpensBySpace {

    private OpensBySpace() {}

    /// Lets Space open this drop-down while it is closed. In an open one Space chooses, as it does anyway.
    public static void let(ComboBox<?> box) {
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && !box.isShowing()) {
                box.show();
                event.consume();
            }
        });
    }
}
