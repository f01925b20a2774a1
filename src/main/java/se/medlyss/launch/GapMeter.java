package se.medlyss.launch;

import java.util.function.LongSupplier;
import se.medlyss.application.SleepMeter;

/// Sleep is what a clock that counts it has gained on one that does not.
final class GapMeter implements SleepMeter {

    // The clocks drift apart a little, and are not read at the same instant.
    private static final long SHORTEST_SLEEP_MS = 1_000;

    private final LongSupplier awake;
    private final LongSupplier always;
    private long ahead;
    private long slept;

    /// @param awake  milliseconds, sleep not counted
    /// @param always milliseconds, sleep counted
    GapMeter(LongSupplier awake, LongSupplier always) {
        this.awake = awake;
        this.always = always;
        this.ahead = always.getAsLong() - awake.getAsLong();
    }

    @Override
    public synchronized long sleptMs() {
        long now = always.getAsLong() - awake.getAsLong();
        if (now - ahead >= SHORTEST_SLEEP_MS) {
            slept += now - ahead;
        }
        // Small steps are drift, and must not add up to a sleep.
        ahead = now;
        return slept;
    }
}
