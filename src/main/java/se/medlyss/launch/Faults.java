package se.medlyss.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/// The one handler of what nobody foresaw: it is logged once, and whoever shows things is told each time.
final class Faults implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private final boolean forGood;
    private volatile Display display;
    private volatile boolean closing;

    /// Tells the user of a fault; called on any thread.
    @FunctionalInterface
    interface Display {
        /// @param details for whoever helps: what happened, where
        void show(String code, String details);
    }

    Faults(Display display) {
        this(display, false);
    }

    private Faults(Display display, boolean forGood) {
        this.display = display;
        this.forGood = forGood;
    }

    /// Shows nothing, whatever is asked for later: the first fault is the end.
    static Faults ending(Runnable end) {
        return new Faults((_, _) -> end.run(), true);
    }

    /// From now on, faults are told in another way.
    void tell(Display better) {
        if (!forGood) {
            display = better;
        }
    }

    /// The app closes: work that comes too late for its threads is no fault, and nothing is shown any more.
    void closing() {
        closing = true;
        display = (_, _) -> {};
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (closing && causes(fault).anyMatch(RejectedExecutionException.class::isInstance)) {
            return;
        }
        var code = FaultCode.of(fault);
        if (logged.add(code)) {
            LOG.log(Level.ERROR, "fault " + code + " on thread " + thread.getName(), fault);
        }
        display.show(code, details(code, fault));
    }

    private static String details(String code, Throwable fault) {
        var details = new StringWriter();
        var lines = new PrintWriter(details);
        lines.println(code);
        causes(fault).forEach(cause -> {
            // Messages may quote what a user wrote; classes and places do not.
            lines.println(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                lines.println("  at " + frame);
            }
        });
        return details.toString();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }
}
