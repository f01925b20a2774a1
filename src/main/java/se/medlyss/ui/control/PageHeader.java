package se.medlyss.ui.control;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// A page's title, one line about it, and its actions at the end; below the words where both do not fit beside each
/// other.
public final class PageHeader extends NarrowingPane {
    /// The words keep so much beside the actions, unless they need less.
    private static final double WORDS_EM = 20;
    private static final double GAP_EM = 1.143;
    private static final double LINE_GAP_EM = 0.429;

    private final Label title;
    private final Label subtitle;
    private final FlowPane buttons = new FlowPane();
    private final Em em = new Em();

    /// A header; the subtitle's line is absent while it is empty.
    public PageHeader(ObservableValue<String> title, ObservableValue<String> subtitle, Node... actions) {
        this.title = label(title, "page-title");
        this.subtitle = label(subtitle, "muted");
        getStyleClass().add("page-header");
        buttons.getChildren().setAll(actions);
        buttons.getStyleClass().add("actions");
        getChildren().addAll(this.title, this.subtitle, buttons, em);
    }

    /// One more action, before the others.
    public void offer(Node action) {
        buttons.getChildren().addFirst(action);
    }

    private static Label label(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + wordsWidth() + gap() + actionsWidth() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double outer) {
        double width = outer < 0 ? Double.MAX_VALUE : inner(outer);
        double insets = snappedTopInset() + snappedBottomInset();
        if (isBeside(width)) {
            double words = stacked(outer < 0 ? -1 : width - gap() - actionsWidth());
            return insets + Math.max(words, buttons.prefHeight(actionsWidth()));
        }
        double below = managed().isEmpty() ? 0 : lineGap() + buttons.prefHeight(width);
        return insets + (isOneLine(width) ? title.prefHeight(-1) : stacked(width)) + below;
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        if (isBeside(width)) {
            double room = width - gap() - actionsWidth();
            placeStacked(left, top + snapPositionY((height - stacked(room)) / 2), room);
            double high = buttons.prefHeight(actionsWidth());
            buttons.resizeRelocate(
                    left + width - actionsWidth(), top + snapPositionY((height - high) / 2), actionsWidth(), high);
            return;
        }
        double bottom = top;
        if (isOneLine(width)) {
            title.resizeRelocate(left, top, snapSizeX(title.prefWidth(-1)), title.prefHeight(-1));
            double drop = title.getHeight() - subtitle.prefHeight(-1);
            subtitle.resizeRelocate(
                    left + title.getWidth() + gap(),
                    top + snapPositionY(drop * 2 / 3),
                    snapSizeX(subtitle.prefWidth(-1)),
                    subtitle.prefHeight(-1));
            bottom += title.getHeight();
        } else {
            placeStacked(left, top, width);
            bottom += stacked(width);
        }
        buttons.resizeRelocate(left, bottom + lineGap(), width, buttons.prefHeight(width));
    }

    private void placeStacked(double left, double top, double width) {
        title.resizeRelocate(left, top, width, title.prefHeight(width));
        subtitle.resizeRelocate(left, top + title.getHeight(), width, subtitle.prefHeight(width));
    }

    private double stacked(double width) {
        return title.prefHeight(width) + (subtitle.isManaged() ? subtitle.prefHeight(width) : 0);
    }

    private boolean isBeside(double width) {
        return managed().isEmpty() || Math.min(wordsWidth(), WORDS_EM * em.size()) + gap() + actionsWidth() <= width;
    }

    private boolean isOneLine(double width) {
        return subtitle.isManaged() && title.prefWidth(-1) + gap() + subtitle.prefWidth(-1) <= width;
    }

    private double wordsWidth() {
        return snapSizeX(DoubleStream.of(title.prefWidth(-1), subtitle.prefWidth(-1))
                .max()
                .orElse(0));
    }

    private double actionsWidth() {
        double widths = 0;
        for (Node each : managed()) {
            widths += snapSizeX(each.prefWidth(-1)) + (widths > 0 ? snapSpaceX(buttons.getHgap()) : 0);
        }
        return widths;
    }

    private List<Node> managed() {
        return buttons.getChildren().stream().filter(Node::isManaged).toList();
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double gap() {
        return snapSpaceX(GAP_EM * em.size());
    }

    private double lineGap() {
        return snapSpaceY(LINE_GAP_EM * em.size());
    }
}
