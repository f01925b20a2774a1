package se.medlyss.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The JavaFX thread, for measurements that need a window.
final class Screen {

    private Screen() {}

    static void start() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        Platform.startup(running::countDown);
        Platform.setImplicitExit(false);
        if (!running.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no screen: is there a display?");
        }
    }

    /// Does something on the JavaFX thread and waits for it.
    static <T> T on(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Does something on the JavaFX thread and waits for it.
    static void run(Runnable work) throws InterruptedException, ExecutionException {
        on(() -> {
            work.run();
            return work;
        });
    }
}
