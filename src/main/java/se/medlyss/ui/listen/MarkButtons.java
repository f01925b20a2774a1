package se.medlyss.ui.listen;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.call.MomentKind;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.scoring.ScoringTools;

/// Buttons with a sign, what they do, and the key that does it.
final class MarkButtons {
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final boolean compact;

    /// @param compact signs and keys only; the words are for screen readers
    MarkButtons(ListenViewModel viewModel, ScoringTools tools, boolean compact) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.compact = compact;
    }

    Button lift() {
        return of(
                Sign.LIFT_UP,
                "listen.moment.lift",
                Command.LIFT_UP,
                () -> viewModel.actions().mark(MomentKind.LIFT, viewModel.now()));
    }

    Button develop() {
        return of(
                Sign.DEVELOP,
                "listen.moment.develop",
                Command.DEVELOP,
                () -> viewModel.actions().mark(MomentKind.DEVELOP, viewModel.now()));
    }

    Button hold() {
        Button button = of(
                Sign.PAUSE,
                "listen.hold",
                Command.PAUSE,
                () -> viewModel.actions().pause(viewModel.now()));
        viewModel
                .state()
                .subscribe(state ->
                        Shown.mark(button, "open", state.times().openHold().isPresent()));
        return button;
    }

    Button of(Sign sign, String words, Command command, Runnable action) {
        Button button = new Button();
        if (compact) {
            button.accessibleTextProperty().bind(tools.texts().text(words));
        } else {
            button.textProperty().bind(tools.texts().text(words));
        }
        HBox graphic = new HBox(face(sign, words), new KeyCap(tools.cap(command)));
        graphic.getStyleClass().add("mark-graphic");
        button.accessibleHelpProperty().bind(tools.cap(command));
        button.setGraphic(compact ? graphic : sign.node());
        button.getStyleClass().add("mark");
        button.setOnAction(event -> action.run());
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node face(Sign sign, String words) {
        if (sign != Sign.PAUSE) {
            return sign.node();
        }
        Label word = new Label();
        word.textProperty().bind(tools.texts().text(words + ".short"));
        return word;
    }
}
