package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;

/// One kind of narrowing: all of them, or one to choose.
public final class FilterBox<T> extends ComboBox<Optional<T>> {

    private static final PseudoClass NARROWS = PseudoClass.getPseudoClass("narrows");

    private final Function<T, String> name;
    private final LiveTexts texts;
    private final String captionKey;
    private final String allKey;
    private boolean drawing;

    /// @param captionKey what it is called while it does not narrow
    /// @param allKey     the choice that does not narrow
    /// @param onChosen   null for all
    public FilterBox(
            LiveTexts texts,
            String captionKey,
            String allKey,
            Function<T, String> name,
            Consumer<@Nullable T> onChosen) {
        this.texts = texts;
        this.captionKey = captionKey;
        this.allKey = allKey;
        this.name = name;
        FieldName.give(this, texts.text(allKey));
        OpensBySpace.let(this);
        getItems().setAll(List.of(Optional.empty()));
        setValue(Optional.empty());
        valueProperty().addListener((_, _, value) -> {
            if (!drawing && value != null) {
                onChosen.accept(value.orElse(null));
            }
        });
        texts.draw(this, this::redraw);
    }

    /// Shows what can be chosen, and which is; without the chosen one it reads *all*.
    public void show(List<T> choices, Predicate<T> chosen) {
        List<Optional<T>> items = new ArrayList<>();
        items.add(Optional.empty());
        choices.forEach(choice -> items.add(Optional.of(choice)));
        drawing = true;
        if (!items.equals(getItems())) {
            getItems().setAll(items);
        }
        setValue(choices.stream().filter(chosen).findFirst());
        pseudoClassStateChanged(NARROWS, narrows());
        drawing = false;
    }

    /// Whether one is chosen.
    public boolean narrows() {
        return getValue().isPresent();
    }

    /// As wide as what is chosen needs, where the style leaves the width open; not as the longest choice does.
    @Override
    protected double computePrefWidth(double height) {
        Node arrow = lookup(".arrow-button");
        if (getButtonCell() == null || arrow == null) {
            return super.computePrefWidth(height);
        }
        return snappedLeftInset()
                + snapSizeX(getButtonCell().prefWidth(-1))
                + snapSizeX(arrow.prefWidth(-1))
                + snappedRightInset();
    }

    private void redraw() {
        setButtonCell(new Cell(captionKey));
        setCellFactory(_ -> new Cell(allKey));
    }

    /// Reads *all* also where nothing is chosen yet.
    private final class Cell extends ListCell<Optional<T>> {
        private final String noneKey;

        Cell(String noneKey) {
            this.noneKey = noneKey;
        }

        @Override
        protected void updateItem(@Nullable Optional<T> value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null ? texts.now(noneKey) : value.map(name).orElseGet(() -> texts.now(noneKey)));
        }
    }
}
