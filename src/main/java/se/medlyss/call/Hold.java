package se.medlyss.call;

import org.jspecify.annotations.Nullable;

/// A pause in the call. It lies across stages and is no stage itself.
///
/// @param entry      the entry's seq; identity of the pause
/// @param rawStartMs as it was stamped
/// @param startMs    as corrected
/// @param endMs      null while it is open
/// @param kind       null until it has been classified
/// @param endEntry   the seq of what ended it; 0 while it is open, and when the call's own end did
public record Hold(
        int entry,
        long rawStartMs,
        long startMs,
        @Nullable Long endMs,
        @Nullable HoldKind kind,
        int endEntry) {

    /// How long the pause took, or has taken so far.
    public long lastedMs(long nowMs) {
        return Math.max(0, (endMs == null ? nowMs : endMs) - startMs);
    }

    Hold endedAt(long atMs) {
        return new Hold(entry, rawStartMs, startMs, Math.max(startMs, atMs), kind, endEntry);
    }

    Hold endedBy(int event, long atMs) {
        return new Hold(entry, rawStartMs, startMs, Math.max(startMs, atMs), kind, event);
    }

    Hold startedAt(long atMs) {
        long latest = endMs == null ? atMs : Math.min(atMs, endMs);
        return new Hold(entry, rawStartMs, latest, endMs, kind, endEntry);
    }

    Hold classified(HoldKind newKind) {
        return new Hold(entry, rawStartMs, startMs, endMs, newKind, endEntry);
    }
}
