package se.medlyss.ui.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures words without showing them, so that a layout can choose between longer and shorter ones beforehand.
final class Ruler {
    /// What a label needs beyond its words, so that rounding never shortens them.
    private static final double SLACK = 1;

    private final Text text = new Text();

    /// How wide the words are on one line.
    double width(String words, Font font) {
        if (words.isEmpty()) {
            return 0;
        }
        text.setFont(font);
        text.setText(words);
        return Math.ceil(text.getLayoutBounds().getWidth()) + SLACK;
    }

    /// The least width at which the words fit on two lines, broken at a space.
    double onTwoLines(String words, Font font) {
        double least = width(words, font);
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            double first = width(words.substring(0, space), font);
            double second = width(words.substring(space + 1), font);
            least = Math.min(least, Math.max(first, second));
        }
        return least;
    }
}
