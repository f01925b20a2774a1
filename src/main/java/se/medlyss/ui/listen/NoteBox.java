package se.medlyss.ui.listen;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.call.MomentKind;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.scoring.ScoringTools;

/// Where notes are written and moments marked.
final class NoteBox extends VBox {
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final TextField field = new TextField();
    private final Runnable toKeys;

    /// @param toKeys gives the keyboard back to the commands
    NoteBox(ListenViewModel viewModel, ScoringTools tools, Runnable toKeys) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.toKeys = toKeys;
        getStyleClass().add("note-box");
        HBox moments = new HBox(
                moment(MomentKind.LIFT, Sign.LIFT_UP, Command.LIFT_UP),
                moment(MomentKind.DEVELOP, Sign.DEVELOP, Command.DEVELOP));
        moments.getStyleClass().add("moments");
        getChildren().addAll(note(), moments);
    }

    void start() {
        field.requestFocus();
        field.end();
    }

    private StackPane note() {
        field.textProperty().bindBidirectional(viewModel.note().text());
        field.promptTextProperty().bind(tools.texts().text("listen.note.prompt"));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.setOnAction(event -> keep());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                toKeys.run();
            }
        });
        KeyCap cap = new KeyCap(tools.cap(Command.NOTE));
        cap.setMouseTransparent(true);
        StackPane pane = new StackPane(field, cap);
        pane.getStyleClass().add("note-field");
        return pane;
    }

    private void keep() {
        viewModel.note().keep();
        toKeys.run();
    }

    private Button moment(MomentKind kind, Sign sign, Command command) {
        Button button = Buttons.keyed(
                Buttons.plain(tools.texts().of("listen.moment.", kind), () -> viewModel.mark(kind, viewModel.now())),
                tools.cap(command));
        HBox graphic = new HBox(sign.node(), button.getGraphic());
        graphic.getStyleClass().add("spaced-8");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
