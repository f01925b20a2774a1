package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Look;

/// A card that lies over a screen for a moment, without stopping it; a press beside it closes it.
public final class OverlayCard extends StackPane {
    private static final double BORDER = 2;
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label title = new Label();
    private final VBox card;

    /// @param closing what the closing button says to a screen reader
    /// @param close   closes it
    public OverlayCard(ObservableValue<String> closing, Runnable close) {
        getStyleClass().add("overlay");
        getStylesheets().add(Look.sheet(OverlayCard.class, "overlay.css"));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, Buttons.sign(Sign.CLOSE, closing, close));
        header.getStyleClass().add("card-header");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        card = new VBox(header, scroll);
        card.getStyleClass().addAll("card", "overlay-card");
        card.setMaxHeight(USE_PREF_SIZE);
        content.heightProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        getChildren().add(card);
        setOnMouseClicked(_ -> close.run());
        card.setOnMouseClicked(Event::consume);
    }

    /// Whether such a thing lies on the card.
    public boolean shows(Class<? extends Node> kind) {
        return content.getChildren().stream().anyMatch(kind::isInstance);
    }

    /// Lays this on the card.
    public void lay(ObservableValue<String> heading, Node shown, boolean wide) {
        title.textProperty().bind(heading);
        content.getChildren().setAll(shown);
        scroll.setVvalue(0);
        card.pseudoClassStateChanged(WIDE, wide);
    }

    /// Takes away what lies there.
    public void clear() {
        title.textProperty().unbind();
        content.getChildren().clear();
    }

    /// The scroll pane's own preferred height ignores how words wrap at its width.
    private void fit() {
        scroll.setPrefHeight(content.getHeight() + BORDER);
    }
}
