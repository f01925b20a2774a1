package se.medlyss.ui.control;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;

/// A card that lies over a screen for a moment, without stopping it; a press beside it closes it.
public final class OverlayCard extends StackPane {
    private static final double BORDER = 2;
    private static final Set<String> PAGING = Set.of("PageUp", "PageDown");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new AsHighAsItsWords(content);
    private final Label title = new Label();
    private final KeyHint more;
    private final EventHandler<KeyEvent> paging = this::page;
    private final VBox card;

    /// @param close closes it
    public OverlayCard(LiveTexts texts, Runnable close) {
        getStyleClass().add("overlay");
        getStylesheets().add(Look.sheet(OverlayCard.class, "overlay.css"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(title, Buttons.sign(Sign.CLOSE, texts.text("control.overlay.close"), close));
        header.getStyleClass().add("card-header");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        more = new KeyHint(List.of(texts.text("keys.name.pagedown")), texts.text("control.overlay.more"));
        more.getStyleClass().add("more-below");
        more.managedProperty().bind(more.visibleProperty());
        more.setVisible(false);
        scroll.viewportBoundsProperty().subscribe(_ -> tellMore());
        content.heightProperty().subscribe(_ -> tellMore());
        scroll.vvalueProperty().subscribe(_ -> tellMore());
        sceneProperty().subscribe(this::follow);
        card = new VBox(header, scroll, more);
        card.getStyleClass().addAll("card", "overlay-card");
        card.setMaxHeight(USE_PREF_SIZE);
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

    /// Whether a key scrolls what lies here, and so must not close it.
    public static boolean pages(KeyStroke stroke) {
        return PAGING.contains(stroke.chord().key());
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, paging);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, paging);
        }
    }

    private void page(KeyEvent event) {
        double step = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (isVisible() && step != 0 && hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step * seen / hidden, 0, 1));
            event.consume();
        }
    }

    /// Says that there is more below, which a scroll bar alone tells only those who look for it.
    private void tellMore() {
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        more.setVisible(hidden > BORDER && scroll.getVvalue() < 1);
    }

    /// A scroll pane's own preferred height ignores how words wrap at its width.
    private static final class AsHighAsItsWords extends ScrollPane {
        private final StackPane words;

        AsHighAsItsWords(StackPane words) {
            super(words);
            this.words = words;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return words.prefHeight(width < 0 ? -1 : width - BORDER) + BORDER;
        }
    }
}
