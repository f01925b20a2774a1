package se.medlyss.ui.control;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What the column has no room for is told whole when the mouse rests on it.
///
/// @param <S> a row of the table
public final class WholeCell<S> extends TableCell<S, String> {

    private final @Nullable Function<S, String> words;
    private final Tooltip whole = new Tooltip();

    /// Tells what it shows.
    public WholeCell() {
        words = null;
    }

    /// Tells of the row what is too long to be shown.
    public WholeCell(Function<S, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable String shown, boolean empty) {
        super.updateItem(shown, empty);
        setText(empty ? null : shown);
        String told = empty || shown == null ? "" : told(shown);
        whole.setText(told);
        setTooltip(told.isEmpty() ? null : whole);
    }

    private String told(String shown) {
        if (words == null) {
            return shown;
        }
        TableRow<S> row = getTableRow();
        return row == null || row.getItem() == null ? "" : words.apply(row.getItem());
    }
}
