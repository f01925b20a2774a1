package se.medlyss.ui.evaluations;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.call.Answer;
import se.medlyss.call.Dispute;
import se.medlyss.call.Drafts;
import se.medlyss.process.Criterion;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.AnswerButtons;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.HalfWords;
import se.medlyss.ui.scoring.HalfWritten;
import se.medlyss.ui.scoring.RowOptions;
import se.medlyss.ui.scoring.ScoringTools;

/// Whether the agent is right, wholly or partly, and what is answered from now on.
final class DecideForm extends VBox {

    private final Dispute dispute;
    private final Optional<Criterion> criterion;
    private final ToggleGroup outcomes = new ToggleGroup();
    private final AnswerButtons answers;
    private final Label lacks = new Label();
    private final TextField words = new TextField();
    private final HalfWritten half;
    private final BiConsumer<Dispute, AgentsWord.Decision> onDecided;
    private final LiveTexts texts;
    private final Optional<Answer> before;
    private Optional<Answer> answer;

    DecideForm(
            EvaluationDetail detail,
            Dispute dispute,
            ScoringTools tools,
            HalfWords halves,
            BiConsumer<Dispute, AgentsWord.Decision> onDecided,
            Runnable onLeft) {
        this.dispute = dispute;
        this.onDecided = onDecided;
        texts = tools.texts();
        criterion = detail.process().process().criterion(dispute.key());
        before = detail.state().answer(dispute.key());
        answer = before;
        answers = new AnswerButtons(texts.text("control.answer.answered"));
        getStyleClass().addAll("spaced-8", "agents-form");
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("spaced-8");
        for (Dispute.Outcome each : Dispute.Outcome.values()) {
            choices.getChildren().add(choice(each, texts));
        }
        Label about = new Label();
        about.textProperty().bind(texts.text("agents-word.answer.now"));
        about.getStyleClass().add("secondary");
        criterion.ifPresent(asked -> answers.setOptions(new RowOptions(texts).of(asked), false));
        answers.setOnChosen(this::choose);
        show();
        outcomes.selectedToggleProperty().subscribe(_ -> {
            Shown.when(about, outcome() != Dispute.Outcome.REJECTED);
            Shown.when(answers, outcome() != Dispute.Outcome.REJECTED);
        });
        words.promptTextProperty().bind(texts.text("agents-word.why"));
        FieldName.give(words, texts.text("agents-word.why"));
        half = new HalfWritten(words, halves);
        half.begin(detail.id(), Drafts.decision(dispute.entry()));
        Runnable leave = () -> {
            half.givenUp();
            onLeft.run();
        };
        lacks.setWrapText(true);
        lacks.setMinHeight(USE_PREF_SIZE);
        Tone.WARN.on(lacks);
        Shown.when(lacks, false);
        getChildren().addAll(choices, about, answers, words, lacks, buttons(texts, leave));
        // A radio button takes Enter for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, leave));
    }

    private FormButtons buttons(LiveTexts texts, Runnable leave) {
        return new FormButtons(texts, "agents-word.decide", this::decide, leave);
    }

    private RadioButton choice(Dispute.Outcome outcome, LiveTexts texts) {
        RadioButton button = new RadioButton();
        button.textProperty().bind(texts.of("agents-word.outcome.", outcome));
        button.setUserData(outcome);
        button.setToggleGroup(outcomes);
        button.setSelected(outcome == Dispute.Outcome.ACCEPTED);
        return button;
    }

    private void choose(String id) {
        criterion.flatMap(asked -> RowOptions.answer(asked, id)).ifPresent(chosen -> answer = Optional.of(chosen));
        show();
    }

    private void show() {
        answers.choose(criterion.flatMap(asked -> answer.flatMap(given -> RowOptions.id(asked, given))));
    }

    private Dispute.Outcome outcome() {
        return (Dispute.Outcome) outcomes.getSelectedToggle().getUserData();
    }

    private void decide() {
        Dispute.Outcome outcome = outcome();
        Optional<String> lack = lack(outcome, !answer.equals(before), words.getText());
        Shown.when(lacks, lack.isPresent());
        if (lack.isPresent()) {
            lacks.textProperty().bind(texts.text(lack.get()));
            words.requestFocus();
        } else {
            half.kept();
            onDecided.accept(dispute, new AgentsWord.Decision(outcome, answer.orElse(null), "", words.getText()));
        }
    }

    /// What the agent would miss: the reason for what was not agreed to, or what becomes of an answer that was.
    ///
    /// @param changes whether the criterion is answered in another way from now on
    /// @return the text that asks for it; empty when nothing is missing
    static Optional<String> lack(Dispute.Outcome outcome, boolean changes, String words) {
        if (!words.isBlank() || outcome == Dispute.Outcome.ACCEPTED && changes) {
            return Optional.empty();
        }
        return Optional.of(outcome == Dispute.Outcome.ACCEPTED ? "agents-word.lacks.answer" : "agents-word.lacks.why");
    }

    private void pressed(KeyEvent event, Runnable onLeft) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            onLeft.run();
        } else if (event.getCode() == KeyCode.ENTER
                && (event.getTarget() == words || event.getTarget() instanceof RadioButton)) {
            event.consume();
            decide();
        }
    }
}
