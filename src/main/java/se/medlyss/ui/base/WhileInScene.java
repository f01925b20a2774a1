package se.medlyss.ui.base;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What outlives a screen (the language, the settings, the people), followed by one of its nodes only while the node
/// is in a scene. Whoever subscribes to it as it is keeps the screen in memory for as long as the app runs.
public final class WhileInScene {

    private WhileInScene() {}

    /// The value as the node may follow it: changes meanwhile are told when the node is back.
    public static <T> ObservableValue<T> of(Node node, ObservableValue<T> value) {
        return value.when(node.sceneProperty().map(_ -> true).orElse(false));
    }
}
