package se.medlyss.ui.listen;

import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import se.medlyss.call.Armed;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.ScoringTools;

/// The processes to switch to, each with its digit; an arrow goes into them.
final class ProcessChoice extends VBox {

    ProcessChoice(ListenViewModel viewModel, ScoringTools tools) {
        getStyleClass().add("choices");
        List<ProcessDocument> offered = viewModel.offered();
        for (int index = 0; index < offered.size(); index++) {
            ProcessDocument process = offered.get(index);
            Button button = new Button();
            button.textProperty()
                    .bind(tools.texts()
                            .following(() -> tools.words().in(process.process().title())));
            Armed.digitOf(index).ifPresent(digit -> button.setGraphic(new KeyCap(String.valueOf(digit))));
            button.getStyleClass().add("quiet");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setDisable(process.ref().equals(viewModel.state().get().process()));
            button.setOnAction(event -> viewModel.switchTo(process, viewModel.now()));
            getChildren().add(button);
        }
    }

    /// Gives the choices the keyboard, which then keep the arrows and Enter.
    void start() {
        requestFocusTraversal(TraversalDirection.NEXT);
    }

    boolean hasKeyboard() {
        return isFocusWithin();
    }
}
