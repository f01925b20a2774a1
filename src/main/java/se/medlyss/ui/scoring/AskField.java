package se.medlyss.ui.scoring;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;

/// Where the answer to a criterion is typed: Enter keeps it; leaving the field keeps words, and no number.
final class AskField extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Typing typing;
    private final boolean replaced;
    private final TextField field = new TextField();

    /// @param atOnce whether it takes the keyboard as it comes
    AskField(Criterion criterion, String before, boolean atOnce, Typing typing, ScoringTools tools) {
        this.typing = typing;
        replaced = atOnce && criterion.kind() instanceof CriterionKind.Graded;
        LiveTexts texts = tools.texts();
        getStyleClass().add("ask-field");
        typing.begin(before);
        field.textProperty().bindBidirectional(typing.text());
        field.promptTextProperty().bind(texts.following(() -> asks(criterion, "scoring.ask.number", tools)));
        FieldName.give(field, field.promptTextProperty());
        field.setOnAction(_ -> typing.keep());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        field.focusedProperty().subscribe(this::leave);
        Label refusal = new Label();
        refusal.textProperty().bind(texts.following(() -> asks(criterion, "scoring.ask.refused", tools)));
        refusal.getStyleClass().addAll("small", "bad");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(typing.refused());
        refusal.visibleProperty().subscribe(refused -> field.pseudoClassStateChanged(REFUSED, refused));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, new KeyCap(texts.text("keys.name.enter")));
        line.getStyleClass().add("line");
        getChildren().addAll(line, refusal);
        // The key that asked may have been pressed before the page was there, which takes the keyboard as it comes.
        if (atOnce) {
            new AtPulse(this, this::start).request();
        }
        new Rests(field, typing::rest);
    }

    private static String asks(Criterion criterion, String aboutNumber, ScoringTools tools) {
        return criterion.kind() instanceof CriterionKind.Graded graded
                ? tools.texts().now(aboutNumber, tools.words().scale(graded.scale()))
                : tools.texts().now("scoring.ask.text");
    }

    /// Takes the keyboard. The next key replaces a grade, and goes on with words and with what was half typed.
    void start() {
        if (!field.isFocused()) {
            field.requestFocus();
            if (replaced) {
                field.selectAll();
            } else {
                field.end();
            }
        }
    }

    /// While only the window has lost the keyboard, the field waits for it.
    private void leave(boolean focused) {
        if (!focused && getScene() != null && getScene().getFocusOwner() != field) {
            typing.leave();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            typing.leave();
        }
    }
}
