package se.medlyss.support;

import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;

/// A task that waits for a test, not for the time.
class PlannedTask extends FutureTask<Void> implements RunnableScheduledFuture<Void> {

    private final boolean periodic;

    PlannedTask(Runnable task, boolean periodic) {
        super(task, null);
        this.periodic = periodic;
    }

    @Override
    public final boolean isPeriodic() {
        return periodic;
    }

    @Override
    public final long getDelay(TimeUnit unit) {
        return 0;
    }

    @Override
    public final int compareTo(Delayed other) {
        return 0;
    }
}
