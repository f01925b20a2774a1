package se.medlyss.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The one handler of what nobody foresaw: it is logged once, and whoever shows things is told each time.
final class Faults implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private volatile Display display;

    /// Tells the user of a fault; called on any thread.
    @FunctionalInterface
    interface Display {
        /// @param details for whoever helps: what happened, where
        void show(String code, String details);
    }

    Faults(Display display) {
        this.display = display;
    }

    /// From now on, faults are told in another way.
    void tell(Display better) {
        display = better;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
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
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            // Messages may quote what a user wrote; classes and places do not.
            lines.println(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                lines.println("  at " + frame);
            }
        }
        return details.toString();
    }
}
