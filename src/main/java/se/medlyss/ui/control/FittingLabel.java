package se.medlyss.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;

/// A label that says the longest of its wordings that fits, else the beginning of the shortest, or nothing where
/// not even three letters fit. Who cannot see it is told the longest.
final class FittingLabel extends Label {

    /// Fewer tell nothing.
    private static final int LETTERS = 3;

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
                .filter(words -> fits(words, room))
                .findFirst()
                .orElseGet(() -> beginning(wordings.getLast(), room)));
    }

    private boolean fits(String words, double room) {
        return ruler.width(words, getFont()) <= room;
    }

    private String beginning(String words, double room) {
        return IntStream.iterate(words.length() - 1, length -> length >= LETTERS, length -> length - 1)
                .mapToObj(length -> words.substring(0, length).strip() + "…")
                .filter(begun -> fits(begun, room))
                .findFirst()
                .orElse("");
    }
}
