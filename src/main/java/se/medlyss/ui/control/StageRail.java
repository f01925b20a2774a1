package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.RailSegment.Fit;

/// The stages of a call side by side: time against target, what is unanswered, and which one is current. Widths
/// follow the targets; of more than eight stages, or of more than fit, those around the current one are shown.
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
    private Plan plan = new Plan(0, 0, Fit.ROOMY);
    private int turned;

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
    /// @param warn seconds past which the process warns, if it does
    /// @param unanswered criteria of a done stage that wait for an answer
    /// @param atLeast the listener came in later: it took this long or longer
    public record Segment(
            String id,
            String number,
            String name,
            State state,
            long elapsed,
            OptionalLong minimum,
            OptionalLong target,
            OptionalLong warn,
            int unanswered,
            boolean atLeast) {
        /// No stage.
        public static final Segment NONE = new Segment(
                "",
                "",
                "",
                State.COMING,
                0,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                false);

        /// Whether it has the same place in the rail as before, whatever it says.
        private boolean standsAs(Segment before) {
            return id.equals(before.id) && state == before.state && target.equals(before.target);
        }

        /// Number and name.
        public String title() {
            return (number + " " + name).strip();
        }
    }

    /// Which segments are shown, and what they say.
    private record Plan(int first, int count, Fit fit) {}

    /// An empty rail.
    public StageRail(LiveTexts texts) {
        this.texts = texts;
        getStyleClass().add("stage-rail");
        before.getStyleClass().add("rail-fold");
        after.getStyleClass().add("rail-fold");
        before.setOnAction(event -> turn(-1));
        after.setOnAction(event -> turn(1));
        before.accessibleTextProperty().bind(texts.text("control.rail.earlier"));
        after.accessibleTextProperty().bind(texts.text("control.rail.later"));
        texts.draw(this, () -> views.forEach(RailSegment::draw));
    }

    /// What happens when a stage is chosen with the mouse or the keyboard.
    public void setOnChosen(Consumer<String> onChosen) {
        this.onChosen = onChosen;
    }

    /// Shows these stages.
    public void show(List<Segment> shown) {
        if (shown.equals(segments)) {
            return;
        }
        if (currentOf(shown) != currentOf(segments) || shown.size() != segments.size()) {
            turned = 0;
        }
        boolean samePlaces = samePlaces(shown);
        segments = List.copyOf(shown);
        if (views.size() != segments.size()) {
            views.clear();
            segments.forEach(_ -> views.add(new RailSegment(texts, id -> onChosen.accept(id))));
            getChildren().setAll(before);
            getChildren().addAll(views);
            getChildren().add(after);
        }
        for (int i = 0; i < views.size(); i++) {
            views.get(i).show(segments.get(i));
        }
        // Words that need more room say so themselves.
        if (!samePlaces) {
            requestLayout();
        }
    }

    private boolean samePlaces(List<Segment> shown) {
        return shown.size() == segments.size()
                && IntStream.range(0, shown.size())
                        .allMatch(index -> shown.get(index).standsAs(segments.get(index)));
    }

    /// Shows the current stage's elapsed seconds; touches nothing else.
    public void setElapsed(String id, long seconds) {
        views.stream().filter(view -> view.segment().id().equals(id)).forEach(view -> view.setElapsed(seconds));
    }

    private void turn(int direction) {
        int start = RailLayout.fold(segments.size(), currentOf(segments), plan.count())
                .first();
        int step = direction * Math.max(1, plan.count() - 1);
        turned = Math.clamp((long) plan.first() + step, 0, segments.size() - plan.count()) - start;
        requestLayout();
    }

    /// As many stages as fit: first with all their words, then with fewer letters, then with names that wrap, and
    /// only then with the far ones folded away.
    private Plan plan(double width) {
        int most = segments.size() > UNFOLDED ? FOLDED : segments.size();
        for (int count = most; count > 0; count--) {
            int first = first(count);
            for (Fit fit : count == most ? Fit.values() : new Fit[] {Fit.WRAPPED}) {
                if (needed(first, count, fit) <= width) {
                    return new Plan(first, count, fit);
                }
            }
        }
        return new Plan(first(Math.min(1, most)), Math.min(1, most), Fit.WRAPPED);
    }

    private int first(int count) {
        int start = RailLayout.fold(segments.size(), currentOf(segments), count).first();
        return Math.clamp((long) start + turned, 0, segments.size() - count);
    }

    private double needed(int first, int count, Fit fit) {
        double floors = views.subList(first, first + count).stream()
                .mapToDouble(view -> view.floor(fit))
                .sum();
        return floors + GAP * (count - 1) + folds(first, count);
    }

    private double folds(int first, int count) {
        double left = first > 0 ? before.prefWidth(-1) + GAP : 0;
        double right = first + count < segments.size() ? after.prefWidth(-1) + GAP : 0;
        return left + right;
    }

    @Override
    protected void layoutChildren() {
        plan = plan(getWidth() - snappedLeftInset() - snappedRightInset());
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        int later = segments.size() - plan.first() - plan.count();
        if (placeFold(before, "‹ " + plan.first(), plan.first(), left)) {
            left += before.getWidth() + snapSpaceX(GAP);
        }
        double width = snapSizeX(after.prefWidth(-1));
        if (placeFold(after, later + " ›", later, right - width)) {
            right -= width + snapSpaceX(GAP);
        }
        layoutSegments(left, right - left);
    }

    private boolean placeFold(Button fold, String words, int hidden, double x) {
        fold.setText(words);
        fold.setVisible(hidden > 0);
        fold.resizeRelocate(x, snappedTopInset(), snapSizeX(fold.prefWidth(-1)), contentHeight());
        return hidden > 0;
    }

    private double contentHeight() {
        return getHeight() - snappedTopInset() - snappedBottomInset();
    }

    private void layoutSegments(double left, double available) {
        double[] widths = widths(plan, available);
        for (int i = 0; i < views.size(); i++) {
            views.get(i).setVisible(i >= plan.first() && i < plan.first() + plan.count());
        }
        double x = left;
        for (int i = 0; i < widths.length; i++) {
            RailSegment view = views.get(plan.first() + i);
            view.say(plan.fit());
            double start = snapPositionX(x);
            double end = snapPositionX(x + widths[i]);
            view.resizeRelocate(start, snappedTopInset(), end - start, contentHeight());
            x += widths[i] + snapSpaceX(GAP);
        }
    }

    private double[] widths(Plan shown, double available) {
        List<RailSegment> here = views.subList(shown.first(), shown.first() + shown.count());
        double[] floors =
                here.stream().mapToDouble(view -> view.floor(shown.fit())).toArray();
        double[] weights = here.stream()
                .mapToDouble(view -> view.segment().target().orElse(0))
                .map(target -> target > 0 ? target : WEIGHT_WITHOUT_TARGET)
                .toArray();
        return RailLayout.widths(available - snapSpaceX(GAP) * Math.max(0, here.size() - 1), floors, weights);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        Plan there = plan(room);
        double[] widths = widths(there, room - folds(there.first(), there.count()));
        double tallest = 0;
        for (int i = 0; i < widths.length; i++) {
            RailSegment view = views.get(there.first() + i);
            view.say(there.fit());
            tallest = Math.max(tallest, view.heightAt(widths[i]));
        }
        return snappedTopInset() + tallest + snappedBottomInset();
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
