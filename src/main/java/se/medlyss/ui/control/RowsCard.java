package se.medlyss.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
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
    public Region node() {
        return card;
    }

    /// Shows these rows. Rows that say the same as before stay, with the keyboard and with a key that is down just
    /// now; they lead where the new ones lead.
    public void show(List<? extends Node> content) {
        if (!saysTheSame(content)) {
            rows.getChildren().setAll(content);
        }
        Shown.when(card, !content.isEmpty());
    }

    /// Puts the keyboard on a row.
    ///
    /// @param row from 0; one that is not there is nobody's
    public void takeKeyboard(int row) {
        if (row < rows.getChildren().size()) {
            rows.getChildren().get(row).requestFocus();
        }
    }

    private boolean saysTheSame(List<? extends Node> content) {
        List<Node> there = rows.getChildren();
        boolean same = there.size() == content.size()
                && IntStream.range(0, content.size())
                        .allMatch(row -> there.get(row) instanceof RowButton old
                                && content.get(row) instanceof RowButton next
                                && old.saysTheSame(next));
        for (int row = 0; same && row < content.size(); row++) {
            ((RowButton) there.get(row)).setOnAction(((RowButton) content.get(row)).getOnAction());
        }
        return same;
    }
}
