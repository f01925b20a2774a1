package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowRequestsTest {

    @TempDir
    Path home;

    @Test
    void comesForwardEachTimeASecondStartAsks() throws Exception {
        var shown = new Semaphore(0);
        try (var requests = ShowRequests.watch(home, Thread.ofVirtual().factory(), shown::release)) {
            assertThat(requests).isNotNull();
            ShowRequests.ask(home);
            assertThat(shown.tryAcquire(15, TimeUnit.SECONDS)).isTrue();
            ShowRequests.ask(home);
            assertThat(shown.tryAcquire(15, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void doesNotTakeOtherFilesForARequest() throws Exception {
        var shown = new Semaphore(0);
        try (var requests = ShowRequests.watch(home, Thread.ofVirtual().factory(), shown::release)) {
            assertThat(requests).isNotNull();
            Files.createFile(home.resolve("other"));
            ShowRequests.ask(home);
            assertThat(shown.tryAcquire(15, TimeUnit.SECONDS)).isTrue();
            assertThat(shown.availablePermits()).isZero();
        }
    }
}
