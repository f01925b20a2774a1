package se.medlyss.ui.control;

import java.util.List;
import javafx.scene.layout.Region;

/// Parts of a whole beside each other, as one bar. The words beside it say the same.
public final class MixBar extends Region {

    private final List<Part> parts;
    private final double all;

    /// A part.
    ///
    /// @param styleClass which kind it is
    /// @param amount     0 or more
    public record Part(String styleClass, double amount) {}

    /// @param parts from left to right; all 0 for nothing
    public MixBar(List<Part> parts) {
        this.parts = parts.stream().filter(part -> part.amount() > 0).toList();
        all = this.parts.stream().mapToDouble(Part::amount).sum();
        getStyleClass().add("mix-bar");
        this.parts.forEach(part -> {
            Region region = new Region();
            region.getStyleClass().addAll("mix-part", part.styleClass());
            getChildren().add(region);
        });
    }

    @Override
    protected void layoutChildren() {
        double from = 0;
        double sum = 0;
        for (int at = 0; at < parts.size(); at++) {
            sum += parts.get(at).amount();
            double to = snapPositionX(getWidth() * sum / all);
            getChildren().get(at).resizeRelocate(from, 0, to - from, getHeight());
            from = to;
        }
    }
}
