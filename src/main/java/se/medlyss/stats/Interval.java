package se.medlyss.stats;

/// An interval of confidence.
///
/// @param level how sure, for example 0.95
public record Interval(double lower, double upper, double level) {

    /// The usual level.
    public static final double LEVEL = 0.95;

    /// The same interval, kept within limits that the figure cannot pass.
    public Interval within(double least, double greatest) {
        return new Interval(Math.max(lower, least), Math.min(upper, greatest), level);
    }
}
