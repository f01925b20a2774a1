package se.medlyss.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long an evaluation knows its recording. What was scored stays, and so does the file.
///
/// @param days   0 keeps the tie as long as there is the evaluation
/// @param chosen when this was chosen; empty for the standard
public record KeepingRule(int days, Optional<Instant> chosen) {

    /// How long a rule stands before anything is forgotten by it, so that a slip can be put right.
    public static final Duration STANDS_FIRST = Duration.ofDays(7);

    /// Keeps every tie.
    public static final KeepingRule ALL = new KeepingRule(0, Optional.empty());

    /// What was tied before this instant is old by the rule; empty when nothing ever is.
    public Optional<Instant> limit(Instant now) {
        return days == 0 ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
    }

    /// The first moment at which anything is forgotten; may be past.
    public Instant begins() {
        return chosen.map(at -> at.plus(STANDS_FIRST)).orElse(Instant.EPOCH);
    }

    /// What was tied before this instant is to be forgotten now; empty when nothing is yet.
    public Optional<Instant> ripe(Instant now) {
        return limit(now).filter(_ -> !begins().isAfter(now));
    }
}
