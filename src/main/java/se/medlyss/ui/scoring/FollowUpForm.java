package se.medlyss.ui.scoring;

import java.util.UUID;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.call.Drafts;
import se.medlyss.call.FollowUpResult;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FieldName;

/// How an agreed step turned out: a result, a few words, and it is closed. The arrows choose, Enter closes it, Esc
/// leaves it open.
public final class FollowUpForm extends VBox {

    private final FollowUps followUps;
    private final Runnable onDone;
    private final ToggleGroup results = new ToggleGroup();
    private final TextField words = new TextField();
    private final UUID evaluation;
    private final HalfWritten half;

    /// @param proposed what is chosen unless another result is
    /// @param onDone   it was closed, or left open after all
    public FollowUpForm(
            UUID evaluation, FollowUpResult proposed, FollowUps followUps, LiveTexts texts, Runnable onDone) {
        this.evaluation = evaluation;
        this.followUps = followUps;
        this.onDone = onDone;
        getStyleClass().add("follow-up-form");
        getStylesheets().add(Look.sheet(FollowUpForm.class, "follow-up-form.css"));
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("results");
        for (FollowUpResult each : FollowUpResult.values()) {
            choices.getChildren().add(choice(each, texts, each == proposed));
        }
        words.promptTextProperty().bind(texts.text("follow-up.words"));
        FieldName.give(words, texts.text("follow-up.words"));
        half = new HalfWritten(words, followUps.half());
        half.begin(evaluation, Drafts.CLOSING);
        FlowPane buttons = new FlowPane(
                Buttons.keyed(Buttons.plain(texts.text("follow-up.close"), this::close), texts.text("keys.name.enter")),
                Buttons.keyed(
                        Buttons.quiet(texts.text("follow-up.keep-open"), this::leave), texts.text("keys.name.esc")));
        buttons.getStyleClass().add("spaced-8");
        getChildren().addAll(choices, words, buttons);
        // A radio button takes Enter for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Gives the result that is proposed the keyboard.
    public void start() {
        ((RadioButton) results.getSelectedToggle()).requestFocus();
    }

    /// What was heard in as many calls as was agreed is reached.
    public static FollowUpResult proposed(Agreed agreed) {
        if (agreed.reached()) {
            return FollowUpResult.REACHED;
        }
        return agreed.heard() > 0 ? FollowUpResult.PARTLY : FollowUpResult.NOT_YET;
    }

    private RadioButton choice(FollowUpResult result, LiveTexts texts, boolean proposed) {
        RadioButton button = new RadioButton();
        button.textProperty().bind(texts.following(() -> texts.texts().of("follow-up.result.", result)));
        button.setUserData(result);
        button.setToggleGroup(results);
        button.setSelected(proposed);
        return button;
    }

    private void close() {
        half.kept();
        FollowUpResult result = (FollowUpResult) results.getSelectedToggle().getUserData();
        followUps.close(evaluation, result, words.getText(), onDone);
    }

    private void leave() {
        half.givenUp();
        onDone.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (event.getCode() == KeyCode.ENTER
                && (event.getTarget() == words || event.getTarget() instanceof RadioButton)) {
            event.consume();
            close();
        }
    }
}
