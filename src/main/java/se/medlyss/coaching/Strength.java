package se.medlyss.coaching;

import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;

/// Something in the call that is worth lifting in the talk.
///
/// @param entry     the timeline entry behind it (its event's seq)
/// @param stage     the stage that was current; null when none was
/// @param atMs      offset in the log
/// @param quote     what was said, as far as the listener wrote it; empty when they did not
/// @param criterion what it was an example of; null for a moment that was marked
public record Strength(
        int entry,
        @Nullable String stage,
        long atMs,
        String quote,
        @Nullable CriterionKey criterion) {}
