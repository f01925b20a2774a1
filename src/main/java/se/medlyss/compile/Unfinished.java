package se.medlyss.compile;

import se.medlyss.application.RecordReading.Reason;

/// Tells a record that is still on its way from one that is broken for good: synchronising services show the begin of
/// a file before its end, or all of its length with zeros where nothing came yet.
final class Unfinished {

    private Unfinished() {}

    static boolean is(Reason reason, byte[] bytes, int from, int to) {
        return switch (reason) {
            case UNREADABLE -> true;
            case JSON, NOT_UTF8 -> cutOff(bytes, from, to);
            case NOT_REGULAR,
                    SIZE,
                    DEPTH,
                    DUPLICATE_KEY,
                    TRAILING,
                    TOO_NEW,
                    SCHEMA,
                    RANGE,
                    HASH,
                    SIGNATURE,
                    UNKNOWN_WRITER -> false;
        };
    }

    /// Whether an object begins and does not end, or there are zeros, or nothing at all.
    private static boolean cutOff(byte[] bytes, int from, int to) {
        int depth = 0;
        boolean inString = false;
        boolean anything = false;
        for (int at = from; at < to; at++) {
            byte unit = bytes[at];
            anything |= unit > ' ' || unit < 0;
            if (unit == 0) {
                return true;
            }
            if (inString) {
                at += unit == '\\' ? 1 : 0;
                inString = unit != '"';
            } else {
                inString = unit == '"';
                depth += unit == '{' || unit == '[' ? 1 : unit == '}' || unit == ']' ? -1 : 0;
            }
        }
        return !anything || inString || depth > 0;
    }
}
