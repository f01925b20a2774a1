package se.medlyss.ui.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// What a visit to the evaluations can be about instead of one of them: those that started before an instant, which
/// the retention period is about to erase.
public record StartedBefore(Instant limit) {
    private static final String WORDS = "started-before:";

    /// As a visit's subject.
    public String subject() {
        return WORDS + limit;
    }

    /// Reads a visit's subject; empty when it is about something else.
    public static Optional<StartedBefore> of(String subject) {
        if (!subject.startsWith(WORDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StartedBefore(Instant.parse(subject.substring(WORDS.length()))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
