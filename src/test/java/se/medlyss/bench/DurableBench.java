package se.medlyss.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;
import se.medlyss.support.Samples;

/// From a key's event to its durable row: the time from taking the event in until the commit has returned.
final class DurableBench implements Bench.Section {

    private static final int WARM_UP = 300;
    private static final int KEYS = 2_000;

    @Override
    public Table measure() throws Exception {
        Path home = TemporaryHome.make();
        ScheduledExecutorService storeThread = Executors.newSingleThreadScheduledExecutor();
        try {
            Store store = storeThread.submit(() -> TemporaryHome.open(home)).get();
            Timings timings = keys(store, storeThread);
            storeThread
                    .submit(() -> {
                        store.close();
                        return home;
                    })
                    .get();
            return new Table("Key to durable", "what", "n", "p50", "p99", "limit (p99)")
                    .row(
                            "key event to committed and synced row",
                            String.valueOf(timings.count()),
                            timings.milliseconds(50),
                            timings.milliseconds(99),
                            "50 ms");
        } finally {
            storeThread.shutdownNow();
            TemporaryHome.remove(home);
        }
    }

    private static Timings keys(Store store, ScheduledExecutorService storeThread) throws InterruptedException {
        ProcessDocument process = Samples.process("service");
        Semaphore saved = new Semaphore(0);
        AtomicLong savedAt = new AtomicLong();
        Calls calls = new Calls(
                store.events(),
                Samples.catalogue(process),
                storeThread,
                System::nanoTime,
                InstantSource.system(),
                new TimeOrderedIds(InstantSource.system(), new Random(1)));
        OpenCall call = calls.start(Samples.header("agent-1"), process, state -> {
            savedAt.set(System.nanoTime());
            if (state.saved()) {
                saved.release();
            }
        });
        await(saved);
        Timings timings = new Timings(KEYS);
        CriterionKey key = new CriterionKey("open", "first");
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            long before = System.nanoTime();
            call.take(new CallEvent.Answered(call.stamp(), key, i % 2 == 0 ? Answer.MET : Answer.NOT_MET));
            await(saved);
            if (i >= WARM_UP) {
                timings.add(savedAt.get() - before);
            }
        }
        return timings;
    }

    private static void await(Semaphore saved) throws InterruptedException {
        if (!saved.tryAcquire(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the store did not save within ten seconds");
        }
    }
}
