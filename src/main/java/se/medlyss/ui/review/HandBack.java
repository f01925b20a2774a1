package se.medlyss.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;

/// Asks whether the coach has the screen again, before anything is shown that the agent is not to see yet.
final class HandBack extends HBox {

    private final Button on;

    /// @param onBack the coach has it
    /// @param onOn   the agent goes on
    HandBack(LiveTexts texts, Runnable onBack, Runnable onOn) {
        getStyleClass().addAll("card", "card-body", "spaced-8", "hand-back");
        Label question = new Label();
        question.textProperty().bind(texts.text("review.hand-back.question"));
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        on = Buttons.plain(texts.text("review.hand-back.on"), onOn);
        Button back = Buttons.quiet(texts.text("review.hand-back.coach"), onBack);
        getChildren().addAll(question, on, back);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onOn.run();
            }
        });
    }

    void start() {
        on.requestFocus();
    }
}
