package se.medlyss.ui.control;

import javafx.scene.AccessibleRole;
import se.medlyss.texts.Formats;

/// Elapsed time as m:ss in tabular figures, so that nothing beside it moves when a figure changes.
public final class Clock extends SteadyLabel {

    /// A clock at 0:00.
    public Clock() {
        getStyleClass().add("clock");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setSeconds(0);
    }

    /// Shows whole seconds; below zero reads 0:00.
    public void setSeconds(long seconds) {
        show(Formats.clock(Math.max(0, seconds)));
    }
}
