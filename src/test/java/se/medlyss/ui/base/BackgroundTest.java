package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<String> seen = new ArrayList<>();

    @Test
    void handsTheResultToTheScreen() {
        new Background(tagged("worker"), tagged("screen"))
                .run(() -> 7, result -> seen.add("done " + result), this::failed);
        assertThat(seen).containsExactly("worker", "screen", "done 7");
    }

    @Test
    void handsWhatWasThrownToTheScreen() {
        new Background(tagged("worker"), tagged("screen"))
                .run(
                        () -> {
                            throw new IOException("no");
                        },
                        () -> seen.add("done"),
                        this::failed);
        assertThat(seen).containsExactly("worker", "screen", "failed java.io.IOException: no");
    }

    @Test
    void saysThatNothingWasDoneWhenTheWorkerIsClosed() {
        new Background(
                        task -> {
                            throw new RejectedExecutionException("closed");
                        },
                        Runnable::run)
                .run(() -> 7, result -> seen.add("done"), this::failed);
        assertThat(seen).containsExactly("failed java.util.concurrent.RejectedExecutionException: closed");
    }

    @Test
    void leavesNobodyWaitingWhenMemoryRanOut() {
        new Background(Runnable::run, Runnable::run)
                .run(
                        () -> {
                            throw new OutOfMemoryError("made up");
                        },
                        () -> seen.add("done"),
                        this::failed);
        assertThat(seen).containsExactly("failed java.lang.IllegalStateException: java.lang.OutOfMemoryError: made up");
    }

    private java.util.concurrent.Executor tagged(String name) {
        return task -> {
            seen.add(name);
            task.run();
        };
    }

    private void failed(Exception failure) {
        seen.add("failed " + failure);
    }
}
