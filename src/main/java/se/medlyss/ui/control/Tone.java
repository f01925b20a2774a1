package se.medlyss.ui.control;

import java.util.Locale;
import javafx.scene.Node;

/// What a colour says. It never stands alone: a sign or a word says the same.
public enum Tone {
    NEUTRAL,
    ACCENT,
    GOOD,
    WARN,
    BAD;

    /// Gives the node this tone instead of any other.
    public void on(Node node) {
        // What changes a style class is styled anew, even when it comes back to what it was.
        for (Tone tone : values()) {
            if (tone != this) {
                node.getStyleClass().remove(tone.styleClass());
            }
        }
        if (!node.getStyleClass().contains(styleClass())) {
            node.getStyleClass().add(styleClass());
        }
    }

    /// The style class of this tone.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
