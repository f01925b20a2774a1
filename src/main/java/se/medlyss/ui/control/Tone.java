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
        for (Tone tone : values()) {
            node.getStyleClass().remove(tone.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }

    /// The style class of this tone.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
