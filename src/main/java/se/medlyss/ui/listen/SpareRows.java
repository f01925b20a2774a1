package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;

/// Rows of the timeline that show nothing of now, to be used for what is new.
final class SpareRows {
    private final List<Node> there;
    private final List<TimelineRow> spare = new ArrayList<>();

    /// @param there the rows on the screen
    /// @param kept  those of them that stay as they are
    SpareRows(List<Node> there, Collection<TimelineRow> kept) {
        this.there = there;
        Set<Node> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        staying.addAll(kept);
        there.stream()
                .filter(row -> !staying.contains(row))
                .map(TimelineRow.class::cast)
                .forEach(spare::add);
    }

    /// One to show this entry: the one that showed it in other words, with the keyboard if it has it, else one that
    /// nobody is at.
    Optional<TimelineRow> take(int entry) {
        Optional<TimelineRow> row =
                first(each -> each.entry().entry() == entry).or(() -> first(each -> !each.isFocusWithin()));
        row.ifPresent(spare::remove);
        return row;
    }

    private Optional<TimelineRow> first(Predicate<TimelineRow> wanted) {
        return spare.stream().filter(wanted).findFirst();
    }

    /// Takes those away that nothing was shown in.
    void takeAway() {
        if (!spare.isEmpty()) {
            there.removeAll(spare);
        }
    }
}
