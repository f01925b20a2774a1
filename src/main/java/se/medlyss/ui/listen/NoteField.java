package se.medlyss.ui.listen;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.Rests;
import se.medlyss.ui.scoring.ScoringTools;

/// Where a note is written: Enter keeps it, Esc goes back to the keys and leaves the draft.
final class NoteField extends StackPane {

    private static final long MILLIS = 1_000;
    private final ListenViewModel viewModel;
    private final Runnable toKeys;
    private final TextField field = new TextField();

    /// @param toKeys gives the keyboard back to the commands
    NoteField(ListenViewModel viewModel, ScoringTools tools, ListenTimers timers, Runnable toKeys) {
        this.viewModel = viewModel;
        this.toKeys = toKeys;
        getStyleClass().add("note-field");
        field.textProperty().bindBidirectional(viewModel.note().text());
        new Rests(field, () -> viewModel.note().rest());
        // Before the call too, while its own time still stands.
        timers.watch(() -> Math.floorDiv(viewModel.nowMs(), MILLIS), _ -> prompt(tools));
        viewModel.note().begun().subscribe(_ -> prompt(tools));
        tools.texts().draw(this, () -> prompt(tools));
        FieldName.give(field, tools.texts().text("listen.note.spoken"));
        field.setOnAction(event -> keep());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        KeyCap cap = new KeyCap(tools.cap(Command.NOTE));
        cap.setMouseTransparent(true);
        getChildren().addAll(field, cap);
    }

    /// Takes the keyboard.
    void start() {
        field.requestFocus();
        field.end();
    }

    /// Whether it has the keyboard, or holds a draft.
    ObservableValue<Boolean> inUse() {
        return field.focusedProperty().flatMap(focused -> field.textProperty().map(text -> focused || !text.isEmpty()));
    }

    private void prompt(ScoringTools tools) {
        long atMs = viewModel.note().begun().get().map(at -> at.offsetMs()).orElseGet(viewModel::nowMs);
        field.setPromptText(tools.texts()
                .now(
                        "listen.note.prompt",
                        Elapsed.at(tools.texts().texts(), viewModel.state().get(), atMs)));
    }

    private void keep() {
        viewModel.note().keep();
        toKeys.run();
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            toKeys.run();
        }
    }
}
