package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;

/// A line that says what stands in the way or waits, with what can be done about it. Never a dialog.
public final class Banner extends BorderPane {
    private static final double NARROW = 620;

    private final Label words = new Label();
    private final HBox said = new HBox();
    private final List<Button> actions = new ArrayList<>();

    /// A banner with a sign, a sentence and no action.
    public Banner(Problem.Severity severity, ObservableValue<String> sentence) {
        getStyleClass().add("banner");
        // A low window takes its room from what scrolls, not from the sentence.
        setMinHeight(USE_PREF_SIZE);
        Sign sign = sign(severity);
        sign.tone().on(this);
        words.textProperty().bind(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        said.getStyleClass().add("said");
        said.getChildren().addAll(sign.node(), words);
        setCenter(said);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(_ -> place());
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(sentence);
    }

    /// Adds a button at the end.
    public Banner withAction(ObservableValue<String> label, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(label);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        actions.add(button);
        place();
        return this;
    }

    /// Adds a button with its key at the end.
    public Banner withAction(ObservableValue<String> label, ObservableValue<String> key, Runnable action) {
        withAction(label, action);
        Buttons.keyed(actions.getLast(), key);
        return this;
    }

    /// Buttons stand beside the sentence, or below it where that would leave the sentence no room.
    private void place() {
        boolean below = getWidth() < NARROW;
        Pane row = below ? new FlowPane() : new HBox();
        row.getStyleClass().add("actions");
        row.getChildren().setAll(actions);
        setRight(null);
        setBottom(null);
        if (below) {
            setBottom(row);
        } else {
            setRight(row);
        }
    }

    /// Adds the cross that takes the banner away.
    public Banner dismissable(LiveTexts texts, Runnable dismiss) {
        Button cross = new Button();
        cross.setGraphic(Sign.CLOSE.node());
        cross.getStyleClass().add("icon-only");
        cross.accessibleTextProperty().bind(texts.text("control.banner.dismiss"));
        cross.setOnAction(event -> dismiss.run());
        said.getChildren().add(cross);
        return this;
    }

    private static Sign sign(Problem.Severity severity) {
        return switch (severity) {
            case INFO -> Sign.INFO;
            case WARNING -> Sign.WARNING;
            case ERROR -> Sign.ERROR;
        };
    }
}
