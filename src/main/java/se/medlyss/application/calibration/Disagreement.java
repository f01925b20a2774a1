package se.medlyss.application.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something that the group saw differently, to talk about. Answers come first, critical ones before the others and
/// the farthest apart before the nearer; then stage boundaries, those that not all passed before those beyond the
/// tolerance, the farthest apart first; then moments that not all marked. What is as far apart stands in the order of
/// the form, boundaries and moments in the order of time.
public sealed interface Disagreement {

    /// Where in the call, in milliseconds; empty without a time.
    Optional<Long> atMs();

    /// Not all answered the same.
    record OnAnswer(CriterionRow row) implements Disagreement {
        @Override
        public Optional<Long> atMs() {
            return row.firstMs();
        }

        private double weight() {
            return row.spread() * row.criterion().points().doubleValue();
        }
    }

    /// Stamps of the same boundary lie farther apart than the tolerance, or not all entered the stage.
    record OnBoundary(GroupTiming.Boundary boundary) implements Disagreement {
        @Override
        public Optional<Long> atMs() {
            return Optional.of(boundary.firstMs());
        }
    }

    /// Not all marked this moment.
    record OnMoment(GroupTiming.Mark mark) implements Disagreement {
        @Override
        public Optional<Long> atMs() {
            return Optional.of(mark.firstMs());
        }
    }

    static List<Disagreement> of(List<CriterionRow> rows, GroupTiming timing) {
        List<Disagreement> all = new ArrayList<>();
        rows.stream()
                .filter(CriterionRow::differs)
                .map(OnAnswer::new)
                .sorted(Comparator.comparing(
                                (OnAnswer each) -> each.row().criterion().critical() == null)
                        .thenComparing(
                                Comparator.comparingDouble(OnAnswer::weight).reversed()))
                .forEach(all::add);
        timing.boundaries().stream()
                .filter(boundary -> boundary.atMs().contains(null) || boundary.spreadMs() > timing.toleranceMs())
                .sorted(Comparator.comparing((GroupTiming.Boundary boundary) ->
                                !boundary.atMs().contains(null))
                        .thenComparing(Comparator.comparingLong(GroupTiming.Boundary::spreadMs)
                                .reversed())
                        .thenComparingLong(GroupTiming.Boundary::firstMs))
                .map(OnBoundary::new)
                .forEach(all::add);
        timing.moments().stream()
                .filter(mark -> mark.atMs().contains(null))
                .map(OnMoment::new)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
