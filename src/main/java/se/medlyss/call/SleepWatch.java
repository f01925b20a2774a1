package se.medlyss.call;

import java.time.Instant;
import java.time.InstantSource;

/// Notices that the computer slept: the monotonic clock of most systems stands still meanwhile, the wall clock does
/// not.
///
/// Somebody setting the wall clock looks much the same, and must move nothing. What tells them apart is that a
/// sleep also holds up whoever looks: between two looks that came as close as ever, a jump is a clock being set.
public final class SleepWatch {

    /// Shorter gaps are the two clocks' different pace, or a wall clock being put right.
    static final long SLEEP_MS = 5_000;

    /// Looks that come closer than this were not held up.
    static final long HELD_UP_MS = 300;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Ticker ticker;
    private final InstantSource wall;
    private long lastNanos;
    private Instant lastWall;

    /// Begins to watch now.
    public SleepWatch(Ticker ticker, InstantSource wall) {
        this.ticker = ticker;
        this.wall = wall;
        lastNanos = ticker.nanos();
        lastWall = wall.instant();
    }

    /// Looks, at every pulse while something is shown.
    ///
    /// @return how long the computer slept since the last look, in milliseconds; 0 when it did not
    public long look() {
        long nanos = ticker.nanos();
        Instant now = wall.instant();
        long awakeMs = (nanos - lastNanos) / NANOS_PER_MILLI;
        long gapMs = now.toEpochMilli() - lastWall.toEpochMilli() - awakeMs;
        lastNanos = nanos;
        lastWall = now;
        return awakeMs >= HELD_UP_MS && gapMs >= SLEEP_MS ? gapMs : 0;
    }
}
