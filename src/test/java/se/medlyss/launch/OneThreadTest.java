package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OneThreadTest {

    private final List<Throwable> told = new CopyOnWriteArrayList<>();

    @Test
    void tellsTheFaultsOfWhatNobodyWaitsForAndNoFailureThatWasForeseen() throws Exception {
        var fault = new IllegalStateException("a fault");
        try (var executor = new Wiring.OneThread(this::thread)) {
            executor.execute(() -> {
                throw fault;
            });
            executor.submit(() -> {
                throw new IOException("foreseen");
            });
            executor.scheduleWithFixedDelay(
                    () -> {
                        throw new AssertionError("in a round");
                    },
                    0,
                    1,
                    TimeUnit.HOURS);
            executor.submit(() -> true).get(10, TimeUnit.SECONDS);
        }
        assertThat(told).hasSize(2).contains(fault).hasAtLeastOneElementOfType(AssertionError.class);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((_, thrown) -> told.add(thrown));
        return thread;
    }
}
