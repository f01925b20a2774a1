package se.medlyss.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// One of a few, side by side. It shows what it is told; a press asks for a change.
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
        button.setOnAction(event -> {
            draw();
            onChosen.accept(value);
        });
        return button;
    }

    private void draw() {
        for (int index = 0; index < buttons.size(); index++) {
            buttons.get(index).setSelected(values.get(index).equals(chosen));
        }
    }
}
