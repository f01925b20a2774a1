package se.medlyss.ui.evaluations;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;

/// Words to search for, with the key that leads here. It asks when the typing rests.
final class SearchField extends StackPane {

    /// The key that leads here, as everywhere.
    static final Chord KEY = Chord.of("Ctrl+F");

    private static final Duration TYPING = Duration.millis(150);

    private final TextField words = new TextField();

    /// @param onTyped the words, when the typing rests
    /// @param onDone  the words are all there, and the list may have the keyboard
    SearchField(LiveTexts texts, Consumer<String> onTyped, Runnable onDone) {
        getStyleClass().add("search-field");
        words.setId("search");
        words.promptTextProperty().bind(texts.text("evaluations.filter.words.short"));
        FieldName.give(words, texts.text("evaluations.filter.words"));
        PauseTransition rest = new PauseTransition(TYPING);
        rest.setOnFinished(_ -> onTyped.accept(words.getText()));
        words.textProperty().addListener((_, _, _) -> rest.playFromStart());
        // In a field of one line ↓ would only lead to its end.
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                onDone.run();
                event.consume();
            }
        });
        getChildren().addAll(words, cap(texts));
    }

    private KeyCap cap(LiveTexts texts) {
        ObservableValue<String> key = texts.following(() -> new KeyNames(texts.texts()).of(KEY));
        SimpleStringProperty shown = new SimpleStringProperty();
        shown.bind(words.textProperty().isEmpty().flatMap(empty -> empty ? key : new SimpleStringProperty("")));
        KeyCap cap = new KeyCap(shown);
        cap.setMouseTransparent(true);
        setAlignment(cap, Pos.CENTER_RIGHT);
        return cap;
    }

    void begin() {
        words.requestFocus();
        words.selectAll();
    }

    /// Shows the words that are searched for, unless someone is writing.
    void show(String text) {
        if (text.isEmpty() && !words.isFocused()) {
            words.clear();
        }
    }
}
