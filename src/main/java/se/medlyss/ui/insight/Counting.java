package se.medlyss.ui.insight;

import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.Background;

/// Computes figures away from the screen; only those that were asked for last are heard of.
final class Counting {

    private final Background worker;
    private @Nullable MadeOf made;
    private int asked;

    Counting(Background worker) {
        this.worker = worker;
    }

    /// What the figures that are shown are made of; null for none.
    @Nullable
    MadeOf made() {
        return made;
    }

    /// These are shown, or none are; nothing more is heard of what is being computed.
    void show(@Nullable MadeOf shown) {
        asked++;
        made = shown;
    }

    /// Stops waiting for what is being computed.
    void stop() {
        asked++;
    }

    /// Computes them.
    ///
    /// @param failed hears that there are none, before the fault is told
    void count(MadeOf wanted, Consumer<Board> done, Runnable failed) {
        int mine = ++asked;
        worker.run(
                wanted::board,
                board -> {
                    if (mine == asked) {
                        made = wanted;
                        done.accept(board);
                    }
                },
                failure -> {
                    if (failure instanceof RejectedExecutionException) {
                        // The app is closing: nobody waits for the figures any more.
                        return;
                    }
                    if (mine == asked) {
                        made = null;
                        failed.run();
                    }
                    throw new IllegalStateException(failure);
                });
    }
}
