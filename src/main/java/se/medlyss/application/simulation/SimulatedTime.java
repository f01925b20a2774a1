package se.medlyss.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import se.medlyss.call.Ticker;

/// Clocks that go on only when a made-up call says so: a call of six minutes is scored in a moment, and stamped as if
/// it had taken them.
public final class SimulatedTime implements Ticker, InstantSource, Tempo {

    private long nanos;
    private Instant wall;

    public SimulatedTime(Instant start) {
        wall = start;
    }

    /// The next call begins at another time of day, or on another day.
    public void jumpTo(Instant instant) {
        wall = instant;
    }

    @Override
    public void listen(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return wall;
    }
}
