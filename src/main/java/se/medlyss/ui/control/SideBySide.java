package se.medlyss.ui.control;

import javafx.scene.layout.Region;

/// Something and a narrower something beside it; below it where both do not fit beside each other, for example with
/// large text. The narrower one takes no room while it is invisible.
public final class SideBySide extends NarrowingPane {

    private final Region main;
    private final Region side;
    private final double share;
    private boolean sideFirst;
    private double most = 1;
    private Region last = new Region();
    private final Region gap = new Region();

    /// Both, with room for the main one's least width before it is beside.
    ///
    /// @param share the least part of the width that the side gets, 0..1
    public SideBySide(Region main, Region side, double share) {
        this.main = main;
        this.side = side;
        this.share = share;
        gap.getStyleClass().add("column-gap");
        gap.setManaged(false);
        last.setManaged(false);
        getChildren().addAll(main, side, gap);
        side.managedProperty().bind(side.visibleProperty());
    }

    /// Lets the side stand above the other, not below it, where both do not fit beside each other.
    public SideBySide withSideFirst() {
        sideFirst = true;
        return this;
    }

    /// Adds what matters least: under the main one beside the side, and below both where the side stands below.
    public SideBySide withLast(Region least) {
        last = least;
        getChildren().add(least);
        return this;
    }

    /// Lets the side, which scrolls by itself, take no more than a part of the height where it stands below.
    ///
    /// @param part of the height, 0..1
    public SideBySide withSideAtMost(double part) {
        most = part;
        return this;
    }

    @Override
    protected double computeMinHeight(double outer) {
        double width = inner(outer);
        double insets = snappedTopInset() + snappedBottomInset();
        if (!side.isManaged()) {
            return main.minHeight(width) + under(width) + insets;
        }
        return insets
                + (isBeside(width)
                        ? Math.max(
                                main.minHeight(mainWidth(width)) + under(mainWidth(width)),
                                side.minHeight(sideWidth(width)))
                        : main.minHeight(width) + gap() + (most < 1 ? 0 : side.prefHeight(width)) + under(width));
    }

    @Override
    protected double computePrefHeight(double outer) {
        double width = inner(outer);
        double insets = snappedTopInset() + snappedBottomInset();
        if (!side.isManaged()) {
            return main.prefHeight(width) + under(width) + insets;
        }
        return insets
                + (isBeside(width)
                        ? Math.max(
                                main.prefHeight(mainWidth(width)) + under(mainWidth(width)),
                                side.prefHeight(sideWidth(width)))
                        : main.prefHeight(width) + gap() + side.prefHeight(width) + under(width));
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        if (!side.isManaged()) {
            column(left, top, width, height);
        } else if (isBeside(width)) {
            column(left, top, mainWidth(width), height);
            side.resizeRelocate(left + mainWidth(width) + gap(), top, sideWidth(width), height);
        } else {
            double sideHeight = Math.min(side.prefHeight(width), snapSizeY(most * height));
            double mainHeight = height - gap() - sideHeight - under(width);
            side.resizeRelocate(left, sideFirst ? top : top + mainHeight + gap(), width, sideHeight);
            main.resizeRelocate(left, sideFirst ? top + sideHeight + gap() : top, width, mainHeight);
            placeLast(left, top + height - under(width), width);
        }
    }

    /// The main one, and what comes last close under it.
    private void column(double left, double top, double width, double height) {
        double mainHeight = last.isManaged() ? Math.min(main.prefHeight(width), height - under(width)) : height;
        main.resizeRelocate(left, top, width, mainHeight);
        placeLast(left, top + mainHeight, width);
    }

    private void placeLast(double left, double bottom, double width) {
        if (last.isManaged()) {
            last.resizeRelocate(left, bottom + gap(), width, last.prefHeight(width));
        }
    }

    private double under(double width) {
        return last.isManaged() ? gap() + last.prefHeight(width) : 0;
    }

    private boolean isBeside(double width) {
        return width < 0 || mainWidth(width) >= main.minWidth(-1);
    }

    private double sideWidth(double width) {
        return snapSizeX(Math.max(side.minWidth(-1), width * share));
    }

    private double mainWidth(double width) {
        return width < 0 ? -1 : width - gap() - sideWidth(width);
    }

    private double inner(double width) {
        return width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double gap() {
        return gap.prefWidth(-1);
    }
}
