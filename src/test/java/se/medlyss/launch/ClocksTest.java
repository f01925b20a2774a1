package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClocksTest {

    private final AtomicLong awake = new AtomicLong(5_000);
    private final AtomicLong always = new AtomicLong(90_000);
    private final GapMeter meter = new GapMeter(awake::get, always::get);

    @Test
    void countsEachSleepOnce() {
        pass(10_000, 10_000);
        assertThat(meter.sleptMs()).isZero();
        pass(500, 60_500);
        assertThat(meter.sleptMs()).isEqualTo(60_000);
        pass(500, 30_500);
        assertThat(meter.sleptMs()).isEqualTo(90_000);
    }

    @Test
    void doesNotTakeDriftForSleep() {
        for (int second = 0; second < 100; second++) {
            pass(1_000, 1_020);
            assertThat(meter.sleptMs()).isZero();
        }
    }

    @Test
    void neverSleepsBackwards() {
        pass(0, 5_000);
        assertThat(meter.sleptMs()).isEqualTo(5_000);
        pass(0, -60_000);
        assertThat(meter.sleptMs()).isEqualTo(5_000);
    }

    @Test
    void readsTheUptimeOfLinux(@TempDir Path folder) throws IOException {
        var file = folder.resolve("uptime");
        Files.writeString(file, "350735.47 234388.90\n");
        assertThat(Clocks.uptimeMs(file)).isEqualTo(350_735_470);
    }

    private void pass(long whileAwake, long inAll) {
        awake.addAndGet(whileAwake);
        always.addAndGet(inAll);
    }
}
