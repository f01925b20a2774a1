package se.medlyss.stats.effects;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/// Finds the lowest point of a function of a few variables without its slope (Nelder & Mead 1965, The
/// Computer Journal 7:308–313), started again where it came to rest.
final class NelderMead {

    private static final int MOST_STEPS = 2_000;
    private static final int STARTS = 3;

    private final ToDoubleFunction<double[]> function;
    private final Point[] simplex;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Point(double[] at, double value) {}

    private NelderMead(ToDoubleFunction<double[]> function, double[] start) {
        this.function = function;
        this.simplex = new Point[start.length + 1];
        for (int corner = 0; corner <= start.length; corner++) {
            double[] at = start.clone();
            if (corner > 0) {
                at[corner - 1] += at[corner - 1] == 0 ? 0.1 : 0.3 * at[corner - 1];
            }
            simplex[corner] = point(at);
        }
    }

    static double[] minimize(ToDoubleFunction<double[]> function, double[] start, double tolerance) {
        double[] best = start;
        for (int run = 0; run < STARTS; run++) {
            best = new NelderMead(function, best).run(tolerance);
        }
        return best;
    }

    private double[] run(double tolerance) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Arrays.sort(simplex, Comparator.comparingDouble(Point::value));
            if (simplex[simplex.length - 1].value - simplex[0].value <= tolerance && size() <= Math.sqrt(tolerance)) {
                break;
            }
            move();
        }
        return simplex[0].at;
    }

    private void move() {
        int last = simplex.length - 1;
        Point reflected = along(-1);
        if (reflected.value < simplex[0].value) {
            Point expanded = along(-2);
            simplex[last] = expanded.value < reflected.value ? expanded : reflected;
        } else if (reflected.value < simplex[last - 1].value) {
            simplex[last] = reflected;
        } else {
            Point contracted = along(reflected.value < simplex[last].value ? -0.5 : 0.5);
            if (contracted.value < Math.min(reflected.value, simplex[last].value)) {
                simplex[last] = contracted;
            } else {
                shrink();
            }
        }
    }

    /// The point so many times as far from the middle of the others as the worst one.
    private Point along(double factor) {
        int last = simplex.length - 1;
        double[] at = new double[last];
        for (int axis = 0; axis < last; axis++) {
            double middle = 0;
            for (int corner = 0; corner < last; corner++) {
                middle += simplex[corner].at[axis] / last;
            }
            at[axis] = middle + factor * (simplex[last].at[axis] - middle);
        }
        return point(at);
    }

    private void shrink() {
        for (int corner = 1; corner < simplex.length; corner++) {
            double[] at = simplex[corner].at.clone();
            for (int axis = 0; axis < at.length; axis++) {
                at[axis] = (at[axis] + simplex[0].at[axis]) / 2;
            }
            simplex[corner] = point(at);
        }
    }

    private double size() {
        double size = 0;
        for (int axis = 0; axis < simplex.length - 1; axis++) {
            for (Point corner : simplex) {
                size = Math.max(size, Math.abs(corner.at[axis] - simplex[0].at[axis]));
            }
        }
        return size;
    }

    private Point point(double[] at) {
        return new Point(at, function.applyAsDouble(at));
    }
}
