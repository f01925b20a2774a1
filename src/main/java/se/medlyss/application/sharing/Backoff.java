package se.medlyss.application.sharing;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next try: from 5 s, doubling, to 15 min, each with jitter, so that a hundred
/// coaches whose share comes back do not all knock at once.
final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final double LEAST_PART = 0.75;

    private final RandomGenerator random;
    private int failures;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /// After another failure: three to four quarters of the step, and never less than the first.
    Duration failed() {
        long step = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(failures, 30));
        failures++;
        double part = LEAST_PART + (1 - LEAST_PART) * random.nextDouble();
        return Duration.ofMillis(Math.max(FIRST.toMillis(), (long) (step * part)));
    }

    void succeeded() {
        failures = 0;
    }
}
