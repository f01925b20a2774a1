package se.medlyss.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import se.medlyss.call.Ticker;

/// A monotonic clock and a wall clock that move only when a test says so, together or apart.
public final class ManualTime implements Ticker, InstantSource {

    private long nanos = 7_000_000_000L;
    private Instant wall = Instant.parse("2026-11-20T09:30:00Z");

    /// Both clocks go on.
    public synchronized ManualTime pass(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
        return this;
    }

    /// Both clocks go on by so many milliseconds.
    public ManualTime passMs(long ms) {
        return pass(Duration.ofMillis(ms));
    }

    /// Somebody sets the wall clock; the monotonic one does not notice.
    public synchronized ManualTime setWall(Instant newWall) {
        wall = newWall;
        return this;
    }

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public synchronized Instant instant() {
        return wall;
    }
}
