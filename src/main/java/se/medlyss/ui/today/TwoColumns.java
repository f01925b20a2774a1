package se.medlyss.ui.today;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A main column and a narrower one beside it; below it where both do not fit beside each other, for example with
/// large text. The narrower one takes no room while it is empty.
final class TwoColumns extends Pane {

    private static final double SIDE_SHARE = 0.33;

    private final Region main;
    private final Region side;
    private final Region gap = new Region();

    TwoColumns(Region main, Region side) {
        this.main = main;
        this.side = side;
        gap.getStyleClass().add("column-gap");
        gap.setManaged(false);
        getChildren().addAll(main, side, gap);
        side.managedProperty().bind(side.visibleProperty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!side.isManaged()) {
            return main.prefHeight(width);
        }
        return isBeside(width)
                ? Math.max(main.prefHeight(mainWidth(width)), side.prefHeight(sideWidth(width)))
                : main.prefHeight(width) + gap() + side.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (!side.isManaged()) {
            main.resizeRelocate(0, 0, width, Math.max(getHeight(), main.prefHeight(width)));
        } else if (isBeside(width)) {
            main.resizeRelocate(0, 0, mainWidth(width), getHeight());
            side.resizeRelocate(mainWidth(width) + gap(), 0, sideWidth(width), getHeight());
        } else {
            double height = main.prefHeight(width);
            main.resizeRelocate(0, 0, width, height);
            side.resizeRelocate(0, height + gap(), width, side.prefHeight(width));
        }
    }

    private boolean isBeside(double width) {
        return width < 0 || width - gap() - sideWidth(width) >= main.minWidth(-1);
    }

    private double sideWidth(double width) {
        return snapSizeX(Math.max(side.minWidth(-1), width * SIDE_SHARE));
    }

    private double mainWidth(double width) {
        return width < 0 ? -1 : width - gap() - sideWidth(width);
    }

    private double gap() {
        return gap.prefWidth(-1);
    }
}
