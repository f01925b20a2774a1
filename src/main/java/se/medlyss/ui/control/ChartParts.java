package se.medlyss.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// What charts are drawn of.
final class ChartParts {

    private ChartParts() {}

    /// Adds what has its place already.
    static void add(Pane chart, Node... nodes) {
        for (Node node : nodes) {
            // A pane gives what it manages the size that it prefers.
            node.setManaged(false);
            chart.getChildren().add(node);
        }
    }

    static Polyline shape(String styleClass) {
        Polyline line = new Polyline();
        line.getStyleClass().add(styleClass);
        return line;
    }

    static Line line(String styleClass, double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add(styleClass);
        return line;
    }

    static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().setAll("label", styleClass);
        return label;
    }

    /// How wide a label's words are, once it is in its chart.
    static double width(Label label) {
        label.applyCss();
        return Math.ceil(label.prefWidth(-1));
    }
}
