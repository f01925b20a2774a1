package se.medlyss.ui.control;

import java.util.List;
import javafx.scene.control.Label;

/// A label that says the longest of its wordings that fits, or nothing: words that are cut are worse than none where a
/// colour and a place say enough. Who cannot see it is told the longest.
final class FittingLabel extends Label {

    private final List<String> wordings;
    private final Ruler ruler = new Ruler();

    /// @param wordings the longest first
    FittingLabel(List<String> wordings) {
        super(wordings.getFirst());
        this.wordings = List.copyOf(wordings);
        setAccessibleText(wordings.getFirst());
    }

    /// Says what fits into this width.
    void fit(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        setText(wordings.stream()
                .filter(words -> ruler.width(words, getFont()) <= room)
                .findFirst()
                .orElse(""));
    }
}
