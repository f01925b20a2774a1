package se.medlyss.ui.calibrate;

import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;

/// What a figure of agreement beyond chance says in plain words. It says no more than its interval does: the line is
/// drawn at 0.6, from where on agreement is usually called substantial (Landis & Koch 1977, Biometrics 33:159–174).
public enum Reading {
    /// All of the interval lies above the line.
    CLEAR,
    /// All of it lies below.
    WEAK,
    /// The line lies within it.
    UNSURE,
    /// There is no interval.
    NOT_KNOWN;

    private static final double LINE = 0.6;

    static Reading of(Figure<Interval> interval) {
        return switch (interval) {
            case Figure.Undefined<Interval> _ -> NOT_KNOWN;
            case Figure.Known<Interval>(var known) when known.lower() >= LINE -> CLEAR;
            case Figure.Known<Interval>(var known) when known.upper() < LINE -> WEAK;
            case Figure.Known<Interval> _ -> UNSURE;
        };
    }
}
