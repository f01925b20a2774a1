package se.medlyss.ui.control;

import javafx.scene.control.Button;

/// The heading of a heat map's column, which asks for no more width than its words take on two lines: the columns that
/// come last stay in sight.
public final class HeatHeader extends Button {

    private final Ruler ruler = new Ruler();

    public HeatHeader() {
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snapSizeX(ruler.onTwoLines(getText(), getFont())) + snappedRightInset();
    }
}
