package se.medlyss.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small signs that stand beside words, each in its tone.
public enum Sign {
    MET("✓", Tone.GOOD),
    NOT_MET("✗", Tone.BAD),
    ANSWERED("•", Tone.NEUTRAL),
    LIFT_UP("★", Tone.ACCENT),
    DEVELOP("▲", Tone.WARN),
    STAGE("▶", Tone.NEUTRAL),
    RUNNING("●", Tone.BAD),
    NOTE(Feather.EDIT_2, Tone.NEUTRAL),
    PAUSE(Feather.PAUSE, Tone.NEUTRAL),
    TIME(Feather.CLOCK, Tone.NEUTRAL),
    NOT_HEARD(Feather.VOLUME_X, Tone.NEUTRAL),
    TRANSFER(Feather.CORNER_UP_RIGHT, Tone.NEUTRAL),
    UNDO(Feather.CORNER_UP_LEFT, Tone.NEUTRAL),
    CLOSE(Feather.X, Tone.NEUTRAL),
    FULL(Feather.MAXIMIZE_2, Tone.NEUTRAL),
    INFO(Feather.INFO, Tone.ACCENT),
    WARNING(Feather.ALERT_TRIANGLE, Tone.WARN),
    ERROR(Feather.ALERT_OCTAGON, Tone.BAD);

    private final Object drawn;
    private final Tone tone;

    Sign(Object drawn, Tone tone) {
        this.drawn = drawn;
        this.tone = tone;
    }

    /// The tone that the sign has unless told otherwise.
    public Tone tone() {
        return tone;
    }

    /// The sign as it is written; empty when it is drawn.
    public String text() {
        return drawn instanceof String written ? written : "";
    }

    /// A new node that shows the sign. It is decoration: the words beside it say the same.
    public Node node() {
        Node node = drawn instanceof Feather icon ? new FontIcon(icon) : new Label(drawn.toString());
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        node.getStyleClass().add("sign");
        tone.on(node);
        return node;
    }
}
