package se.medlyss.stats.agreement;

import java.util.List;

/// How much of an agreement two different ratings are, from 0 to 1; the same rating is 1. With a and b the
/// ratings, range the distance of the outermost categories, i and j their positions and q their number (Gwet,
/// *Handbook of Inter-Rater Reliability*, 4th ed., chapter 4).
public enum AgreementWeights {
    /// 0 unless they are the same.
    IDENTITY {
        @Override
        double weight(double distance, double range, int steps, int categories) {
            return distance == 0 ? 1 : 0;
        }
    },
    /// 1 − |a − b| / range
    LINEAR {
        @Override
        double weight(double distance, double range, int steps, int categories) {
            return 1 - distance / range;
        }
    },
    /// 1 − (a − b)² / range²
    QUADRATIC {
        @Override
        double weight(double distance, double range, int steps, int categories) {
            return 1 - distance * distance / (range * range);
        }
    },
    /// 1 − C(|i − j| + 1, 2) / C(q, 2)
    ORDINAL {
        @Override
        double weight(double distance, double range, int steps, int categories) {
            return 1 - (steps + 1.0) * steps / (categories * (categories - 1.0));
        }
    },
    /// 1 − √|a − b| / √range
    RADICAL {
        @Override
        double weight(double distance, double range, int steps, int categories) {
            return 1 - Math.sqrt(distance / range);
        }
    };

    abstract double weight(double distance, double range, int steps, int categories);

    /// The weights of all pairs.
    ///
    /// @param categories from low to high
    public double[][] table(List<Double> categories) {
        int q = categories.size();
        double[][] weights = new double[q][q];
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) {
                double distance = Math.abs(categories.get(i) - categories.get(j));
                double range = categories.getLast() - categories.getFirst();
                weights[i][j] = i == j ? 1 : weight(distance, range, Math.abs(i - j), q);
            }
        }
        return weights;
    }
}
