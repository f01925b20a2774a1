package se.medlyss.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.LongSupplier;
import se.medlyss.application.SleepMeter;
import se.medlyss.call.Ticker;

/// The system's clocks, which everything else is given.
final class Clocks {

    private static final Path UPTIME = Path.of("/proc/uptime");

    private Clocks() {}

    static Ticker ticker() {
        return System::nanoTime;
    }

    static InstantSource wall() {
        return InstantSource.system();
    }

    /// What counts sleep differs: Linux has a count of its own; on macOS only the wall clock goes on; on Windows the
    /// monotonic clock goes on by itself, so that nothing is missed.
    static SleepMeter sleepMeter(String os) {
        var name = os.toLowerCase(Locale.ROOT);
        LongSupplier awake = () -> System.nanoTime() / 1_000_000;
        if (name.startsWith("windows")) {
            return () -> 0;
        }
        if (Files.isReadable(UPTIME)) {
            return new GapMeter(awake, () -> uptimeMs(UPTIME));
        }
        return new GapMeter(awake, System::currentTimeMillis);
    }

    /// The first figure of the file: seconds since the system started, sleep included.
    static long uptimeMs(Path file) {
        try {
            var seconds = Files.readString(file).split(" ", 2)[0];
            return (long) (Double.parseDouble(seconds) * 1000);
        } catch (IOException | NumberFormatException e) {
            // Then no sleep is told, and the call's clock simply stood still.
            System.getLogger(Clocks.class.getName()).log(System.Logger.Level.WARNING, "no uptime", e);
            return 0;
        }
    }
}
