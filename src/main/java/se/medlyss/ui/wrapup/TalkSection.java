package se.medlyss.ui.wrapup;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.medlyss.ui.control.KeyCap;

/// A question of the talk, and room for the answer.
final class TalkSection extends VBox {

    private final Node answer;

    /// @param number the key that leads here
    TalkSection(int number, ObservableValue<String> question, Node answer) {
        this.answer = answer;
        getStyleClass().add("talk-section");
        Label title = new Label();
        title.textProperty().bind(question);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        HBox line = new HBox(title, new KeyCap(Integer.toString(number)));
        line.getStyleClass().add("question");
        getChildren().addAll(line, answer);
    }

    /// Gives the first thing that can be written or pressed the keyboard.
    void start() {
        first(answer).requestFocus();
    }

    private static Node first(Node node) {
        if (node.isFocusTraversable() && node.isVisible()) {
            return node;
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .map(TalkSection::first)
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElse(node)
                : node;
    }
}
