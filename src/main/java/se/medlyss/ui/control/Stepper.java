package se.medlyss.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// One of a few, where there is no room to show them side by side: the chosen one between two arrows. The arrow
/// keys to the left and right choose another, those up and down go to what stands above and below.
public final class Stepper<T> extends HBox {
    private final List<T> values;
    private final ReadOnlyObjectWrapper<T> chosen;
    private final Label shown = new Label();
    private final Button back;
    private final Button on;
    private Consumer<T> onChosen = value -> {};

    /// @param values at least one
    /// @param name   what is chosen here, for screen readers
    public Stepper(List<T> values, ObservableValue<String> name, Function<T, ObservableValue<String>> label) {
        this.values = List.copyOf(values);
        chosen = new ReadOnlyObjectWrapper<>(values.getFirst());
        back = arrow("←", -1);
        on = arrow("→", 1);
        getStyleClass().add("stepper");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        shown.textProperty().bind(chosen.flatMap(label));
        shown.getStyleClass().add("medium");
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> name.getValue() + ": " + shown.getText(), name, shown.textProperty()));
        getChildren().addAll(back, shown, on);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        choose(values.getFirst());
    }

    /// What a press asks for.
    public void setOnChosen(Consumer<T> onChosen) {
        this.onChosen = onChosen;
    }

    /// Shows a value as chosen; one that is not among the values leaves things as they are.
    public void choose(T value) {
        int index = values.indexOf(value);
        if (index >= 0) {
            chosen.set(value);
            back.setDisable(index == 0);
            on.setDisable(index == values.size() - 1);
        }
    }

    private Button arrow(String drawn, int step) {
        Button arrow = new Button(drawn);
        arrow.getStyleClass().add("step");
        arrow.setMinWidth(USE_PREF_SIZE);
        // One stop for Tab; screen readers hear the value that the arrow keys change.
        arrow.setFocusTraversable(false);
        arrow.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        arrow.setOnAction(_ -> step(step));
        return arrow;
    }

    private void step(int by) {
        int next = values.indexOf(chosen.get()) + by;
        if (next >= 0 && next < values.size()) {
            onChosen.accept(values.get(next));
        }
    }

    private void pressed(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case UP -> requestFocusTraversal(TraversalDirection.PREVIOUS);
            case DOWN -> requestFocusTraversal(TraversalDirection.NEXT);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }
}
