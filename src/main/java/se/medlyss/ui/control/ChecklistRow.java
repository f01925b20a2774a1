package se.medlyss.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import se.medlyss.ui.base.LiveTexts;

/// One criterion: its number, its text, a line about it, and its answers.
public final class ChecklistRow extends HBox {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed-row");
    private static final PseudoClass UNNUMBERED = PseudoClass.getPseudoClass("unnumbered");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Duration LIT_FOR = Duration.millis(300);

    private final KeyCap number = new KeyCap("");
    private final Label text = new Label();
    private final Label critical = new Label();
    private final Label hint = new Label();
    private final Label value = new Label();
    private final HBox about = new HBox();
    private final VBox words = new VBox();
    private final HBox below = new HBox();
    private final AnswerButtons buttons;
    private final PauseTransition dim = new PauseTransition(LIT_FOR);

    /// What the words of a row say.
    ///
    /// @param number the key's name, empty when the row has none
    /// @param critical that a miss is critical and for what, empty when it is not
    /// @param severity how much a miss of it matters
    /// @param hint what it sounds like, empty for none
    public record Words(String number, String text, String critical, Tone severity, String hint) {}

    /// An empty row; [#show(Words)] fills it.
    public ChecklistRow(LiveTexts texts) {
        getStyleClass().add("checklist-row");
        buttons = new AnswerButtons(texts.text("control.answer.answered"));
        text.getStyleClass().add("criterion");
        critical.getStyleClass().add("small");
        hint.getStyleClass().add("secondary");
        value.getStyleClass().addAll("medium", "value");
        value.setMinWidth(USE_PREF_SIZE);
        for (Label label : new Label[] {text, hint}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        critical.setMinWidth(USE_PREF_SIZE);
        about.getChildren().setAll(critical, hint);
        about.getStyleClass().add("about");
        words.getChildren().setAll(text, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.getStyleClass().add("words");
        below.getStyleClass().add("answers-below");
        getChildren().addAll(number, words, value, buttons);
        setAccessibleRole(AccessibleRole.TEXT);
        dim.setOnFinished(event -> pseudoClassStateChanged(LIT, false));
    }

    /// Shows these words.
    public void show(Words words) {
        number.setText(words.number());
        pseudoClassStateChanged(UNNUMBERED, words.number().isEmpty());
        text.setText(words.text());
        setOrHide(critical, words.critical());
        words.severity().on(critical);
        setOrHide(hint, words.hint());
        setValue("");
    }

    /// Puts the sign for critical behind the text, where there is no room for words about it.
    public void signAfterText() {
        text.setGraphic(critical);
        text.setContentDisplay(ContentDisplay.RIGHT);
    }

    /// Whether there is little room: short captions on the buttons, and what is said about the criterion on lines of
    /// its own.
    public void setNarrow(boolean narrow) {
        buttons.setCompact(narrow);
        pseudoClassStateChanged(NARROW, narrow);
        if (narrow) {
            about.getChildren().clear();
            words.getChildren().setAll(text, critical, hint);
        } else {
            about.getChildren().setAll(critical, hint);
            words.getChildren().setAll(text, about);
        }
    }

    /// Whether the answers stand below the words, where short captions beside them leave these no room either.
    public void setAnswersBelow(boolean stacked) {
        words.getChildren().remove(below);
        getChildren().setAll(number, words);
        if (stacked) {
            below.getChildren().setAll(value, buttons);
            words.getChildren().add(below);
        } else {
            getChildren().addAll(value, buttons);
        }
    }

    /// What a screen reader says of the whole row: the criterion and its answer.
    public void setSpoken(String words) {
        setAccessibleText(words);
        buttons.setAbout(words);
    }

    /// Shows a measured or chosen value before the buttons, for example `0:24`; nothing when empty.
    public void setValue(String shown) {
        setOrHide(value, shown);
    }

    /// The answers of this row.
    public AnswerButtons buttons() {
        return buttons;
    }

    /// Calls back when the row itself (not one of its buttons) is clicked.
    public void setOnSelected(Runnable onSelected) {
        setOnMouseClicked(event -> onSelected.run());
    }

    /// Whether the row cursor is here.
    public void setHasCursor(boolean here) {
        pseudoClassStateChanged(CURSOR, here);
    }

    /// Whether the next digit is this row's grade or option.
    public void setArmed(boolean armed) {
        pseudoClassStateChanged(ARMED, armed);
    }

    /// Lights the row for 300 ms, so that the corner of an eye sees where the key went.
    public void light() {
        pseudoClassStateChanged(LIT, true);
        dim.playFromStart();
    }

    /// What happens when an answer is pressed.
    public void setOnChosen(Consumer<String> onChosen) {
        buttons.setOnChosen(onChosen);
    }

    /// Shows what is answered now.
    public void choose(Optional<String> answer) {
        buttons.choose(answer);
    }

    private static void setOrHide(Label label, String words) {
        label.setText(words);
        Shown.when(label, !words.isEmpty());
    }
}
