package se.medlyss.ui.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// A few alternatives side by side, of which one is chosen; they wrap where there is no room. Tab reaches the chosen
/// one, arrow keys choose another.
final class Chips<T> extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final Function<T, ObservableValue<String>> words;
    private final Consumer<T> onChosen;
    private boolean showing;

    /// @param name     what is chosen here; it goes before each of them for screen readers
    /// @param onChosen is told when the user chooses another
    Chips(ObservableValue<String> name, Function<T, ObservableValue<String>> words, Consumer<T> onChosen) {
        this.words = words;
        accessibleTextProperty().bind(name);
        this.onChosen = onChosen;
        getStyleClass().add("chips");
        group.selectedToggleProperty().subscribe(this::selected);
    }

    /// Offers these, and shows which one is chosen.
    void show(List<T> options, @Nullable T chosen) {
        showing = true;
        if (!List.copyOf(chips.keySet()).equals(options)) {
            chips.clear();
            group.getToggles().clear();
            options.forEach(option -> chips.put(option, chip(option)));
            getChildren().setAll(chips.values());
        }
        group.selectToggle(chosen == null ? null : chips.get(chosen));
        showing = false;
    }

    private void selected(@Nullable Toggle before, @Nullable Toggle now) {
        if (showing) {
            return;
        }
        if (now == null && before != null) {
            before.setSelected(true);
        } else {
            chips.forEach((option, chip) -> {
                if (chip == now) {
                    onChosen.accept(option);
                }
            });
        }
    }

    private ToggleButton chip(T option) {
        ToggleButton chip = new ToggleButton();
        chip.textProperty().bind(words.apply(option));
        chip.setToggleGroup(group);
        chip.getStyleClass().add("chip");
        chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        chip.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> getAccessibleText() + ": " + chip.getText(),
                        accessibleTextProperty(),
                        chip.textProperty()));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.focusTraversableProperty()
                .bind(chip.selectedProperty().or(group.selectedToggleProperty().isNull()));
        return chip;
    }
}
