package se.medlyss.ui.control;

import javafx.scene.control.Label;

/// A label whose figures change and whose size does not: the typeface's digits are all equally wide. While only they
/// change, nothing around it is laid out anew.
public class SteadyLabel extends Label {
    /// Digits differ by hundredths of a pixel, and sizes are whole pixels: without it a wider one would be cut.
    private static final double SLACK = 1;

    private String shape = "";
    private boolean steady;

    /// An empty one.
    public SteadyLabel() {}

    /// Shows these words.
    public final void show(String words) {
        String next = shape(words);
        steady = next.equals(shape);
        shape = next;
        setText(words);
        steady = false;
    }

    private static String shape(String words) {
        StringBuilder shape = new StringBuilder(words);
        for (int index = 0; index < shape.length(); index++) {
            if (Character.isDigit(shape.charAt(index))) {
                shape.setCharAt(index, '0');
            }
        }
        return shape.toString();
    }

    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) + SLACK;
    }

    @Override
    public void requestLayout() {
        if (steady) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }
}
