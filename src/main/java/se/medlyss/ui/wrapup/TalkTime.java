package se.medlyss.ui.wrapup;

import java.time.Duration;
import se.medlyss.call.Talk;
import se.medlyss.call.Ticker;

/// How long a talk takes: it runs while the page is shown and the talk is not done.
final class TalkTime {
    private static final long NANOS_A_MS = 1_000_000;

    /// Sooner than this nobody has read the page.
    private static final long UNSEEN_NANOS = 1_000 * NANOS_A_MS;

    private final Ticker ticker;
    private long sinceNanos;

    TalkTime(Ticker ticker) {
        this.ticker = ticker;
    }

    void begin() {
        sinceNanos = ticker.nanos();
    }

    /// Whether a key was pressed so soon that it can hardly be about this page.
    ///
    /// @param nanos when, by the ticker
    boolean hasJustBegun(long nanos) {
        return nanos - sinceNanos < UNSEEN_NANOS;
    }

    /// What the talk has taken in all, in milliseconds.
    long of(Talk talk) {
        long running = talk.done() ? 0 : (ticker.nanos() - sinceNanos) / NANOS_A_MS;
        return talk.coachingMs() + running;
    }

    /// The talk with its time corrected by minutes; it never falls below zero.
    Talk corrected(Talk talk, int minutes) {
        long corrected = Math.max(0, of(talk) + Duration.ofMinutes(minutes).toMillis());
        begin();
        return talk.withCoachingMs(corrected);
    }
}
