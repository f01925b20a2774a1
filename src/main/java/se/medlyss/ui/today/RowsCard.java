package se.medlyss.ui.today;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.medlyss.ui.control.Card;

/// A card of rows that is absent while it has none.
final class RowsCard {

    private final VBox rows = new VBox();
    private final Card card;

    RowsCard(ObservableValue<String> title) {
        rows.getStyleClass().add("rows");
        card = new Card(title, rows);
        show(List.of());
    }

    Node node() {
        return card;
    }

    void show(List<? extends Node> content) {
        rows.getChildren().setAll(content);
        card.setVisible(!content.isEmpty());
        card.setManaged(!content.isEmpty());
    }
}
