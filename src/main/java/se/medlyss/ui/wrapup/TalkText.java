package se.medlyss.ui.wrapup;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.call.PersonalData;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.scoring.Rests;

/// A text of the talk: kept a moment after the last key, and flagged when it looks like personal data.
final class TalkText extends VBox {
    private final TextInputControl field;
    private final HBox warning = new HBox();

    /// @param name      what a screen reader calls it: the question that it answers
    /// @param prompt    stands in it while it is empty
    /// @param onChanged each change of the text
    /// @param onRest    the text has rested: time to make it durable
    TalkText(
            TextInputControl field,
            ObservableValue<String> name,
            ObservableValue<String> prompt,
            LiveTexts texts,
            Consumer<String> onChanged,
            Runnable onRest) {
        this.field = field;
        field.promptTextProperty().bind(prompt);
        FieldName.give(field, name);
        if (field instanceof TextArea area) {
            area.setWrapText(true);
            area.setPrefRowCount(2);
            area.addEventFilter(KeyEvent.KEY_PRESSED, event -> moveOn(area, event));
        }
        Label words = new Label();
        words.textProperty().bind(texts.text("talk.personal"));
        words.getStyleClass().addAll("small", "warn");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button mask = Buttons.quiet(
                texts.text("wrapup.personal.mask"), () -> field.setText(PersonalData.masked(field.getText())));
        warning.getChildren().addAll(words, mask);
        warning.getStyleClass().add("personal");
        warning.managedProperty().bind(warning.visibleProperty());
        getChildren().addAll(field, warning);
        field.textProperty()
                .subscribe(text -> warning.setVisible(!PersonalData.in(text).isEmpty()));
        field.textProperty().addListener((_, _, text) -> onChanged.accept(text));
        new Rests(field, onRest);
    }

    /// Tab leaves the text, as it leaves every other field: nobody wants a tab in the record.
    private static void moveOn(TextArea area, KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.TAB && plain) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Shows a text that came from elsewhere; whoever goes on with it goes on at its end.
    void show(String text) {
        if (!text.equals(field.getText())) {
            field.setText(text);
            field.end();
        }
    }
}
