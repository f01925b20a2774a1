package se.medlyss.application.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException.Reason;

class CompilationWatchTest {

    @AutoClose
    private final DeadFolder folder = new DeadFolder();

    @Test
    void givesUpAFolderWhoseListingNeverReturnsAndHasTheWorkStopWhenItDoes() throws Exception {
        BlockingQueue<Boolean> toldToStop = new LinkedBlockingQueue<>();
        var watch = new CompilationWatch(folder.runner, Duration.ofMillis(200));
        assertThatThrownBy(() -> watch.run("//server/share", Progress.NONE, progress -> {
                    progress.at(Step.LISTING, 0, 0);
                    folder.hang();
                    toldToStop.add(progress.cancelled());
                    throw new IllegalStateException("nobody listens any more");
                }))
                .isInstanceOfSatisfying(CompilationException.class, stopped -> {
                    assertThat(stopped.reason()).isEqualTo(Reason.NO_ANSWER);
                    assertThat(stopped.place()).isEqualTo("//server/share");
                });
        folder.answer();
        assertThat(toldToStop.poll(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void waitsAsLongAsSomethingIsListed() {
        var watch = new CompilationWatch(folder.runner, Duration.ofSeconds(3));
        assertThatThrownBy(() -> watch.run("share", Progress.NONE, progress -> {
                    for (int round = 0; round < 60; round++) {
                        folder.hangForAWhile();
                        progress.alive();
                    }
                    throw new CompilationException(Reason.NO_SHARE, "", null);
                }))
                .isInstanceOfSatisfying(
                        CompilationException.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(Reason.NO_SHARE));
    }
}
