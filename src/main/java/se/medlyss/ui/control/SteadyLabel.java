package se.medlyss.ui.control;

import javafx.scene.control.Label;

/// A label whose figures change and whose size does not: the typeface's digits are all equally wide. While only they
/// change, nothing around it is laid out anew.
public class SteadyLabel extends Label {
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
    public void requestLayout() {
        if (steady) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }
}
