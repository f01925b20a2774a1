package se.medlyss.ui.control;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// Tab comes to a grid once, and to the cell that was left last; the arrow keys go from cell to cell, as in a table.
/// Left to itself Tab stops at each cell, and arrows go wherever something is near: from a wide heading often out of
/// the grid.
public final class GridArrows {

    /// Marks what takes the keyboard by arrows alone.
    private static final Object RESTS = new Object();

    private final GridPane grid;

    /// Where Tab stops.
    private @Nullable Node stop;

    private GridArrows(GridPane grid) {
        this.grid = grid;
    }

    /// Lets Tab stop once in the grid, and the arrow keys go through it. At its edges they go on as everywhere.
    public static void through(GridPane grid) {
        GridArrows arrows = new GridArrows(grid);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, arrows::pressed);
        // A button takes the keyboard by a click only where Tab stops too.
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, arrows::clicked);
        grid.getChildren().addListener((ListChangeListener<Node>) arrows::changed);
        grid.getChildren().forEach(arrows::take);
    }

    /// Whether the keyboard can be there: Tab stops at it, or arrows lead to it.
    public static boolean takesKeyboard(Node node) {
        return (node.isFocusTraversable() || node.getProperties().containsKey(RESTS))
                && node.isVisible()
                && !node.isDisabled();
    }

    private void changed(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::take);
        }
        if (stop != null && cell(stop).isEmpty()) {
            stop = null;
            grid.getChildren().stream().flatMap(GridArrows::within).findFirst().ifPresent(this::stopAt);
        }
    }

    private void take(Node cell) {
        within(cell).forEach(node -> {
            if (stop == null) {
                stop = node;
            } else if (node != stop) {
                rest(node);
            }
            node.focusedProperty().subscribe(focused -> {
                if (focused) {
                    stopAt(node);
                }
            });
        });
    }

    private void stopAt(Node node) {
        Node before = stop;
        stop = node;
        node.getProperties().remove(RESTS);
        node.setFocusTraversable(true);
        if (before != null && before != node) {
            rest(before);
        }
    }

    private static void rest(Node node) {
        node.getProperties().put(RESTS, true);
        node.setFocusTraversable(false);
    }

    private void clicked(MouseEvent event) {
        Node at = event.getTarget() instanceof Node target ? target : null;
        while (at != null && at != grid) {
            if (at.getProperties().containsKey(RESTS)) {
                stopAt(at);
                return;
            }
            at = at.getParent();
        }
    }

    private void pressed(KeyEvent event) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean plain = !event.isControlDown() && !event.isShiftDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && (down != 0 || right != 0) && event.getTarget() instanceof Node from) {
            cell(from).flatMap(cell -> next(cell, right, down)).ifPresent(next -> {
                event.consume();
                PageScroll.focus(next);
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

    /// The nearest cell on the way that takes the keyboard; up and down also one beside the way, where the column has
    /// none.
    private Optional<Node> next(Node cell, int right, int down) {
        Comparator<Node> near = down == 0
                ? Comparator.comparingInt(other -> Math.abs(column(other) - column(cell)))
                : Comparator.<Node, Boolean>comparing(other -> column(other) != column(cell))
                        .thenComparingInt(other -> Math.abs(row(other) - row(cell)))
                        .thenComparingInt(other -> Math.abs(column(other) - column(cell)));
        return grid.getChildren().stream()
                .filter(other -> down == 0
                        ? row(other) == row(cell) && (column(other) - column(cell)) * right > 0
                        : (row(other) - row(cell)) * down > 0)
                .filter(other -> within(other).findFirst().isPresent())
                .min(near)
                .flatMap(other -> within(other).findFirst());
    }

    /// What of a cell takes the keyboard.
    private static Stream<Node> within(Node node) {
        if (takesKeyboard(node)) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(GridArrows::within)
                : Stream.empty();
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
