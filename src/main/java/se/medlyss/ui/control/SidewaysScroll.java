package se.medlyss.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Something that scrolls sideways where it is narrower than its content, so that the page need not. It is always as
/// tall as its content is at that width, which a scroll pane alone does not ask for.
public final class SidewaysScroll extends NarrowingPane {

    /// Room for the scroll bar, in pixels.
    private static final double BAR = 14;

    private final Region content;
    private final ScrollPane scroll;

    public SidewaysScroll(Region content) {
        this.content = content;
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double least = content.minWidth(-1);
        return width < 0
                ? content.prefHeight(-1)
                : content.prefHeight(Math.max(width, least)) + (width < least ? BAR : 0);
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
