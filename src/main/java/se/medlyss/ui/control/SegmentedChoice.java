package se.medlyss.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// One of a few, side by side. It shows what it is told; a press asks for a change. Tab reaches the chosen one, arrow
/// keys choose another. Its own accessible text, what is chosen here, goes before each option's.
public final class SegmentedChoice<T> extends HBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final List<T> values;
    private final List<ToggleButton> buttons;
    private Consumer<T> onChosen = value -> {};
    private T chosen;

    /// @param values at least one
    public SegmentedChoice(List<T> values, Function<T, ObservableValue<String>> label) {
        this.values = List.copyOf(values);
        chosen = values.getFirst();
        getStyleClass().add("segments");
        buttons = this.values.stream()
                .map(value -> button(value, label.apply(value)))
                .toList();
        buttons.getFirst().pseudoClassStateChanged(FIRST, true);
        buttons.getLast().pseudoClassStateChanged(LAST, true);
        getChildren().addAll(buttons);
        setMaxWidth(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        draw();
    }

    /// What a press asks for.
    public void setOnChosen(Consumer<T> onChosen) {
        this.onChosen = onChosen;
    }

    /// Shows a value as chosen; one that is not among the values shows none.
    public void choose(T value) {
        chosen = value;
        draw();
    }

    private ToggleButton button(T value, ObservableValue<String> label) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().addAll("segment", "accent-soft");
        button.textProperty().bind(label);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> spoken(label.getValue()), label, accessibleTextProperty()));
        button.setOnAction(_ -> {
            takeKeyboard(button);
            ask(value);
        });
        return button;
    }

    private String spoken(String option) {
        return getAccessibleText() == null ? option : getAccessibleText() + ": " + option;
    }

    /// A click does not bring it where Tab does not stop, and arrow keys would go on from where it was before.
    private static void takeKeyboard(ToggleButton pressed) {
        if (!pressed.isFocused()) {
            pressed.requestFocus();
        }
    }

    private void ask(T value) {
        draw();
        onChosen.accept(value);
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        int here = buttons.indexOf(event.getTarget());
        if (step == 0 || here < 0) {
            return;
        }
        event.consume();
        int next = here + step;
        if (next >= 0 && next < buttons.size()) {
            // The focus goes as Tab moves it, and so stays visible.
            buttons.forEach(button -> button.setFocusTraversable(true));
            buttons.get(here).requestFocusTraversal(step < 0 ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            ask(values.get(next));
        }
    }

    private void draw() {
        for (int index = 0; index < buttons.size(); index++) {
            boolean here = values.get(index).equals(chosen);
            buttons.get(index).setSelected(here);
            buttons.get(index).setFocusTraversable(here || index == 0 && !values.contains(chosen));
        }
    }
}
