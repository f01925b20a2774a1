package se.medlyss.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// A figure and what goes with it, parted by dots. Each part is whole, so that none makes the line wider than its
/// place; where the line breaks there is no dot.
public final class PartedLine extends FlowPane {

    /// @param parts what stands after the first, in this order
    public PartedLine(Node first, List<String> parts) {
        getChildren().add(first);
        for (int part = 0; part < parts.size(); part++) {
            Label label = new Label(parts.get(part));
            label.getStyleClass().add("muted");
            if (part < parts.size() - 1) {
                Label dot = new Label("·");
                dot.getStyleClass().add("muted");
                label.setGraphic(dot);
                label.setContentDisplay(ContentDisplay.RIGHT);
            }
            getChildren().add(label);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (int at = 0; at < getChildren().size() - 1; at++) {
            if (getChildren().get(at) instanceof Label part && part.getGraphic() != null) {
                // Its room stays: else the line could break elsewhere because of it.
                part.getGraphic().setVisible(getChildren().get(at + 1).getLayoutX() > part.getLayoutX());
            }
        }
    }
}
