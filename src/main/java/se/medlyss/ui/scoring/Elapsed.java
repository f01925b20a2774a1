package se.medlyss.ui.scoring;

import se.medlyss.call.CallFrame;
import se.medlyss.call.CallState;
import se.medlyss.call.Certainty;
import se.medlyss.call.Stamp;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// Times of a call in words: counted from its corrected start, before it with a sign, and marked where the clock was
/// bridged.
public final class Elapsed {

    private Elapsed() {}

    /// The time of an offset in the log: `2:41`, `−0:12`, `≈ 12:05`, `≥ 0:24`.
    public static String at(Texts texts, CallState state, long offsetMs) {
        return marked(texts, state.certainty(offsetMs), clock(state, offsetMs));
    }

    /// A time with its sign.
    ///
    /// @param clock the time as clocked
    public static String marked(Texts texts, Certainty certainty, String clock) {
        return switch (certainty) {
            case EXACT -> clock;
            case AT_LEAST -> texts.get("control.time.at-least", clock);
            case ESTIMATED -> texts.get("listen.time.estimated", clock);
        };
    }

    /// How long the call has lasted, as far as the listener can tell.
    ///
    /// @param clock the time as clocked
    public static String lasted(Texts texts, CallState state, String clock) {
        return marked(texts, state.certainty(Long.MAX_VALUE), clock);
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
