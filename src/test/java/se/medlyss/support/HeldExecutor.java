package se.medlyss.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Does everything at once, but what comes while it is held waits until it is let go. For tests on one thread.
public final class HeldExecutor implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    @Override
    public void execute(Runnable task) {
        if (held) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    /// From now on what comes waits.
    public void hold() {
        held = true;
    }

    /// Does what waits, and from now on everything at once.
    public void letGo() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
