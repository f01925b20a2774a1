package se.medlyss.support;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Finds words that cannot be read as they stand: shortened with dots, broken inside a word, or laid out beyond what
/// shows them. What a scroll pane hides below or above is reached by scrolling and counts as shown.
public final class CutWords {

    private static final double TOLERANCE = 1.5;

    private final List<String> found = new ArrayList<>();
    private final Scene scene;

    private CutWords(Scene scene) {
        this.scene = scene;
    }

    /// Every place in a scene whose words cannot be read, in words for a failed test; empty when all is well. Called
    /// on the JavaFX thread, after a layout.
    public static List<String> in(Scene scene) {
        CutWords words = new CutWords(scene);
        words.look(scene.getRoot(), new Shown(0, 0, scene.getWidth(), scene.getHeight()));
        return words.found;
    }

    /// What part of the scene shows its contents.
    private record Shown(double left, double top, double right, double bottom) {
        private static final double ENDLESS = 1e6;

        Shown within(ScrollPane pane) {
            Bounds viewport = pane.localToScene(pane.getLayoutBounds());
            return new Shown(
                    Math.max(left, viewport.getMinX()), -ENDLESS, Math.min(right, viewport.getMaxX()), ENDLESS);
        }

        Shown scrolled() {
            return new Shown(left, -ENDLESS, right, ENDLESS);
        }

        boolean holds(Bounds each) {
            return each.getMinX() >= left - TOLERANCE
                    && each.getMaxX() <= right + TOLERANCE
                    && each.getMinY() >= top - TOLERANCE
                    && each.getMaxY() <= bottom + TOLERANCE;
        }
    }

    private void look(Node node, Shown shown) {
        boolean unopened = node instanceof ListView<?> && node.getParent() instanceof ComboBox<?>;
        if (!node.isVisible() || unopened || node instanceof TextInputControl || node instanceof ScrollBar) {
            return;
        }
        if (node instanceof TableRow<?> row) {
            children(row, shown);
        } else if (node instanceof Labeled label) {
            label(label, shown);
            if (label.getGraphic() != null && label.getContentDisplay() != ContentDisplay.TEXT_ONLY) {
                look(label.getGraphic(), shown);
            }
        } else if (node instanceof ScrollPane pane) {
            look(pane.getContent(), shown.within(pane));
        } else if (node instanceof TableView<?> table) {
            children(table, shown.scrolled());
        } else if (node instanceof Parent parent) {
            children(parent, shown);
        }
    }

    private void children(Parent parent, Shown shown) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            overflow(parent, child);
            look(child, shown);
        }
    }

    private void label(Labeled label, Shown shown) {
        String words = label.getText();
        if (words == null || words.isEmpty() || label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        Text drawn = drawn(label);
        if (drawn == null || !drawn.getText().equals(words)) {
            found.add("cut: " + words + " -> " + (drawn == null ? "nothing" : drawn.getText()));
        } else if (label.isWrapText() && breaksAWord(label, drawn)) {
            found.add("broken inside a word: " + words);
        } else if (!shown.holds(label.localToScene(drawn.getBoundsInParent()))) {
            found.add("outside: " + words + " at " + label.localToScene(drawn.getBoundsInParent()));
        }
    }

    private static Text drawn(Labeled label) {
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                return text;
            }
            // A menu button draws its words in a label of its own.
            if (label instanceof MenuButton && child instanceof Label inner) {
                return drawn(inner);
            }
        }
        return null;
    }

    private static boolean breaksAWord(Labeled label, Text drawn) {
        double room = label.getWidth()
                - label.getInsets().getLeft()
                - label.getInsets().getRight();
        for (String word : label.getText().split("[\\s–/-]+")) {
            Text alone = new Text(word);
            alone.setFont(drawn.getFont());
            if (alone.getLayoutBounds().getWidth() > room + TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private void overflow(Parent parent, Node child) {
        boolean both = parent instanceof Region && child instanceof Region;
        if (!both || !child.isVisible() || !child.isManaged()) {
            return;
        }
        Bounds room = parent.getLayoutBounds();
        Bounds taken = child.getBoundsInParent();
        boolean wide = ((Region) child).getLayoutX() < -TOLERANCE
                || ((Region) child).getLayoutX() + ((Region) child).getWidth() > room.getMaxX() + TOLERANCE;
        boolean high = ((Region) child).getLayoutY() + ((Region) child).getHeight() > room.getMaxY() + TOLERANCE;
        if (wide || high) {
            found.add("beyond its parent " + parent.getStyleClass() + ": " + child.getStyleClass() + " " + taken
                    + " in " + room + " of scene " + scene.getWidth() + "x" + scene.getHeight());
        }
    }
}
