package se.medlyss.ui.control;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A value on a track with its interval as a band, and a reference mark if there is one. The words beside it say the
/// same.
public final class IntervalBar extends Region {

    private static final double DOT = 0.571;
    private static final double HEIGHT = 1.143;

    private final Region track = part("interval-track");
    private final Region band = part("interval-band");
    private final Region mark = part("interval-mark");
    private final Region dot = part("interval-dot");
    private final Scale scale;

    /// What the track reaches from and to, and what is shown on it, all in one unit.
    ///
    /// @param lower     of the interval; null without one
    /// @param upper     of the interval; null without one
    /// @param reference a target or a common level; null without one
    public record Scale(
            double least,
            double greatest,
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double reference) {

        double part(double of) {
            return Math.clamp((of - least) / (greatest - least), 0, 1);
        }
    }

    public IntervalBar(Scale scale) {
        this.scale = scale;
        getStyleClass().add("interval-bar");
        band.setVisible(scale.lower() != null && scale.upper() != null);
        mark.setVisible(scale.reference() != null);
        getChildren().addAll(track, band, mark, dot);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double middle = height / 2;
        track.resizeRelocate(0, middle - 2, width, 4);
        if (scale.lower() != null && scale.upper() != null) {
            double from = width * scale.part(scale.lower());
            band.resizeRelocate(from, middle - 4, Math.max(2, width * scale.part(scale.upper()) - from), 8);
        }
        if (scale.reference() != null) {
            mark.resizeRelocate(width * scale.part(scale.reference()) - 1, middle - 7, 2, 14);
        }
        // Beside words of several lines the bar is higher, its dot is not.
        double size = Math.min(height, prefHeight(-1)) * DOT / HEIGHT;
        double at = Math.clamp(width * scale.part(scale.value()), size / 2, Math.max(size / 2, width - size / 2));
        dot.resizeRelocate(at - size / 2, middle - size / 2, size, size);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
