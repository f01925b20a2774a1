package se.medlyss.application;

/// Tells how long the computer has slept, which the monotonic clock of some systems does not count. A running call
/// asks now and then, and bridges what its clock missed.
@FunctionalInterface
public interface SleepMeter {

    /// Milliseconds slept since the app started, 0 or more, and never fewer than last time.
    long sleptMs();
}
