package se.medlyss.ui.base;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The only way from the screen to work that takes time, and back. Each instance stands for one worker, for example
/// the store's thread or the shared folder's; tests pass `Runnable::run` for both executors.
public final class Background {
    private final Executor worker;
    private final Executor screen;

    /// Work that may fail in any way; what it throws reaches `onError`.
    @FunctionalInterface
    public interface Work {
        /// Does the work, on the worker.
        void run() throws Exception;
    }

    /// Work goes to the worker, what follows from it to the screen.
    public Background(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /// Work goes to the worker, what follows from it to the JavaFX thread.
    public static Background on(Executor worker) {
        return new Background(worker, Platform::runLater);
    }

    /// Does the work on the worker, then hands its result, or what it threw, to the screen.
    /// A worker that takes no more work (the app is closing) counts as an error; so does memory that
    /// ran out: somebody waits for the answer.
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onError) {
        try {
            worker.execute(() -> attempt(work, onDone, onError));
        } catch (RejectedExecutionException closed) {
            onScreen(() -> onError.accept(closed));
        }
    }

    /// Does work without a result on the worker, then tells the screen.
    public void run(Work work, Runnable onDone, Consumer<? super Exception> onError) {
        Callable<Boolean> done = () -> {
            work.run();
            return true;
        };
        run(done, ignored -> onDone.run(), onError);
    }

    /// Lets something happen on the screen, from whatever thread a port calls back on.
    public void onScreen(Runnable task) {
        screen.execute(task);
    }

    private <T> void attempt(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onError) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            onScreen(() -> onError.accept(failure));
            return;
        } catch (VirtualMachineError exhausted) {
            onScreen(() -> onError.accept(new IllegalStateException(exhausted)));
            return;
        }
        onScreen(() -> onDone.accept(result));
    }
}
