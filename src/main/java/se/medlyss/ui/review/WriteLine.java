package se.medlyss.ui.review;

import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.HalfWords;
import se.medlyss.ui.scoring.HalfWritten;

/// A line to write in: Enter keeps it, Esc leaves it as it was. What is half written survives the app.
final class WriteLine extends HBox {

    private final TextField field = new TextField();

    /// Where what is half written is kept.
    ///
    /// @param evaluation what it is written about
    /// @param name       of what it becomes, see [se.medlyss.call.Drafts]
    record Half(HalfWords words, UUID evaluation, String name) {}

    /// @param onKept takes what was written, and says whether it could
    WriteLine(LiveTexts texts, String prompt, String before, Half half, Predicate<String> onKept, Runnable onLeft) {
        getStyleClass().addAll("spaced-8", "write-line");
        field.setText(before);
        field.promptTextProperty().bind(texts.text(prompt));
        FieldName.give(field, texts.text(prompt));
        HalfWritten written = new HalfWritten(field, half.words());
        written.begin(half.evaluation(), half.name());
        field.setOnAction(_ -> {
            written.kept();
            if (!onKept.test(field.getText())) {
                written.begin(half.evaluation(), half.name());
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                written.givenUp();
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
