package se.medlyss.ui.control;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// Arrow keys go from cell to cell of a grid, as in a table. Left to themselves they go wherever something is near, and
/// from a wide heading often out of the grid.
public final class GridArrows {

    private final GridPane grid;

    private GridArrows(GridPane grid) {
        this.grid = grid;
    }

    /// Lets the arrow keys go through the grid. At its edges they go on as everywhere.
    public static void through(GridPane grid) {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, new GridArrows(grid)::pressed);
    }

    private void pressed(KeyEvent event) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean plain = !event.isControlDown() && !event.isShiftDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && (down != 0 || right != 0) && event.getTarget() instanceof Node from) {
            cell(from).flatMap(cell -> next(cell, right, down)).ifPresent(next -> {
                event.consume();
                next.requestFocus();
            });
        }
    }

    /// The child of the grid that holds it.
    private Optional<Node> cell(Node inside) {
        Node at = inside;
        while (at != null && at.getParent() != grid) {
            at = at.getParent();
        }
        return Optional.ofNullable(at);
    }

    /// The nearest cell on the way that takes the keyboard.
    private Optional<Node> next(Node cell, int right, int down) {
        return grid.getChildren().stream()
                .filter(other -> other != cell)
                .filter(other -> down == 0 ? row(other) == row(cell) : column(other) == column(cell))
                .filter(other -> steps(cell, other) * (right + down) > 0)
                .sorted(Comparator.comparingInt(other -> Math.abs(steps(cell, other))))
                .flatMap(other -> takesKeyboard(other).stream())
                .findFirst();
    }

    private static int steps(Node from, Node to) {
        return row(to) - row(from) + column(to) - column(from);
    }

    private static Optional<Node> takesKeyboard(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> takesKeyboard(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static int row(Node cell) {
        return index(GridPane.getRowIndex(cell));
    }

    private static int column(Node cell) {
        return index(GridPane.getColumnIndex(cell));
    }

    /// What was put nowhere stands in the first place.
    private static int index(@Nullable Integer index) {
        return index == null ? 0 : index;
    }
}
