package se.medlyss.application;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallState;
import se.medlyss.call.Stamp;

/// The times that a record counts from. The log counts from its first event, a record from the call's raw
/// start.
public final class RecordTimes {

    private RecordTimes() {}

    /// The log's offset, in milliseconds, that is 0 in the record: the first entry of a stage of phase *call*,
    /// or the log's first event when the call never began. What was made afterwards counts from the call's own
    /// start.
    public static long originMs(CallState state) {
        Long start = state.times().rawStartMs();
        CallFrame frame = state.handling().frame();
        if (start == null) {
            return frame == null ? 0 : frame.originMs();
        }
        return start;
    }

    /// The wall-clock time of that instant.
    ///
    /// @throws IllegalStateException before the first event
    public static Instant startedAt(CallState state) {
        CallFrame frame = state.handling().frame();
        if (frame != null) {
            return frame.openedAt().plusMillis(originMs(state));
        }
        Stamp opened = state.opened();
        if (opened == null) {
            throw new IllegalStateException("the call has no events yet");
        }
        return opened.wall().plusMillis(originMs(state) - opened.offsetMs());
    }

    /// The month that a record is filed under: `yyyy-MM`, UTC.
    public static String month(Instant startedAt) {
        return YearMonth.from(startedAt.atZone(ZoneOffset.UTC)).toString();
    }
}
