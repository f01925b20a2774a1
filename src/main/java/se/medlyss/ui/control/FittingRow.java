package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Things side by side, some at the end of the line. Where there is no room for all of them it leaves out those that
/// matter least, and never cuts one in two.
public final class FittingRow extends Region {
    private static final double GAP_EM = 1.143;

    private final Em em = new Em();
    private final Map<Node, Integer> ranks = new HashMap<>();
    private final List<Node> leading = new ArrayList<>();
    private final List<Node> trailing = new ArrayList<>();
    /// What may be left out, the first of them first.
    private final List<Node> optional = new ArrayList<>();
    private double tallest = -1;

    /// An empty row.
    public FittingRow() {
        getChildren().add(em);
    }

    /// Adds something after what is there.
    ///
    /// @param rank 0 is always shown; the highest is left out first
    public FittingRow add(Node node, int rank) {
        leading.add(node);
        return place(node, rank);
    }

    /// Adds something at the end of the line.
    ///
    /// @param rank 0 is always shown; the highest is left out first
    public FittingRow addAtEnd(Node node, int rank) {
        trailing.add(node);
        return place(node, rank);
    }

    private FittingRow place(Node node, int rank) {
        if (rank > 0) {
            ranks.put(node, rank);
            optional.add(node);
            optional.sort(Comparator.comparing(ranks::get).reversed());
        }
        getChildren().add(node);
        return this;
    }

    private double gap() {
        return snapSpaceX(GAP_EM * em.size());
    }

    /// Plain loops here and below: the row is laid out at each key.
    private List<Node> all() {
        List<Node> all = new ArrayList<>(leading.size() + trailing.size());
        addManaged(leading, all);
        addManaged(trailing, all);
        return all;
    }

    private static void addManaged(List<Node> nodes, List<Node> all) {
        for (Node node : nodes) {
            if (node.isManaged()) {
                all.add(node);
            }
        }
    }

    private double needed(List<Node> nodes) {
        double widths = 0;
        for (Node node : nodes) {
            widths += width(node);
        }
        return widths + gap() * Math.max(0, nodes.size() - 1);
    }

    private double width(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }

    private List<Node> fitting(double room) {
        List<Node> shown = all();
        double needed = needed(shown);
        for (Node next : optional) {
            if (needed <= room) {
                break;
            }
            if (shown.remove(next)) {
                needed -= width(next) + gap();
            }
        }
        return shown;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        List<Node> shown = fitting(room);
        optional.forEach(node -> node.setVisible(shown.contains(node)));
        double tooMuch = Math.max(0, needed(shown) - room);
        double gap = gap();
        double x = snappedLeftInset();
        for (Node node : leading) {
            if (shown.contains(node)) {
                // Only what is always shown is left when there is too much: the first of it gives way.
                double width = width(node);
                double given = Math.max(node.minWidth(-1), width - tooMuch);
                tooMuch -= width - given;
                put(node, x, given);
                x += given + gap;
            }
        }
        double end = getWidth() - snappedRightInset();
        for (Node node : trailing.reversed()) {
            if (shown.contains(node)) {
                end -= width(node);
                put(node, end, width(node));
                end -= gap;
            }
        }
    }

    private void put(Node node, double x, double width) {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        layoutInArea(node, x, snappedTopInset(), width, height, 0, HPos.LEFT, VPos.CENTER);
    }

    /// It takes the width that it is given: words that come and go inside cost nothing around it.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    public void requestLayout() {
        if (tallest >= 0 && tallest == tallest()) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        tallest = tallest();
        return snappedTopInset() + snapSizeY(tallest) + snappedBottomInset();
    }

    private double tallest() {
        double height = 0;
        for (Node node : all()) {
            height = Math.max(height, node.prefHeight(-1));
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
