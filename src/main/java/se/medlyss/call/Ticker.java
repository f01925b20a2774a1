package se.medlyss.call;

/// A monotonic clock: it only ever goes forward, whatever happens to the wall clock.
@FunctionalInterface
public interface Ticker {

    /// Nanoseconds since some fixed instant; only differences mean anything.
    long nanos();
}
