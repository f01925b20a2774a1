package se.medlyss.ui.scoring;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.process.CriterionKind;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.ScoringViewModel.Asked;

/// Where the answer to a criterion is typed: Enter keeps it, Esc leaves it as it was.
final class AskField extends HBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Asked question;
    private final ScoringViewModel viewModel;
    private final TextField field = new TextField();

    AskField(Asked question, String before, ScoringViewModel viewModel, LiveTexts texts) {
        this.question = question;
        this.viewModel = viewModel;
        getStyleClass().add("ask-field");
        boolean number = question.criterion().kind() instanceof CriterionKind.Graded;
        field.setText(before);
        field.promptTextProperty().bind(texts.text(number ? "scoring.ask.number" : "scoring.ask.text"));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.setOnAction(event -> keep());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        field.textProperty().subscribe(text -> field.pseudoClassStateChanged(REFUSED, false));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, new KeyCap(texts.text("keys.name.enter")));
    }

    void start() {
        field.requestFocus();
        field.selectAll();
    }

    private void keep() {
        boolean kept = viewModel.typed(question, field.getText(), viewModel.now());
        field.pseudoClassStateChanged(REFUSED, !kept);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            viewModel.stopAsking();
        }
    }
}
