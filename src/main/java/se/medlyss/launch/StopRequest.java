package se.medlyss.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, or the system asking the process to end: a command hears of it, and has a moment to remove what it began.
final class StopRequest {

    private static final long LONGEST_TIDYING_SECONDS = 5;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private volatile boolean made;

    /// Listens from now on.
    static StopRequest heeded() {
        StopRequest request = new StopRequest();
        Wiring.beforeTheEnd(request::make);
        return request;
    }

    private void make() {
        made = true;
        try {
            if (!tidied.await(LONGEST_TIDYING_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(StopRequest.class.getName())
                        .log(System.Logger.Level.WARNING, "ended before everything was tidied up");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the process is to end.
    boolean made() {
        return made;
    }

    /// Nothing is left to tidy up: the process may end.
    void tidied() {
        tidied.countDown();
    }
}
