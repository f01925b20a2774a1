package se.medlyss.application.recording;

/// A stretch of a recording, in milliseconds from its beginning; `toMs` is behind it.
public record Span(long fromMs, long toMs) {

    public long lengthMs() {
        return toMs - fromMs;
    }

    /// How much of both is the same stretch; 0 when they do not meet.
    public long sharedMs(Span other) {
        return Math.max(0, Math.min(toMs, other.toMs) - Math.max(fromMs, other.fromMs));
    }
}
