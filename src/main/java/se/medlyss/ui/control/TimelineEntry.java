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
    /// @param time elapsed time as written, for example `2:41`
    /// @param heading whether it begins a stage and is set in a heavier weight
    public record Line(String time, Sign sign, String words, boolean heading) {}

    /// A line with room for actions (edit, delete) at its end.
    public TimelineEntry(Line line, Node... actions) {
        getStyleClass().add("timeline-entry");
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
        getChildren().addAll(time, sign, words);
        getChildren().addAll(actions);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(line.time() + " " + line.words());
    }
}
