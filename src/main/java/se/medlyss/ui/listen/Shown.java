package se.medlyss.ui.listen;

import javafx.scene.Node;

/// Nodes that come and go without leaving a gap, and that wear a style class for a while.
final class Shown {

    private Shown() {}

    static void when(Node node, boolean here) {
        node.setVisible(here);
        node.setManaged(here);
    }

    static void mark(Node node, String styleClass, boolean on) {
        node.getStyleClass().remove(styleClass);
        if (on) {
            node.getStyleClass().add(styleClass);
        }
    }
}
