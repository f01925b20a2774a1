package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import se.medlyss.ui.base.LiveTexts;

/// The stages of a call side by side: time against target, what is unanswered, and which one is current. Widths
/// follow the targets; of more than eight stages those around the current one are shown.
public final class StageRail extends Region {
    private static final int UNFOLDED = 8;
    private static final int FOLDED = 6;
    private static final double GAP = 8;
    private static final double WEIGHT_WITHOUT_TARGET = 20;

    private final LiveTexts texts;
    private final List<RailSegment> views = new ArrayList<>();
    private final Button before = new Button();
    private final Button after = new Button();
    private List<Segment> segments = List.of();
    private Consumer<String> onChosen = id -> {};
    private int folded;

    /// Where a stage stands.
    public enum State {
        /// Was entered and left.
        DONE,
        /// Runs now.
        CURRENT,
        /// Not entered yet.
        COMING
    }

    /// One stage.
    ///
    /// @param number its place, as its key shows it; empty for none
    /// @param elapsed whole seconds over all visits
    /// @param minimum seconds below which it was too short, if the process has one
    /// @param target seconds it should take, if it has one
    /// @param warn seconds past which the colour changes; the target if the process has none
    /// @param unanswered criteria of a done stage that wait for an answer
    public record Segment(
            String id,
            String number,
            String name,
            State state,
            long elapsed,
            OptionalLong minimum,
            OptionalLong target,
            OptionalLong warn,
            int unanswered) {}

    /// An empty rail.
    public StageRail(LiveTexts texts) {
        this.texts = texts;
        getStyleClass().add("stage-rail");
        before.getStyleClass().add("rail-fold");
        after.getStyleClass().add("rail-fold");
        before.setOnAction(event -> scroll(-1));
        after.setOnAction(event -> scroll(1));
        before.accessibleTextProperty().bind(texts.text("control.rail.earlier"));
        after.accessibleTextProperty().bind(texts.text("control.rail.later"));
        texts.locale().subscribe(locale -> draw());
        widthProperty().subscribe(width -> fit());
    }

    /// What happens when a stage is chosen with the mouse or the keyboard.
    public void setOnChosen(Consumer<String> onChosen) {
        this.onChosen = onChosen;
    }

    /// Shows these stages.
    public void show(List<Segment> shown) {
        boolean moved = currentOf(shown) != currentOf(segments) || shown.size() != segments.size();
        segments = List.copyOf(shown);
        RailLayout.Fold fold = RailLayout.fold(segments.size(), currentOf(segments), limit());
        folded = moved ? fold.first() : Math.clamp(folded, 0, segments.size() - fold.count());
        draw();
    }

    /// Shows the current stage's elapsed seconds; touches nothing else.
    public void setElapsed(String id, long seconds) {
        views.stream().filter(view -> view.segment().id().equals(id)).forEach(view -> view.setElapsed(seconds));
    }

    private int limit() {
        return segments.size() > UNFOLDED ? FOLDED : UNFOLDED;
    }

    private void scroll(int direction) {
        folded = Math.clamp(folded + (long) direction * (FOLDED - 1), 0, segments.size() - limit());
        draw();
    }

    private void draw() {
        int count = Math.min(limit(), segments.size());
        while (views.size() > count) {
            views.removeLast();
        }
        while (views.size() < count) {
            views.add(new RailSegment(texts, id -> onChosen.accept(id)));
        }
        for (int i = 0; i < count; i++) {
            views.get(i).show(segments.get(folded + i));
        }
        before.setText("‹ " + folded);
        after.setText(segments.size() - folded - count + " ›");
        before.setVisible(folded > 0);
        after.setVisible(folded + count < segments.size());
        List<Region> children = new ArrayList<>(views);
        children.addFirst(before);
        children.addLast(after);
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
        fit();
        requestLayout();
    }

    /// Where the names would not fit, done stages say what they have to say in fewer letters. Never during layout: a
    /// changed text asks for the next one.
    private void fit() {
        views.forEach(view -> view.tighten(false));
        double needed = views.stream().mapToDouble(view -> view.minWidth(-1)).sum() + GAP * views.size();
        double folds = (before.isVisible() ? before.prefWidth(-1) : 0) + (after.isVisible() ? after.prefWidth(-1) : 0);
        boolean tight = needed + folds > getWidth() - snappedLeftInset() - snappedRightInset();
        views.forEach(view -> view.tighten(tight));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double gap = snapSpaceX(GAP);
        double right = getWidth() - snappedRightInset();
        if (before.isVisible()) {
            double width = snapSizeX(before.prefWidth(-1));
            before.resizeRelocate(left, top, width, height);
            left += width + gap;
        }
        if (after.isVisible()) {
            double width = snapSizeX(after.prefWidth(-1));
            right -= width;
            after.resizeRelocate(right, top, width, height);
            right -= gap;
        }
        layoutSegments(left, top, right - left, height, gap);
    }

    private void layoutSegments(double left, double top, double available, double height, double gap) {
        double[] floors = views.stream().mapToDouble(view -> view.minWidth(-1)).toArray();
        double[] weights = views.stream()
                .mapToDouble(view -> view.segment().target().orElse(0))
                .map(target -> target > 0 ? target : WEIGHT_WITHOUT_TARGET)
                .toArray();
        double[] widths = RailLayout.widths(available - gap * Math.max(0, views.size() - 1), floors, weights);
        double x = left;
        for (int i = 0; i < widths.length; i++) {
            double start = snapPositionX(x);
            double end = snapPositionX(x + widths[i]);
            views.get(i).resizeRelocate(start, top, end - start, height);
            x += widths[i] + gap;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest =
                views.stream().mapToDouble(view -> view.prefHeight(-1)).max().orElse(0);
        return snappedTopInset() + snapSizeY(tallest) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private static int currentOf(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).state() == State.CURRENT) {
                return i;
            }
        }
        return -1;
    }
}
