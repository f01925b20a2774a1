package se.medlyss.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of a timeline: when, a sign, and what.
public final class TimelineEntry extends HBox {
    private static final String HEADING = "strong";

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

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /// As many signs as 12:34 has.
    private static final int SHORT = 5;

    private final Label about = new Label();
    private final Label time = new Label();
    private final HBox sign = new HBox();
    private final Label words = new Label();
    private final Map<Sign, Node> signs = new EnumMap<>(Sign.class);

    /// A line with room for actions (edit, delete) at its end.
    public TimelineEntry(Line line, Node... actions) {
        getStyleClass().add("timeline-entry");
        about.getStyleClass().addAll("about-time", "muted");
        about.setMinWidth(USE_PREF_SIZE);
        time.getStyleClass().addAll("time", "muted");
        time.setMinWidth(USE_PREF_SIZE);
        sign.getStyleClass().add("sign-column");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(about, time, sign, words);
        getChildren().addAll(actions);
        setAccessibleRole(AccessibleRole.TEXT);
        show(line);
    }

    /// Shows another line in the same place.
    public void show(Line line) {
        about.setText(line.about());
        time.setText(line.time());
        time.pseudoClassStateChanged(LONG, line.time().length() > SHORT);
        words.setText(line.words());
        Node shown = signs.computeIfAbsent(line.sign(), this::drawn);
        // One that was drawn once stays for the next line: it has its styles.
        signs.values().forEach(each -> each.setVisible(each == shown));
        signs.values().forEach(each -> each.setManaged(each == shown));
        if (words.getStyleClass().contains(HEADING) != line.heading()) {
            words.getStyleClass().removeAll(HEADING);
            words.getStyleClass().addAll(line.heading() ? List.of(HEADING) : List.of());
        }
        setAccessibleText(line.spoken());
    }

    private Node drawn(Sign which) {
        Node drawn = which.node();
        sign.getChildren().add(drawn);
        return drawn;
    }
}
