package se.medlyss.ui.review;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;

/// A line to write in: Enter keeps it, Esc leaves it as it was.
final class WriteLine extends HBox {

    private final TextField field = new TextField();

    WriteLine(LiveTexts texts, String prompt, String before, Consumer<String> onKept, Runnable onLeft) {
        getStyleClass().addAll("spaced-8", "write-line");
        field.setText(before);
        field.promptTextProperty().bind(texts.text(prompt));
        FieldName.give(field, texts.text(prompt));
        field.setOnAction(_ -> onKept.accept(field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onLeft.run();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, new KeyCap(texts.text("keys.name.enter")));
    }

    void start() {
        // A field without its skin has the keyboard and drops the keys: it would have none before the next pulse.
        applyCss();
        field.requestFocus();
        field.end();
    }
}
