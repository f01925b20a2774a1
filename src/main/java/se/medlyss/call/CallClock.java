package se.medlyss.call;

import java.time.Instant;
import java.time.InstantSource;

/// Stamps of one call: offsets from a monotonic clock, with the wall-clock time beside them.
public final class CallClock {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Ticker ticker;
    private final InstantSource wall;
    private final long originNanos;
    private final boolean driven;

    private CallClock(Ticker ticker, InstantSource wall, long originNanos, boolean driven) {
        this.ticker = ticker;
        this.wall = wall;
        this.originNanos = originNanos;
        this.driven = driven;
    }

    private CallClock(Ticker ticker, InstantSource wall, long originNanos) {
        this(ticker, wall, originNanos, false);
    }

    /// A clock that shows a place in a recording, and goes wherever the player goes: back as well.
    ///
    /// @param place nanoseconds from the recording's beginning
    public static CallClock following(Ticker place, InstantSource wall) {
        return new CallClock(place, wall, 0, true);
    }

    /// A clock whose offset 0 was the instant when the ticker told this.
    public static CallClock startedAt(long tickerNanos, Ticker ticker, InstantSource wall) {
        return new CallClock(ticker, wall, tickerNanos);
    }

    /// A clock that stands at this offset now.
    public static CallClock at(long offsetMs, Ticker ticker, InstantSource wall) {
        return new CallClock(ticker, wall, ticker.nanos() - offsetMs * NANOS_PER_MILLI);
    }

    /// A clock for a call whose app died or whose computer slept: it has run on since the last event, as far as the
    /// wall clock tells. A wall clock that was set back counts as no gap.
    public static CallClock bridging(Stamp last, Ticker ticker, InstantSource wall) {
        return at(last.offsetMs() + gapMs(last, wall.instant()), ticker, wall);
    }

    /// Milliseconds from the stamp until now by the wall clock; never negative.
    public static long gapMs(Stamp last, Instant now) {
        return Math.max(0, now.toEpochMilli() - last.wall().toEpochMilli());
    }

    /// Stamp first, classify after.
    public Stamp now() {
        return new Stamp(offsetMs(), wall.instant());
    }

    /// The stamp of an instant that the ticker told earlier, for example on a key handler's first line.
    public Stamp at(long tickerNanos) {
        // What is heard has no ticker of its own: the place now is as close as it gets.
        return driven ? now() : new Stamp((tickerNanos - originNanos) / NANOS_PER_MILLI, wall.instant());
    }

    /// Milliseconds since the log's first event.
    public long offsetMs() {
        return (ticker.nanos() - originNanos) / NANOS_PER_MILLI;
    }

    /// The same call's clock, from now on showing a place in a recording.
    ///
    /// @param place nanoseconds from the recording's beginning
    public CallClock following(Ticker place) {
        return following(place, wall);
    }

    /// The clock set forward, after a sleep that the ticker did not count.
    public CallClock forward(long ms) {
        return driven ? this : new CallClock(ticker, wall, originNanos - ms * NANOS_PER_MILLI);
    }
}
