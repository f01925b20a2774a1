package se.medlyss.application.recording;

import java.util.List;
import java.util.stream.Stream;

/// A stretch of a recording, in milliseconds from its beginning; `toMs` is behind it.
public record Span(long fromMs, long toMs) {

    public long lengthMs() {
        return toMs - fromMs;
    }

    /// How much of both is the same stretch; 0 when they do not meet.
    public long sharedMs(Span other) {
        return Math.max(0, Math.min(toMs, other.toMs) - Math.max(fromMs, other.fromMs));
    }

    /// What is left of this without the other: none, one or two stretches.
    public List<Span> without(Span other) {
        if (sharedMs(other) == 0) {
            return List.of(this);
        }
        return Stream.of(new Span(fromMs, other.fromMs), new Span(other.toMs, toMs))
                .filter(left -> left.lengthMs() > 0)
                .toList();
    }
}
