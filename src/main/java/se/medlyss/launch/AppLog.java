package se.medlyss.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What the app and its libraries log goes to a few files in the home, the oldest of which are dropped. Nobody reads
/// it but the user who sends it to us, so nothing in it names a person but where a manager does who says
/// why something was erased for somebody else.
final class AppLog {

    private static final int BYTES_PER_FILE = 1 << 20;
    private static final int FILES = 5;

    private static final String LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$-7s %3$s: %5$s%6$s%n";

    private AppLog() {}

    /// From now on, nothing is logged to the console but what ends the app.
    static void quietConsole() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setLevel(Level.SEVERE);
        }
    }

    /// From now on, everything is logged to rotating files in the folder.
    static void to(Path folder) {
        // Read once, when the formatter's class is first used.
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        var root = Logger.getLogger("");
        try {
            Files.createDirectories(folder);
            var pattern = folder.toString().replace("%", "%%") + "/medlyss-%g.log";
            var file = new FileHandler(pattern, BYTES_PER_FILE, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException e) {
            root.log(Level.SEVERE, "no log file can be written in " + folder, e);
        }
    }

    /// Closes the files, so that their folder can be removed.
    static void close() {
        var root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof FileHandler) {
                root.removeHandler(handler);
                handler.close();
            }
        }
    }
}
