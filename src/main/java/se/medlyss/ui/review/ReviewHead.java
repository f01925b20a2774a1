package se.medlyss.ui.review;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The way back above the title; before it where the answers need all the room there is.
final class ReviewHead extends VBox {

    private final Node back;
    private final Node header;

    ReviewHead(Node back, Node header) {
        this.back = back;
        this.header = header;
        getStyleClass().add("review-head");
        HBox.setHgrow(header, Priority.ALWAYS);
        setLow(false);
    }

    void setLow(boolean low) {
        getChildren().clear();
        if (low) {
            HBox line = new HBox(back, header);
            line.getStyleClass().add("line");
            getChildren().add(line);
        } else {
            getChildren().addAll(back, header);
        }
    }
}
