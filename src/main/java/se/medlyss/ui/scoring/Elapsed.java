package se.medlyss.ui.scoring;

import se.medlyss.call.CallState;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// Times of a call in words: counted from its corrected start, before it with a sign, and marked where the clock was
/// bridged.
public final class Elapsed {

    private Elapsed() {}

    /// The time of an offset in the log: `2:41`, `−0:12`, `≈ 12:05`.
    public static String at(Texts texts, CallState state, long offsetMs) {
        Long start = state.times().startMs();
        long ms = offsetMs - (start == null ? 0 : start);
        String clock = ms < 0 ? Formats.difference(Math.floorDiv(ms, 1_000)) : Formats.clock(ms / 1_000);
        return estimated(state, offsetMs) ? texts.get("listen.time.estimated", clock) : clock;
    }

    /// Whether a time comes after the clock was bridged.
    public static boolean estimated(CallState state, long offsetMs) {
        Long from = state.estimatedFromMs();
        return from != null && offsetMs >= from;
    }
}
