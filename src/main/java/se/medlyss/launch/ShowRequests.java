package se.medlyss.launch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.ThreadFactory;

/// How a second start asks the first to come forward: it puts a file into the home, which the first one watches. No
/// port is opened, so no firewall asks.
final class ShowRequests implements AutoCloseable {

    private static final String FILE = "show";

    private final Path home;
    private final WatchService watcher;
    private final Runnable onShow;

    private ShowRequests(Path home, WatchService watcher, Runnable onShow) {
        this.home = home;
        this.watcher = watcher;
        this.onShow = onShow;
    }

    /// Asks the owner of the home to show its window.
    static void ask(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
        Files.createFile(home.resolve(FILE));
    }

    /// Calls back, on a thread of its own, whenever somebody asks.
    static ShowRequests watch(Path home, ThreadFactory threads, Runnable onShow) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
        var watcher = home.getFileSystem().newWatchService();
        home.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
        var requests = new ShowRequests(home, watcher, onShow);
        threads.newThread(requests::run).start();
        return requests;
    }

    private void run() {
        try {
            while (true) {
                var key = watcher.take();
                key.pollEvents();
                if (Files.deleteIfExists(home.resolve(FILE))) {
                    onShow.run();
                }
                key.reset();
            }
        } catch (ClosedWatchServiceException | InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.getLogger(ShowRequests.class.getName())
                    .log(System.Logger.Level.WARNING, "a second start can no longer show this window", e);
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
