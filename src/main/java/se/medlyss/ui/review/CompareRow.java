package se.medlyss.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.AnswerButtons;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.RowOptions;
import se.medlyss.ui.scoring.ScoringTools;

/// One criterion: what it asks, what the other answered and when, and one's own answer.
final class CompareRow extends VBox {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final CriterionKey key;
    private final Criterion criterion;
    private final ScoringTools tools;
    private final ReviewWords words;
    private final Label text = new Label();
    private final Label note = new Label();
    private final Label other = new Label();
    private final Label own = new Label();
    private final AnswerButtons buttons;
    private final StackPane field = new StackPane();

    CompareRow(CriterionKey key, Criterion criterion, ScoringTools tools, ReviewWords words) {
        this.key = key;
        this.criterion = criterion;
        this.tools = tools;
        this.words = words;
        LiveTexts texts = tools.texts();
        buttons = new AnswerButtons(texts.text("control.answer.answered"));
        buttons.setOptions(new RowOptions(texts).of(criterion), false);
        getStyleClass().add("compare-row");
        text.getStyleClass().add("criterion");
        note.getStyleClass().addAll("secondary", "compare-note");
        other.getStyleClass().addAll("medium", "compare-other");
        own.getStyleClass().addAll("medium", "compare-value");
        for (Label label : new Label[] {text, note, other}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        own.managedProperty().bind(own.visibleProperty());
        note.managedProperty().bind(note.visibleProperty());
        other.managedProperty().bind(other.visibleProperty());
        buttons.managedProperty().bind(buttons.visibleProperty());
        VBox about = new VBox(text, note);
        about.getStyleClass().add("words");
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox answers = new HBox(own, buttons);
        answers.getStyleClass().add("compare-own");
        HBox line = new HBox(about, other, answers);
        line.getStyleClass().add("compare-line");
        field.managedProperty().bind(field.visibleProperty());
        field.setVisible(false);
        getChildren().addAll(line, field);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    CriterionKey key() {
        return key;
    }

    void setOnSelected(Runnable action) {
        setOnMouseClicked(_ -> action.run());
    }

    void setOnChosen(Consumer<String> action) {
        buttons.setOnChosen(action);
    }

    void show(ReviewState state, boolean cursor, Optional<RecordingViewModel> sound) {
        text.setText(tools.words().in(criterion.text()));
        String about = words.note(state, key, sound);
        note.setText(about);
        note.setVisible(!about.isEmpty());
        Optional<CallState> seen = state.other();
        other.setVisible(seen.isPresent());
        other.setText(seen.map(whose -> words.answer(state, whose, key)).orElse(""));
        tone(seen.flatMap(whose -> whose.answer(key)).orElse(null)).on(other);
        Answer answer = state.own().answer(key).orElse(null);
        buttons.setVisible(state.open());
        buttons.choose(Optional.ofNullable(answer).flatMap(given -> RowOptions.id(criterion, given)));
        own.setVisible(!state.open() || hasNoButton(answer));
        own.setText(words.answer(state, state.own(), key));
        tone(answer).on(own);
        pseudoClassStateChanged(CURSOR, cursor);
        pseudoClassStateChanged(DIFFERS, state.differs(key));
        setAccessibleText(String.join(
                ". ", text.getText(), other.getText(), words.answer(state, state.own(), key), note.getText()));
        buttons.setAbout(text.getText());
    }

    private boolean hasNoButton(@Nullable Answer answer) {
        return answer != null
                && RowOptions.id(criterion, answer)
                        .filter(RowOptions.KEY::equals)
                        .isPresent();
    }

    /// Shows something to write in below; null takes it away.
    void setField(@Nullable Node writing) {
        if (writing == null) {
            field.getChildren().clear();
        } else {
            field.getChildren().setAll(writing);
        }
        field.setVisible(writing != null);
    }

    private static Tone tone(@Nullable Answer answer) {
        return switch (answer) {
            case Answer.Met _ -> Tone.GOOD;
            case Answer.NotMet _ -> Tone.BAD;
            case null, default -> Tone.NEUTRAL;
        };
    }
}
