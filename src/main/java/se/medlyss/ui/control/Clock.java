package se.medlyss.ui.control;

import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import se.medlyss.texts.Formats;

/// Elapsed time as m:ss in tabular figures, so that nothing beside it moves when a figure changes.
public final class Clock extends SteadyLabel {
    private UnaryOperator<String> wording = UnaryOperator.identity();
    private long shown;

    /// A clock at 0:00.
    public Clock() {
        getStyleClass().add("clock");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setSeconds(0);
    }

    /// Shows whole seconds; below zero reads 0:00.
    public void setSeconds(long seconds) {
        shown = seconds;
        show(wording.apply(Formats.clock(Math.max(0, seconds))));
    }

    /// How the time is worded, for example `≥ 0:35`.
    public void setWording(UnaryOperator<String> wording) {
        this.wording = wording;
        setSeconds(shown);
    }
}
