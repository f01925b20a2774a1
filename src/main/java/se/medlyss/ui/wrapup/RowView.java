package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.ScoringTools;

/// A line of the list: what it is about; under the cursor also each way to settle it, with its key.
final class RowView extends HBox {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ScoringTools tools;
    private final VBox text;
    private final String title;
    private Optional<WriteField> writing = Optional.empty();

    /// @param cursor whether the keys settle this line
    RowView(RowWords words, List<Choice> choices, ScoringTools tools, boolean cursor, Consumer<Choice> onChosen) {
        this.tools = tools;
        title = words.title();
        text = new VBox(label(words.title(), "strong"), label(words.hint(), "secondary"));
        getStyleClass().add("wrap-up-row");
        pseudoClassStateChanged(CURSOR, cursor);
        HBox sign = new HBox(words.sign().node());
        sign.getStyleClass().add("sign-column");
        text.getStyleClass().add("words");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        getChildren().addAll(sign, text);
        if (cursor) {
            text.getChildren().add(buttons(choices, onChosen));
        }
        boolean marked = cursor && choices.stream().anyMatch(Choice::chosen);
        if (!marked && !words.given().isEmpty()) {
            getChildren().add(given(words.given()));
        }
        setFillHeight(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words.title() + " " + words.hint() + " " + words.given());
    }

    /// Opens a field below the words, and gives it the keyboard.
    void write(WriteField field) {
        text.getChildren().add(field);
        writing = Optional.of(field);
        focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                left(field);
            }
        });
    }

    /// While only the window has lost the keyboard, or other lines take the place of these, nothing is left.
    private void left(WriteField field) {
        Node owner = getScene() == null ? this : getScene().getFocusOwner();
        boolean here = false;
        for (Node each = owner; each != null; each = each.getParent()) {
            here = here || each == this;
        }
        if (!here) {
            field.left();
        }
    }

    private Node buttons(List<Choice> choices, Consumer<Choice> onChosen) {
        FlowPane buttons = new FlowPane();
        buttons.setPrefWrapLength(Wrapping.WIDE);
        buttons.getStyleClass().add("choices");
        choices.forEach(choice -> buttons.getChildren().add(button(choice, onChosen)));
        return buttons;
    }

    private static Node given(String words) {
        Label label = label(words, "medium");
        label.getStyleClass().addAll("accent", "given");
        return label;
    }

    private Button button(Choice choice, Consumer<Choice> onChosen) {
        String words = choice.words().apply(tools);
        Button button = new Button(words);
        button.getStyleClass().addAll("choice", "keyed");
        choice.tone().on(button);
        button.pseudoClassStateChanged(CHOSEN, choice.chosen());
        button.setMinWidth(USE_PREF_SIZE);
        String key = choice.keyName(tools);
        button.setAccessibleText(choice.spoken(tools) + ": " + title);
        button.setAccessibleHelp(key);
        if (!key.isEmpty() && !key.equals(words)) {
            button.setGraphic(new KeyCap(key));
        }
        button.setOnAction(_ -> {
            writing.ifPresent(WriteField::left);
            onChosen.accept(choice);
        });
        return button;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        Shown.when(label, !words.isEmpty());
        return label;
    }
}
