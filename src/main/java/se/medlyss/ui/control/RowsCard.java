package se.medlyss.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A card of rows that is absent while it has none.
public final class RowsCard {

    private final VBox rows = new VBox();
    private final Card card;

    /// A card that is absent until it has rows.
    public RowsCard(ObservableValue<String> title) {
        rows.getStyleClass().add("rows");
        card = new Card(title, rows);
        show(List.of());
    }

    /// The card.
    public Node node() {
        return card;
    }

    /// Shows these rows.
    public void show(List<? extends Node> content) {
        rows.getChildren().setAll(content);
        card.setVisible(!content.isEmpty());
        card.setManaged(!content.isEmpty());
    }
}
