package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The possible answers to one criterion, side by side. In discreet mode it shows that something was answered, not
/// what.
public final class AnswerButtons extends HBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private static final String AS_SIGN = "as-sign";

    private final HBox segments = new HBox();
    private final Label answered = new Label();
    private final ObservableValue<String> answeredWord;
    private final List<AnswerOption> options = new ArrayList<>();
    private Consumer<String> onChosen = id -> {};
    private Optional<String> chosen = Optional.empty();
    private boolean discreet;

    /// Buttons that say `answered` (in words) instead of the answer in discreet mode.
    public AnswerButtons(ObservableValue<String> answeredWord) {
        getStyleClass().add("answer-buttons");
        segments.getStyleClass().add("segments");
        this.answeredWord = answeredWord;
        answered.accessibleTextProperty().bind(answeredWord);
        sayAnswered(false);
        answered.getStyleClass().addAll("secondary", "answered");
        answered.setMinWidth(USE_PREF_SIZE);
        Shown.when(answered, false);
        segments.setMinWidth(USE_PREF_SIZE);
        setFillHeight(false);
        getChildren().addAll(answered, segments);
    }

    /// What happens when an option is pressed; the buttons themselves change only by [#choose(Optional)].
    public void setOnChosen(Consumer<String> onChosen) {
        this.onChosen = onChosen;
    }

    /// Shows these options, in this order.
    public void setOptions(List<AnswerOption> shown, boolean compact) {
        sayAnswered(compact);
        options.clear();
        options.addAll(shown);
        segments.getChildren()
                .setAll(shown.stream().map(option -> button(option, compact)).toList());
        segments.getChildren().getFirst().pseudoClassStateChanged(FIRST, true);
        segments.getChildren().getLast().pseudoClassStateChanged(LAST, true);
        draw();
    }

    /// Shows what is answered now; nothing when it is unanswered.
    public void choose(Optional<String> id) {
        chosen = id;
        draw();
    }

    /// Whether only *answered* is shown.
    public void setDiscreet(boolean discreet) {
        this.discreet = discreet;
        draw();
    }

    /// Whether the buttons have short captions.
    public void setCompact(boolean compact) {
        sayAnswered(compact);
        for (int index = 0; index < options.size(); index++) {
            caption((ToggleButton) segments.getChildren().get(index), options.get(index), compact);
        }
    }

    /// What the answers are about, for a screen reader that comes to a button by itself.
    public void setAbout(String words) {
        segments.getChildren().forEach(button -> button.setAccessibleHelp(words));
    }

    /// Where there is little room, by the sign that the timeline has for it.
    private void sayAnswered(boolean compact) {
        answered.textProperty().unbind();
        answered.getStyleClass().remove(AS_SIGN);
        if (compact) {
            answered.getStyleClass().add(AS_SIGN);
            answered.setText(Sign.ANSWERED.text());
        } else {
            answered.textProperty().bind(answeredWord);
        }
    }

    private static void caption(ToggleButton button, AnswerOption option, boolean compact) {
        button.textProperty().bind(compact ? option.compactLabel() : option.label());
    }

    private ToggleButton button(AnswerOption option, boolean compact) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("segment");
        option.tone().on(button);
        caption(button, option, compact);
        button.accessibleTextProperty().bind(option.spoken());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            draw();
            onChosen.accept(option.id());
        });
        return button;
    }

    private void draw() {
        for (int index = 0; index < options.size(); index++) {
            boolean isChosen = chosen.filter(options.get(index).id()::equals).isPresent();
            ((ToggleButton) segments.getChildren().get(index)).setSelected(isChosen && !discreet);
        }
        boolean saysAnswered = discreet && chosen.isPresent();
        Shown.when(answered, saysAnswered);
    }
}
