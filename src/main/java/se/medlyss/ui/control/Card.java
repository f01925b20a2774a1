package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered surface for what belongs together, with a title of its own if it has one.
public final class Card extends VBox {

    /// A card without a title. Its children touch the border; give rows their own padding.
    public Card(Node... content) {
        getStyleClass().add("card");
        getChildren().addAll(content);
    }

    /// A card with a title and the content below it.
    public Card(ObservableValue<String> title, Node... content) {
        this(content);
        getChildren().addFirst(header(title));
    }

    /// A card with a title, something at the end of the title's line, and the content below.
    public static Card with(ObservableValue<String> title, Node trailing, Node... content) {
        Card card = new Card(content);
        card.getChildren().addFirst(header(title, trailing));
        return card;
    }

    private static HBox header(ObservableValue<String> title, Node... trailing) {
        Label words = new Label();
        words.textProperty().bind(title);
        words.getStyleClass().add("card-title");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(words, gap);
        header.getStyleClass().add("card-header");
        header.getChildren().addAll(trailing);
        return header;
    }
}
