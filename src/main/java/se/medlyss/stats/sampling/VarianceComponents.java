package se.medlyss.stats.sampling;

import se.medlyss.stats.agreement.MeanSquares;

/// What the variances of a complete study, every rater rating every unit, consist of (Brennan,
/// *Generalizability Theory*, chapter 3). A component below 0 is shown as it is: it says that the study is
/// too small.
public record VarianceComponents(double unit, double rater, double residual) {

    /// From the mean squares of a complete study of at least two units and two raters.
    public static VarianceComponents of(MeanSquares squares) {
        return new VarianceComponents(
                (squares.between() - squares.residual()) / squares.raters(),
                (squares.judges() - squares.residual()) / squares.units(),
                squares.residual());
    }

    /// For ranking units by the mean of n raters (G): strictness does not matter.
    public Reliability relative() {
        return new Reliability(unit, residual);
    }

    /// For the level of a unit by the mean of n raters (Φ): strictness matters.
    public Reliability absolute() {
        return new Reliability(unit, rater + residual);
    }
}
