package se.medlyss.ui.control;

import java.util.Arrays;

/// How wide the segments of a stage rail are, and which of them are shown.
final class RailLayout {

    private RailLayout() {}

    /// The stages that are shown: from `first`, `count` of them; the others are folded away at either end.
    record Fold(int first, int count) {}

    /// Widths in proportion to the weights, none below its floor. When the floors do not fit together, they shrink
    /// alike. The widths add up to what is available.
    static double[] widths(double available, double[] floors, double[] weights) {
        double[] widths = new double[floors.length];
        double allFloors = Arrays.stream(floors).sum();
        if (allFloors >= available) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = floors[i] * available / allFloors;
            }
            return widths;
        }
        boolean[] atFloor = new boolean[floors.length];
        boolean settled = false;
        while (!settled) {
            settled = true;
            double rest = available;
            double restWeight = 0;
            for (int i = 0; i < widths.length; i++) {
                rest -= atFloor[i] ? floors[i] : 0;
                restWeight += atFloor[i] ? 0 : weights[i];
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = atFloor[i] ? floors[i] : rest * weights[i] / restWeight;
                if (widths[i] < floors[i]) {
                    atFloor[i] = true;
                    settled = false;
                }
            }
        }
        return widths;
    }

    /// A window of at most `limit` stages that holds the current one, with one done stage before it where there is
    /// one and room for it.
    ///
    /// @param current index of the current stage, or -1
    static Fold fold(int stages, int current, int limit) {
        if (stages <= limit) {
            return new Fold(0, stages);
        }
        long before = limit > 1 ? 1 : 0;
        int first = Math.clamp(current - before, 0, stages - limit);
        return new Fold(first, limit);
    }
}
