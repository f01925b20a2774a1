package se.medlyss.application.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A folder of a dead network file system, and the threads that call into it.
final class DeadFolder implements AutoCloseable {

    final ExecutorService runner = Executors.newCachedThreadPool();
    private final CountDownLatch answered = new CountDownLatch(1);

    /// Returns once the folder answers. Nothing interrupts it.
    void hang() {
        boolean hangs = true;
        while (hangs) {
            try {
                answered.await();
                hangs = false;
            } catch (InterruptedException notHeard) {
                assertThat(notHeard).isNotNull();
            }
        }
    }

    /// Slow, but alive.
    void hangForAWhile() {
        try {
            assertThat(answered.await(60, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void answer() {
        answered.countDown();
    }

    @Override
    public void close() {
        answer();
        runner.shutdownNow();
    }
}
