package se.medlyss.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A store thread without a thread: whoever asks first comes first, and what is asked for while a task runs waits for
/// its end. A test plans what somebody else asks for while a certain task runs.
public final class TurnExecutor extends AbstractExecutorService {

    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final Map<Integer, Runnable> planned = new HashMap<>();
    private boolean busy;
    private int begun;

    /// How many tasks were begun so far.
    public int begun() {
        return begun;
    }

    /// While the so-manieth task from now runs, this is asked for as well.
    public void during(int task, Runnable also) {
        planned.put(begun + task, also);
    }

    @Override
    public void execute(Runnable task) {
        asked.add(task);
        if (busy) {
            return;
        }
        busy = true;
        try {
            while (!asked.isEmpty()) {
                Runnable next = asked.remove();
                begun++;
                Runnable also = planned.remove(begun);
                if (also != null) {
                    asked.add(also);
                }
                next.run();
            }
        } finally {
            busy = false;
        }
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
