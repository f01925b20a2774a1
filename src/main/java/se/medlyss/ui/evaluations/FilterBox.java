package se.medlyss.ui.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;

/// One kind of narrowing: all of them, or one to choose.
final class FilterBox<T> extends ComboBox<Optional<T>> {

    private final Function<T, String> name;
    private final LiveTexts texts;
    private final String allKey;
    private boolean drawing;

    /// @param allKey   what it is called while it does not narrow
    /// @param onChosen null for all
    FilterBox(LiveTexts texts, String allKey, Function<T, String> name, Consumer<@Nullable T> onChosen) {
        this.texts = texts;
        this.allKey = allKey;
        this.name = name;
        accessibleTextProperty().bind(texts.text(allKey));
        getItems().setAll(List.of(Optional.empty()));
        setValue(Optional.empty());
        valueProperty().addListener((_, _, value) -> {
            if (!drawing && value != null) {
                onChosen.accept(value.orElse(null));
            }
        });
        texts.locale().subscribe(_ -> redraw());
    }

    /// Shows what can be chosen, and which is; without the chosen one it reads *all*.
    void show(List<T> choices, Predicate<T> chosen) {
        List<Optional<T>> items = new ArrayList<>();
        items.add(Optional.empty());
        choices.forEach(choice -> items.add(Optional.of(choice)));
        drawing = true;
        if (!items.equals(getItems())) {
            getItems().setAll(items);
        }
        setValue(choices.stream().filter(chosen).findFirst());
        drawing = false;
    }

    private void redraw() {
        setButtonCell(new Cell());
        setCellFactory(_ -> new Cell());
    }

    /// Reads *all* also where nothing is chosen yet.
    private final class Cell extends ListCell<Optional<T>> {
        @Override
        protected void updateItem(@Nullable Optional<T> value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null ? texts.now(allKey) : value.map(name).orElseGet(() -> texts.now(allKey)));
        }
    }
}
