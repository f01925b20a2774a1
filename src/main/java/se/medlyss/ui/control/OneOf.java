package se.medlyss.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;

/// A drop-down in which exactly one is chosen.
public final class OneOf<T> extends ComboBox<T> {

    private final Function<T, String> name;
    private boolean drawing;

    /// @param whatKey what is chosen here, for screen readers
    public OneOf(LiveTexts texts, String whatKey, Function<T, String> name, Consumer<T> onChosen) {
        this.name = name;
        setConverter(new Said());
        OpensBySpace.let(this);
        accessibleTextProperty().bind(texts.following(() -> spoken(texts.now(whatKey)), valueProperty()));
        valueProperty().addListener((_, _, value) -> {
            if (!drawing && value != null) {
                onChosen.accept(value);
            }
        });
        texts.draw(this, this::redraw);
    }

    /// Shows what can be chosen, and which is; nothing for null, and for what is not among them: only what is on
    /// offer has a name.
    public void show(List<T> choices, @Nullable T chosen) {
        drawing = true;
        if (!choices.equals(getItems())) {
            getItems().setAll(choices);
        }
        setValue(chosen != null && choices.contains(chosen) ? chosen : null);
        drawing = false;
    }

    /// What is chosen here, and which is: a screen reader says nothing else.
    private String spoken(String what) {
        return getValue() == null ? what : what + ": " + name.apply(getValue());
    }

    private void redraw() {
        setButtonCell(new Cell());
        setCellFactory(_ -> new Cell());
    }

    /// One way only: nothing is written in the box.
    private final class Said extends StringConverter<T> {
        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public T fromString(String words) {
            throw new UnsupportedOperationException(words);
        }
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null ? "" : name.apply(value));
        }
    }
}
