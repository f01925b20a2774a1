package se.medlyss.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A figure on a ground that is the stronger the higher it is: one hue, from the card's to good.
public final class HeatCell extends StackPane {

    /// As strong as the words stay readable on in every theme.
    private static final double STRONGEST = 0.55;

    private final Button button = new Button();

    /// @param strength 0..1, how high the figure is among its like
    /// @param spoken   for screen readers: whose, what, how sure
    public HeatCell(String words, double strength, String spoken, Runnable onOpened) {
        Region ground = new Region();
        ground.getStyleClass().add("heat-ground");
        // The strength is the figure itself, as a length would be in a bar.
        ground.setOpacity(STRONGEST * Math.clamp(strength, 0, 1));
        button.getStyleClass().setAll("heat-figure");
        button.setText(words);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleText(spoken);
        button.setTooltip(new Tooltip(spoken));
        button.setOnAction(_ -> onOpened.run());
        getChildren().addAll(ground, button);
    }
}
