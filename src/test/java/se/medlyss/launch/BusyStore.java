package se.medlyss.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testfx.util.WaitForAsyncUtils;

/// A store's thread that has something else to do, until a round of the shared folder waits for it.
final class BusyStore {

    private static final long PATIENCE_SECONDS = 20;

    private BusyStore() {}

    /// Does something that begins such a round.
    static void during(ExecutorService store, Runnable deed) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        store.submit(() -> done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        try {
            deed.run();
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, BusyStore::theShareWaits);
        } finally {
            done.countDown();
        }
    }

    private static boolean theShareWaits() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("share"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(frame -> frame.getClassName().endsWith(".OnStore"));
    }
}
