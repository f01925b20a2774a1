package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;

/// A line that says what stands in the way or waits, with what can be done about it. Never a dialog.
public final class Banner extends HBox {
    private final Label words = new Label();

    /// A banner with a sign, a sentence and no action.
    public Banner(Problem.Severity severity, ObservableValue<String> sentence) {
        getStyleClass().add("banner");
        Sign sign = sign(severity);
        sign.tone().on(this);
        words.textProperty().bind(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign.node(), words);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(sentence);
    }

    /// Adds a button at the end.
    public Banner withAction(ObservableValue<String> label, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(label);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }

    /// Adds the cross that takes the banner away.
    public Banner dismissable(LiveTexts texts, Runnable dismiss) {
        Button cross = new Button();
        cross.setGraphic(Sign.CLOSE.node());
        cross.getStyleClass().add("icon-only");
        cross.accessibleTextProperty().bind(texts.text("control.banner.dismiss"));
        cross.setOnAction(event -> dismiss.run());
        getChildren().add(cross);
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
