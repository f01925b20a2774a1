package se.medlyss.ui.wrapup;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A question of the talk, and room for the answer.
final class TalkSection extends VBox {

    TalkSection(ObservableValue<String> question, Node... answer) {
        getStyleClass().add("talk-section");
        Label title = new Label();
        title.textProperty().bind(question);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        getChildren().add(title);
        getChildren().addAll(answer);
    }
}
