package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.control.GridArrows;

/// Where the keyboard was within something that is drawn anew: the way down to it, so that it can be there again.
///
/// @param way the index of each child on it; empty when the keyboard was elsewhere
record Spot(List<Integer> way) {

    static final Spot NONE = new Spot(List.of());

    /// Where the keyboard is now.
    static Spot within(Parent top) {
        Node owner = top.getScene() == null ? null : top.getScene().getFocusOwner();
        List<Integer> way = new ArrayList<>();
        Node at = owner;
        while (at != null && at != top) {
            Parent above = at.getParent();
            if (above != null) {
                way.addFirst(above.getChildrenUnmodifiable().indexOf(at));
            }
            at = above;
        }
        return at == null ? NONE : new Spot(List.copyOf(way));
    }

    /// Puts the keyboard there, as far as the way is still there.
    void take(Parent top) {
        Node found = way.isEmpty() ? null : find(top);
        if (found != null && GridArrows.takesKeyboard(found)) {
            found.requestFocus();
        }
    }

    private @Nullable Node find(Parent top) {
        Node at = top;
        for (int child : way) {
            if (!(at instanceof Parent parent)
                    || child >= parent.getChildrenUnmodifiable().size()) {
                return null;
            }
            at = parent.getChildrenUnmodifiable().get(child);
        }
        return at;
    }
}
