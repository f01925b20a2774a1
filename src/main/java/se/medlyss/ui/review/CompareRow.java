package se.medlyss.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.AnswerButtons;
import se.medlyss.ui.control.Buttons;
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
    private final Label differs = new Label();
    private final SimpleStringProperty hearing = new SimpleStringProperty("");
    private final SimpleStringProperty reasoning = new SimpleStringProperty("");
    private final Button listen;
    private final Button reason;
    private final Label note = new Label();
    private final Label other = new Label();
    private final Label own = new Label();
    private final AnswerButtons buttons;
    private final StackPane field = new StackPane();

    /// @param onListen plays again where the two differ
    /// @param onReason asks for the reason of the second answer
    CompareRow(
            CriterionKey key,
            Criterion criterion,
            ScoringTools tools,
            ReviewWords words,
            Runnable onListen,
            Runnable onReason) {
        this.key = key;
        this.criterion = criterion;
        this.tools = tools;
        this.words = words;
        LiveTexts texts = tools.texts();
        KeyNames names = new KeyNames(texts.texts());
        listen = Buttons.keyed(Buttons.quiet(hearing, onListen), texts.following(() -> names.of(ReviewKeys.LISTEN)));
        reason = Buttons.keyed(Buttons.quiet(reasoning, onReason), tools.cap(Command.NOTE));
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
        differs.getStyleClass().addAll("secondary", "compare-note");
        note.managedProperty().bind(note.visibleProperty());
        other.managedProperty().bind(other.visibleProperty());
        buttons.managedProperty().bind(buttons.visibleProperty());
        VBox about = new VBox(text, ways(), note);
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

    /// That the two differ, and what can be done about it.
    private FlowPane ways() {
        for (Button way : List.of(listen, reason)) {
            // The arrows go from row to row; each way has a key of its own.
            way.setFocusTraversable(false);
            way.managedProperty().bind(way.visibleProperty());
        }
        FlowPane ways = new FlowPane(differs, listen, reason);
        ways.getStyleClass().add("compare-ways");
        ways.visibleProperty().bind(differs.textProperty().isNotEmpty());
        ways.managedProperty().bind(ways.visibleProperty());
        return ways;
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
        differs.setText(words.differs(state, key));
        hearing.set(words.again(state, key, sound));
        listen.setVisible(!hearing.get().isEmpty());
        reasoning.set(words.why(state, key));
        reason.setVisible(!reasoning.get().isEmpty());
        String about = words.note(state, key);
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
                ". ",
                text.getText(),
                other.getText(),
                words.answer(state, state.own(), key),
                differs.getText(),
                note.getText()));
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
