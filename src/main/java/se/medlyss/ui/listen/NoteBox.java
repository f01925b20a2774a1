package se.medlyss.ui.listen;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.ScoringTools;

/// Where notes are written and moments marked.
final class NoteBox extends VBox {
    private final ScoringTools tools;

    NoteBox(ListenViewModel viewModel, ScoringTools tools, NoteField note) {
        this.tools = tools;
        getStyleClass().add("note-box");
        MarkButtons marks = new MarkButtons(viewModel, tools, false);
        HBox moments = new HBox(keyed(marks.lift(), Command.LIFT_UP), keyed(marks.develop(), Command.DEVELOP));
        moments.getStyleClass().add("moments");
        getChildren().addAll(note, moments);
    }

    /// The key stands at the button's end, where the eye looks for keys.
    private StackPane keyed(Button button, Command command) {
        KeyCap cap = new KeyCap(tools.cap(command));
        cap.setMouseTransparent(true);
        button.setMinWidth(USE_PREF_SIZE);
        StackPane pane = new StackPane(button, cap);
        pane.getStyleClass().add("keyed-mark");
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }
}
