package se.medlyss.application.compilation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException.Reason;

/// Runs a compilation on a thread of its own and does not wait for ever: a dead share hangs for minutes, and an
/// operation that hangs in the system cannot be interrupted. Then the work is left to itself; it ends at its next
/// step, whenever that comes, and puts nothing in place any more.
public final class CompilationWatch {

    private static final Duration LOOK = Duration.ofMillis(50);

    /// What was told to stop needs so long to remove its temporary files, at most.
    private static final Duration TIDYING = Duration.ofSeconds(2);

    private final ExecutorService runner;
    private final Duration longestSilence;

    /// @param runner         gives each compilation a thread, also while an earlier one hangs
    /// @param longestSilence how long nothing may be read or written before it is given up
    public CompilationWatch(ExecutorService runner, Duration longestSilence) {
        this.runner = runner;
        this.longestSilence = longestSilence;
    }

    /// The work, which tells how far it has come.
    @FunctionalInterface
    interface Task<T> {
        T run(Progress progress) throws CompilationException;
    }

    /// Runs it, and waits as long as something happens.
    ///
    /// @param place what hangs, when nothing happens
    <T> T run(String place, Progress progress, Task<T> task) throws CompilationException {
        Pulse pulse = new Pulse(progress);
        Future<T> running = runner.submit(() -> task.run(pulse));
        Duration silence = Duration.ZERO;
        Duration stopping = Duration.ZERO;
        long seen = 0;
        while (true) {
            try {
                return running.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                silence = pulse.beats.get() == seen ? silence.plus(LOOK) : Duration.ZERO;
                seen = pulse.beats.get();
                stopping = progress.cancelled() ? stopping.plus(LOOK) : Duration.ZERO;
                if (stopping.compareTo(TIDYING) > 0) {
                    throw leave(running, pulse, Reason.CANCELLED, "", goesOn);
                }
                if (silence.compareTo(longestSilence) > 0) {
                    throw leave(running, pulse, Reason.NO_ANSWER, place, goesOn);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw leave(running, pulse, Reason.CANCELLED, "", stopped);
            } catch (ExecutionException failed) {
                throw inOwnWords(failed);
            }
        }
    }

    private static CompilationException leave(
            Future<?> running, Pulse pulse, Reason reason, String place, Exception cause) {
        pulse.left = true;
        running.cancel(true);
        return new CompilationException(reason, place, cause);
    }

    private static CompilationException inOwnWords(ExecutionException failed) {
        return switch (failed.getCause()) {
            case CompilationException known -> known;
            case RuntimeException fault -> throw fault;
            case null, default -> throw new IllegalStateException(failed.getCause());
        };
    }

    /// Counts signs of life, and tells nothing more once the work was left.
    private static final class Pulse implements Progress {

        private final Progress progress;
        private final AtomicLong beats = new AtomicLong();
        private volatile boolean left;

        Pulse(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void at(Step step, long done, long total) {
            beats.incrementAndGet();
            if (!left) {
                progress.at(step, done, total);
            }
        }

        @Override
        public void alive() {
            beats.incrementAndGet();
        }

        @Override
        public boolean cancelled() {
            return left || progress.cancelled();
        }
    }
}
