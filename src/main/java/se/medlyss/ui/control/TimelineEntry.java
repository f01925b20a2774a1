package se.medlyss.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of a timeline: when, a sign, and what.
public final class TimelineEntry extends HBox {

    /// What a line shows.
    ///
    /// @param about   `≈` or `≥` where the time is no exact one, else empty; it has a column of its own
    /// @param time    elapsed time as written, for example `2:41`
    /// @param heading whether it begins a stage and is set in a heavier weight
    /// @param spoken  all of it for a screen reader
    public record Line(String about, String time, Sign sign, String words, boolean heading, String spoken) {

        /// A line with an exact time.
        public Line(String time, Sign sign, String words, boolean heading) {
            this("", time, sign, words, heading, time + " " + words);
        }
    }

    /// A line with room for actions (edit, delete) at its end.
    public TimelineEntry(Line line, Node... actions) {
        getStyleClass().add("timeline-entry");
        Label about = new Label(line.about());
        about.getStyleClass().addAll("about-time", "muted");
        about.setMinWidth(USE_PREF_SIZE);
        Label time = new Label(line.time());
        time.getStyleClass().addAll("time", "muted");
        time.setMinWidth(USE_PREF_SIZE);
        HBox sign = new HBox(line.sign().node());
        sign.getStyleClass().add("sign-column");
        Label words = new Label(line.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        if (line.heading()) {
            words.getStyleClass().add("strong");
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(about, time, sign, words);
        getChildren().addAll(actions);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(line.spoken());
    }
}
