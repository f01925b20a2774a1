package se.medlyss.ui.base;

import java.util.Arrays;
import java.util.Optional;

/// What a visit to the evaluations can be about instead of one of them: all that wait for something.
public enum Unsettled {
    /// Calls to finish.
    TO_FINISH,
    /// Talks to have.
    TO_TALK;

    private static final String WORDS = "unsettled:";

    /// As a visit's subject.
    public String subject() {
        return WORDS + name();
    }

    /// Reads a visit's subject; empty when it is about something else.
    public static Optional<Unsettled> of(String subject) {
        return Arrays.stream(values())
                .filter(each -> each.subject().equals(subject))
                .findFirst();
    }
}
