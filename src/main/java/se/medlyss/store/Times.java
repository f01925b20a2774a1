package se.medlyss.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Instants as the file keeps them: nanoseconds since 1970 (UTC) in 64 bits, which last until the year 2262 and
/// sort as they are.
final class Times {

    private static final long NANOS = 1_000_000_000;

    private Times() {}

    static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }

    static @Nullable Long nanosOrNull(@Nullable Instant instant) {
        return instant == null ? null : nanos(instant);
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
