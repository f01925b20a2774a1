package se.medlyss.ui.coaching;

import static se.medlyss.ui.control.RowButton.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.call.Drafts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.scoring.FollowUpForm;
import se.medlyss.ui.scoring.HalfWritten;

/// An agreed step: by when, what, how often it was heard. One key closes it, puts it off a week or says it otherwise;
/// Enter opens the evaluation that it was agreed in.
final class FollowUpLine extends VBox {

    private final CoachingViewModel model;
    private final LiveTexts texts;
    private final CoachingWords words;
    private final Agreed agreed;
    private final RowButton row;

    /// @param who the agent's name
    FollowUpLine(String who, Agreed agreed, CoachingViewModel model, LiveTexts texts, CoachingWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.agreed = agreed;
        getStyleClass().add("follow-up-line");
        row = new RowButton(title(who), words.steps().agreedWhen(agreed), "", () -> model.open(agreed.evaluation()));
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox line = new HBox(row, actions());
        line.getStyleClass().add("line");
        getChildren().add(line);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Which evaluation it was agreed in.
    UUID evaluation() {
        return agreed.evaluation();
    }

    /// Whether the keyboard is somewhere in the line.
    boolean hasKeyboard() {
        return isFocusWithin();
    }

    void takeKeyboard() {
        row.requestFocus();
    }

    private List<Text> title(String who) {
        var today = model.state().get().today();
        List<Text> title = new ArrayList<>();
        String due = words.steps().due(agreed, today);
        if (!due.isEmpty()) {
            title.add(text(due + "  ", words.steps().isDue(agreed, today) ? "due" : "strong"));
        }
        title.add(text(who, "strong"));
        title.add(text("  " + agreed.talk().agreed().strip(), "words"));
        return title;
    }

    private HBox actions() {
        HBox actions = new HBox(
                action(agreed.reached() ? "coaching.step.close.heard" : "coaching.step.close", "K", this::close),
                action("coaching.step.put-off", "S", () -> model.putOff(agreed)),
                action("coaching.step.reword", "O", this::reword));
        actions.getStyleClass().add("line-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        return actions;
    }

    private Button action(String key, String chord, Runnable action) {
        Button button = Buttons.keyed(Buttons.quiet(texts.text(key), action), texts.following(() -> chord));
        // The key does the same: three more stops on the way through every line would be in the way.
        button.setFocusTraversable(false);
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isControlDown()
                || getChildren().size() > 1) {
            return;
        }
        switch (event.getCode()) {
            case K -> act(event, this::close);
            case S -> act(event, () -> model.putOff(agreed));
            case O -> act(event, this::reword);
            default -> {}
        }
    }

    private static void act(Event event, Runnable action) {
        event.consume();
        action.run();
    }

    private void close() {
        FollowUpForm form = new FollowUpForm(
                agreed.evaluation(), FollowUpForm.proposed(agreed), model.followUps(), texts, this::settled);
        below(form);
        form.start();
    }

    private void settled() {
        fold();
        model.refresh();
    }

    private void reword() {
        TextField field = new TextField(agreed.talk().agreed().strip());
        FieldName.give(field, texts.text("coaching.step.reword.field"));
        HalfWritten half = new HalfWritten(field, model.followUps().half());
        half.begin(agreed.evaluation(), Drafts.STEP);
        field.setOnAction(_ -> {
            String written = field.getText();
            half.kept();
            fold();
            model.reword(agreed, written);
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                half.givenUp();
                act(event, this::fold);
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox asking = new HBox(
                field,
                Buttons.keyed(
                        Buttons.plain(
                                texts.text("coaching.step.reword.save"), () -> field.fireEvent(new ActionEvent())),
                        texts.text("keys.name.enter")));
        asking.getStyleClass().add("reword");
        below(asking);
        field.requestFocus();
        field.end();
    }

    private void below(Node form) {
        getChildren().setAll(getChildren().getFirst(), form);
    }

    private void fold() {
        getChildren().setAll(List.of(getChildren().getFirst()));
        takeKeyboard();
    }
}
