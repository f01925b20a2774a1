package se.medlyss.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;

/// A drop-down in which exactly one is chosen.
public final class OneOf<T> extends ComboBox<T> {

    private final Function<T, String> name;
    private boolean drawing;

    /// @param whatKey what is chosen here, for screen readers
    public OneOf(LiveTexts texts, String whatKey, Function<T, String> name, Consumer<T> onChosen) {
        this.name = name;
        accessibleTextProperty().bind(texts.text(whatKey));
        valueProperty().addListener((_, _, value) -> {
            if (!drawing && value != null) {
                onChosen.accept(value);
            }
        });
        texts.locale().subscribe(_ -> redraw());
    }

    /// Shows what can be chosen, and which is; null for none yet.
    public void show(List<T> choices, @Nullable T chosen) {
        drawing = true;
        if (!choices.equals(getItems())) {
            getItems().setAll(choices);
        }
        setValue(chosen);
        drawing = false;
    }

    private void redraw() {
        setButtonCell(new Cell());
        setCellFactory(_ -> new Cell());
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null ? "" : name.apply(value));
        }
    }
}
