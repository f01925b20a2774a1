package se.medlyss.ui.wrapup;

import java.util.Optional;
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
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.Rests;
import se.medlyss.ui.scoring.ScoringTools;

/// Where something about a criterion is written: Enter keeps it, and so does the key that finishes the page elsewhere;
/// Esc leaves it as it was. Words are kept when the keyboard goes elsewhere, too; a time or a grade is not.
final class WriteField extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final WrapUpViewModel model;
    private final Writing writing;
    private final String before;
    private final TextField field = new TextField();
    private final Label refusal = new Label();
    private boolean half;
    private boolean done;

    /// @param before what stands there
    /// @param draft  what an earlier run of the app left half written; empty for nothing
    WriteField(WrapUpViewModel model, Writing writing, String before, String draft, ScoringTools tools) {
        this.model = model;
        this.writing = writing;
        this.before = before;
        half = !draft.isEmpty();
        LiveTexts texts = tools.texts();
        getStyleClass().add("write-field");
        field.setText(half ? draft : before);
        field.promptTextProperty().bind(texts.following(() -> prompt(writing, tools)));
        FieldName.give(field, field.promptTextProperty());
        field.setOnAction(_ -> keep());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        field.textProperty().subscribe(_ -> refuse(false));
        new Rests(field, this::rest);
        refusal.textProperty().bind(texts.following(() -> refused(writing, tools)));
        refusal.getStyleClass().addAll("small", "bad");
        refusal.managedProperty().bind(refusal.visibleProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, new KeyCap(texts.text("keys.name.enter")));
        line.getStyleClass().add("line");
        getChildren().addAll(line, refusal);
    }

    private static String prompt(Writing writing, ScoringTools tools) {
        return switch (writing.what()) {
            case COMMENT -> tools.texts().now("wrapup.write.prompt.comment");
            case SECONDS -> tools.texts().now("wrapup.write.prompt.seconds");
            case GRADE -> tools.texts().now("scoring.ask.number", scale(writing, tools));
            case ANSWER -> tools.texts().now("wrapup.write.prompt.answer");
        };
    }

    private static String refused(Writing writing, ScoringTools tools) {
        return writing.what() == Writing.What.GRADE
                ? tools.texts().now("scoring.ask.refused", scale(writing, tools))
                : tools.texts().now("wrapup.write.refused");
    }

    private static String scale(Writing writing, ScoringTools tools) {
        Criterion graded = writing.graded();
        return graded != null && graded.kind() instanceof CriterionKind.Graded kind
                ? tools.words().scale(kind.scale())
                : "";
    }

    /// Takes the keyboard, and goes on with what was being written where this one takes a field's place.
    void start(Optional<WriteField> before) {
        // Its skin selects everything as it comes; that must be over.
        field.applyCss();
        field.requestFocus();
        if (half) {
            field.end();
        } else {
            field.selectAll();
        }
        before.filter(each -> each.writing.equals(writing))
                .map(each -> each.field)
                .ifPresent(there -> {
                    field.setText(there.getText());
                    field.selectRange(there.getAnchor(), there.getCaretPosition());
                });
    }

    private void keep() {
        // The keyboard leaves as the lines are drawn anew, when this is done already.
        done = true;
        if (field.getText().strip().equals(before)) {
            model.stopWriting();
        } else {
            done = model.written(writing, field.getText());
            refuse(!done);
        }
    }

    private void rest() {
        if (!done) {
            model.rests(writing, field.getText(), before);
        }
    }

    /// The keyboard went to something else than the line that this is about.
    void left() {
        if (writing.what().words()) {
            keep();
        }
    }

    private void refuse(boolean refused) {
        field.pseudoClassStateChanged(REFUSED, refused);
        refusal.setVisible(refused);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            done = true;
            model.stopWriting();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
        }
    }
}
