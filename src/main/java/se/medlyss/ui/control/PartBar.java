package se.medlyss.ui.control;

import javafx.scene.layout.Region;

/// A part of a whole, as a bar from zero. The words beside it say the same.
public final class PartBar extends Region {

    private final double part;
    private final Region track = new Region();
    private final Region filled = new Region();

    /// @param part 0..1
    public PartBar(double part) {
        this.part = Math.clamp(part, 0, 1);
        track.getStyleClass().add("interval-track");
        filled.getStyleClass().add("part");
        getStyleClass().addAll("interval-bar", "part-bar");
        getChildren().addAll(track, filled);
    }

    @Override
    protected void layoutChildren() {
        double height = Math.min(getHeight(), prefHeight(-1)) / 2;
        double top = (getHeight() - height) / 2;
        track.resizeRelocate(0, top, getWidth(), height);
        filled.resizeRelocate(0, top, getWidth() * part, height);
    }
}
