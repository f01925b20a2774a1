package se.medlyss.ui.control;

import javafx.scene.Node;

/// Nodes that come and go without leaving a gap, and that wear a style class for a while.
public final class Shown {

    private Shown() {}

    /// Shows the node, or leaves it out with the room that it takes.
    public static void when(Node node, boolean here) {
        node.setVisible(here);
        node.setManaged(here);
    }

    /// Gives the node the style class, or takes it away.
    public static void mark(Node node, String styleClass, boolean on) {
        node.getStyleClass().remove(styleClass);
        if (on) {
            node.getStyleClass().add(styleClass);
        }
    }
}
