package se.medlyss.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// One thread's work on a clock that a test moves: what repeats is run when it is due.
public final class ClockedExecutor extends ScheduledThreadPoolExecutor {

    private final ManualTime time;
    private final Deque<Runnable> ready = new ArrayDeque<>();
    private final List<Repeated> repeated = new ArrayList<>();

    public ClockedExecutor(ManualTime time) {
        super(0);
        this.time = time;
    }

    @Override
    public void execute(Runnable task) {
        ready.add(task);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit) {
        Repeated made = new Repeated(task, time.nanos() + unit.toNanos(delay), unit.toNanos(period));
        repeated.add(made);
        return made;
    }

    /// What is ready now.
    public void runReady() {
        while (!ready.isEmpty()) {
            ready.remove().run();
        }
        for (Repeated each : List.copyOf(repeated)) {
            each.runWhenDue(time.nanos());
        }
        repeated.removeIf(FutureTask::isCancelled);
    }

    /// Time goes on, a millisecond at a time.
    public void passMs(int ms) {
        for (int i = 0; i < ms; i++) {
            runReady();
            time.passMs(1);
        }
        runReady();
    }

    private static final class Repeated extends PlannedTask {
        private final Runnable task;
        private final long period;
        private long due;

        private Repeated(Runnable task, long due, long period) {
            super(task, true);
            this.task = task;
            this.due = due;
            this.period = period;
        }

        private void runWhenDue(long now) {
            if (!isCancelled() && now >= due) {
                due = now + period;
                task.run();
            }
        }
    }
}
