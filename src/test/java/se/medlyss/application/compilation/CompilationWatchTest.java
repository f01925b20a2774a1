package se.medlyss.application.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException.Reason;

class CompilationWatchTest {

    private final ExecutorService runner = Executors.newCachedThreadPool();
    private final CountDownLatch answered = new CountDownLatch(1);

    @AfterEach
    void stop() {
        answered.countDown();
        runner.shutdownNow();
    }

    @Test
    void givesUpAFolderWhoseListingNeverReturnsAndHasTheWorkStopWhenItDoes() throws Exception {
        BlockingQueue<Boolean> toldToStop = new LinkedBlockingQueue<>();
        var watch = new CompilationWatch(runner, Duration.ofMillis(200));
        assertThatThrownBy(() -> watch.run("//server/share", Progress.NONE, progress -> {
                    progress.at(Step.LISTING, 0, 0);
                    listing();
                    toldToStop.add(progress.cancelled());
                    throw new IllegalStateException("nobody listens any more");
                }))
                .isInstanceOfSatisfying(CompilationException.class, stopped -> {
                    assertThat(stopped.reason()).isEqualTo(Reason.NO_ANSWER);
                    assertThat(stopped.place()).isEqualTo("//server/share");
                });
        answered.countDown();
        assertThat(toldToStop.poll(20, TimeUnit.SECONDS)).isTrue();
    }

    /// As a call into a dead network file system: nothing interrupts it.
    private void listing() {
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

    @Test
    void waitsAsLongAsSomethingIsListed() {
        var watch = new CompilationWatch(runner, Duration.ofSeconds(3));
        assertThatThrownBy(() -> watch.run("share", Progress.NONE, progress -> {
                    for (int folder = 0; folder < 60; folder++) {
                        waitAWhile();
                        progress.alive();
                    }
                    throw new CompilationException(Reason.NO_SHARE, "", null);
                }))
                .isInstanceOfSatisfying(
                        CompilationException.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(Reason.NO_SHARE));
    }

    private void waitAWhile() {
        try {
            assertThat(answered.await(60, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
