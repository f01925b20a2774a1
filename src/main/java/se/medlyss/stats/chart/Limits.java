package se.medlyss.stats.chart;

/// What one point of a control chart is compared with.
///
/// @param value  the point
/// @param lower  the lower control limit
/// @param middle the centre line
/// @param upper  the upper control limit
/// @param z      how many standard deviations the point lies from the centre line
public record Limits(double value, double lower, double middle, double upper, double z) {

    /// The same with limits that lie no further out than a figure of its kind can: a share of calls is never above 1.
    public Limits within(double least, double most) {
        return new Limits(value, Math.max(least, lower), middle, Math.min(most, upper), z);
    }

    /// Whether the point is ordinary variation by its own; the run rules look at its neighbours too.
    public boolean inside() {
        return value >= lower && value <= upper;
    }
}
