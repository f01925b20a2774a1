package se.medlyss.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A row that leads somewhere: what it is, a quieter line below, and a figure or word at the end.
public final class RowButton extends Button {

    private final HBox line;

    /// @param title    what it is
    /// @param below    a quieter line; empty for none
    /// @param trailing a figure or word at the end; empty for none
    public RowButton(List<Text> title, String below, String trailing, Runnable action) {
        getStyleClass().add("row-button");
        VBox words = new VBox(new TextFlow(title.toArray(Node[]::new)));
        if (!below.isEmpty()) {
            words.getChildren().add(new TextFlow(text(below, "secondary")));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(words);
        if (!trailing.isEmpty()) {
            Label end = new Label(trailing);
            end.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(end);
        }
        line.getStyleClass().add("row-line");
        // A button gives its graphic the width that it asks for, not the width that there is.
        line.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> inner(getWidth()), widthProperty(), insetsProperty()));
        setGraphic(line);
        // As tall as its lines are at the width that there is, however little that is.
        setWrapText(true);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> action.run());
        setAccessibleText(title.stream().map(Text::getText).collect(Collectors.joining())
                + (below.isEmpty() ? "" : ", " + below)
                + (trailing.isEmpty() ? "" : ", " + trailing));
    }

    /// The same row, which leads somewhere only if there is such a page; else it just tells.
    public RowButton leading(boolean somewhere) {
        setMouseTransparent(!somewhere);
        setFocusTraversable(somewhere);
        return this;
    }

    /// Whether nobody could tell the two apart, wherever they lead.
    boolean saysTheSame(RowButton other) {
        return getAccessibleText().equals(other.getAccessibleText())
                && isFocusTraversable() == other.isFocusTraversable();
    }

    /// Words of a title, in a style.
    public static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? -1 : inner(width);
        return line.prefHeight(across) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }
}
