package se.medlyss.ui.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.process.CriterionKey;

/// Which criteria are on the screen, and on which of them the row cursor is. Each sheet remembers its own place.
final class RowCursor {
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private final ReadOnlyObjectWrapper<Optional<CriterionKey>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, CriterionKey> places = new HashMap<>();

    RowCursor(Sheet first) {
        sheet = new ReadOnlyObjectWrapper<>(first);
        at.set(remembered());
    }

    ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CriterionKey>> at() {
        return at.getReadOnlyProperty();
    }

    void show(Sheet next) {
        sheet.set(next);
        at.set(remembered());
    }

    /// Goes to a criterion, on the sheet or a leftover beside it.
    void go(CriterionKey key) {
        at.set(Optional.of(key));
        if (sheet.get().indexOf(key) >= 0) {
            places.put(sheet.get().id(), key);
        }
    }

    /// Goes up or down; below the last row is the first leftover.
    void move(int step, List<CriterionKey> leftovers) {
        Sheet shown = sheet.get();
        int rows = shown.rows().size();
        int last = leftovers.isEmpty() ? rows - 1 : rows;
        int index = at.get().map(shown::indexOf).orElse(-1);
        boolean onLeftover = index < 0 && at.get().isPresent();
        int to = Math.clamp((onLeftover ? rows : index) + (long) step, 0, Math.max(0, last));
        if (to < rows) {
            go(shown.rows().get(to).key());
        } else if (last == rows) {
            go(leftovers.getFirst());
        }
    }

    private Optional<CriterionKey> remembered() {
        Sheet shown = sheet.get();
        return Optional.ofNullable(places.get(shown.id()))
                .filter(key -> shown.indexOf(key) >= 0)
                .or(() -> shown.row(1).map(Sheet.Row::key));
    }
}
