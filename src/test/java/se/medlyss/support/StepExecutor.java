package se.medlyss.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A store thread that a test steps by hand: nothing runs until the test says so, and delays are counted, not waited
/// for.
public final class StepExecutor extends ScheduledThreadPoolExecutor {

    private final Deque<Runnable> ready = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();

    public StepExecutor() {
        super(0);
    }

    @Override
    public void execute(Runnable task) {
        ready.add(task);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        later.add(task);
        return new PlannedTask(task, false);
    }

    /// Runs what is ready, and what that makes ready.
    public void runReady() {
        while (!ready.isEmpty()) {
            ready.remove().run();
        }
    }

    /// Lets all delays pass, then runs what is ready.
    public void passDelays() {
        ready.addAll(later);
        later.clear();
        runReady();
    }

    /// Whether something waits for its delay.
    public boolean waits() {
        return !later.isEmpty();
    }
}
