package se.medlyss.ui.scoring;

import se.medlyss.call.CallFrame;
import se.medlyss.call.CallState;
import se.medlyss.call.Stamp;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// Times of a call in words: counted from its corrected start, before it with a sign, and marked where the clock was
/// bridged.
public final class Elapsed {

    private Elapsed() {}

    /// How exact a time is.
    public enum Certainty {
        /// As clocked.
        EXACT,
        /// The listener came in later: it was at this time or later in the call.
        AT_LEAST,
        /// The clock was bridged over a gap before it.
        ESTIMATED
    }

    /// The time of an offset in the log: `2:41`, `−0:12`, `≈ 12:05`, `≥ 0:24`.
    public static String at(Texts texts, CallState state, long offsetMs) {
        String clock = clock(state, offsetMs);
        return switch (certainty(state, offsetMs)) {
            case EXACT -> clock;
            case AT_LEAST -> texts.get("control.time.at-least", clock);
            case ESTIMATED -> texts.get("listen.time.estimated", clock);
        };
    }

    /// How long the call has lasted, as far as the listener can tell.
    ///
    /// @param clock the time as clocked
    public static String lasted(Texts texts, CallState state, String clock) {
        if (state.estimatedFromMs() != null) {
            return texts.get("listen.time.estimated", clock);
        }
        return state.circumstances().joinedLateMs() == null ? clock : texts.get("control.time.at-least", clock);
    }

    /// How long the call had lasted at its latest event, as far as the listener can tell.
    public static String lasted(Texts texts, CallState state, Stamp last) {
        return lasted(texts, state, Formats.clock(state.durationMs(last.offsetMs()) / 1_000));
    }

    /// The time of an offset in the log; empty when the call was over by then.
    public static String heard(Texts texts, CallState state, long offsetMs) {
        return state.heard(offsetMs) ? at(texts, state, offsetMs) : "";
    }

    /// The time of an offset in the log, without a word about how exact it is.
    public static String clock(CallState state, long offsetMs) {
        Long start = state.times().startMs();
        CallFrame frame = state.handling().frame();
        long zero = start != null ? start : frame != null ? frame.originMs() : 0;
        long ms = offsetMs - zero;
        return ms < 0 ? Formats.difference(Math.floorDiv(ms, 1_000)) : Formats.clock(ms / 1_000);
    }

    /// How exact the time of an offset in the log is.
    public static Certainty certainty(CallState state, long offsetMs) {
        Long bridged = state.estimatedFromMs();
        if (bridged != null && offsetMs >= bridged) {
            return Certainty.ESTIMATED;
        }
        Long joined = state.circumstances().joinedLateMs();
        return joined != null && offsetMs <= joined ? Certainty.AT_LEAST : Certainty.EXACT;
    }

    /// The sign before a time: `≈`, `≥` or nothing.
    static String sign(Texts texts, Certainty certainty) {
        return switch (certainty) {
            case EXACT -> "";
            case AT_LEAST -> texts.get("control.time.at-least", "").strip();
            case ESTIMATED -> texts.get("listen.time.estimated", "").strip();
        };
    }

    /// A time for a screen reader, which reads no signs.
    static String spoken(Texts texts, Certainty certainty, String clock) {
        return switch (certainty) {
            case EXACT -> clock;
            case AT_LEAST -> texts.get("control.time.at-least.spoken", clock);
            case ESTIMATED -> texts.get("listen.time.estimated.spoken", clock);
        };
    }
}
