package se.medlyss.launch;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.StorageException;
import se.medlyss.call.Ticker;
import se.medlyss.exchange.folder.TimedFiles;
import se.medlyss.process.Language;
import se.medlyss.settings.Settings;
import se.medlyss.settings.SettingsException;
import se.medlyss.settings.SettingsFile;
import se.medlyss.store.Store;
import se.medlyss.store.StoreStart;

/// Makes every thread, clock and service of an owned home, once.
final class Wiring implements AutoCloseable {

    private static final long LAST_WORK_SECONDS = 10;

    private final OwnedHome home;
    private final SettingsFile settingsFile;
    private final Outside outside;
    private final SecureRandom random = new SecureRandom();
    private final ScheduledExecutorService storeThread = thread("store");
    private final ScheduledExecutorService shareThread = thread("share");
    private final ScheduledExecutorService filesThread = thread("share-files");
    private final ScheduledExecutorService soundThread = thread("sound");
    private final ScheduledExecutorService recordingsThread = thread("recordings");
    private final ScheduledExecutorService watchThread = thread("recordings-folder");
    private final ScheduledExecutorService figuresThread = thread("figures");
    private final ScheduledExecutorService compileThread = thread("compile");
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Settings settings;
    private @Nullable Services services;

    Wiring(OwnedHome home) {
        this(home, Outside.ofThisComputer());
    }

    Wiring(OwnedHome home, Outside outside) {
        this.home = home;
        this.outside = outside;
        var language = Language.of(Locale.getDefault());
        settings = Settings.standard(language);
        settingsFile = new SettingsFile(home.folders().home(), settings);
    }

    OwnedHome home() {
        return home;
    }

    InstantSource wall() {
        return outside.wall();
    }

    Ticker ticker() {
        return outside.ticker();
    }

    /// The files of the shared folder, which never hang for long.
    TimedFiles shareFiles() {
        return new TimedFiles(outside.share(), filesThread, outside.patience());
    }

    /// How long the window has been open before anything is erased by itself.
    Duration settled() {
        return outside.settled();
    }

    SecureRandom random() {
        return random;
    }

    /// Where recordings are played.
    ScheduledExecutorService soundThread() {
        return soundThread;
    }

    /// Where recordings are decoded, read through and looked for.
    ScheduledExecutorService recordingsThread() {
        return recordingsThread;
    }

    /// Where the folder with new recordings is looked at, which may hang.
    ScheduledExecutorService watchThread() {
        return watchThread;
    }

    /// The one thread that owns the database.
    ScheduledExecutorService storeThread() {
        return storeThread;
    }

    /// Where a compilation is waited for.
    ScheduledExecutorService compileThread() {
        return compileThread;
    }

    /// Where figures are computed.
    ScheduledExecutorService figuresThread() {
        return figuresThread;
    }

    /// Where work on the shared folder is done, with timeouts.
    ScheduledExecutorService shareThread() {
        return shareThread;
    }

    /// Reads what was chosen on this computer. Before anything else does with the settings.
    SettingsFile.Found readSettings() {
        var found = settingsFile.read();
        settings = found.settings();
        return found;
    }

    /// What is chosen now. From any thread.
    Settings settings() {
        return settings;
    }

    /// What was chosen holds from now on, for whatever asks from another thread too.
    void use(Settings chosen) {
        settings = chosen;
    }

    /// Keeps what was chosen. Called on the store thread.
    void writeSettings(Settings changed) throws SettingsException {
        settingsFile.write(changed);
    }

    /// Opens the store and makes the services. Called on the store thread.
    Opening open() {
        return opened(() -> Store.open(home.folders().home(), wall(), random));
    }

    /// Goes on after damage, as the user chose. Called on the store thread.
    Opening opened(Start start) {
        try {
            return switch (start.start()) {
                case StoreStart.Opened(var store) -> ready(store);
                case StoreStart.Damaged(var recovery) -> new Opening.Damaged(recovery);
                case StoreStart.TooNew(var neededApp) -> new Opening.TooNew(neededApp);
            };
        } catch (StorageException cause) {
            return new Opening.Failed(cause);
        }
    }

    /// The file opened, but what is read before anything is shown may be damaged all the same.
    private Opening ready(Store store) throws StorageException {
        try {
            return new Opening.Ready(services(store));
        } catch (StorageException cause) {
            if (cause.reason() != StorageException.Reason.DAMAGED) {
                throw cause;
            }
            System.getLogger(Wiring.class.getName()).log(Level.ERROR, "the store is damaged", cause);
            return opened(store::setAside);
        }
    }

    /// A way to start the store.
    @FunctionalInterface
    interface Start {
        StoreStart start() throws StorageException;
    }

    private Services services(Store store) throws StorageException {
        var made = new Services(this, store);
        services = made;
        return made;
    }

    /// Lets what was begun end, then closes the store and gives the home back.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        shareThread.shutdownNow();
        filesThread.shutdownNow();
        recordingsThread.shutdownNow();
        watchThread.shutdownNow();
        soundThread.shutdown();
        figuresThread.shutdownNow();
        compileThread.shutdownNow();
        storeThread.execute(this::closeStore);
        storeThread.shutdown();
        try {
            if (!storeThread.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(Wiring.class.getName()).log(Level.WARNING, "the store thread did not end");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        home.close();
    }

    private void closeStore() {
        var made = services;
        if (made == null) {
            return;
        }
        try {
            made.store().close();
        } catch (StorageException e) {
            // Everything was committed before; the next start finds an unclean end and checks.
            System.getLogger(Wiring.class.getName()).log(Level.WARNING, "the store was not closed cleanly", e);
        }
    }

    /// Threads of their own for watching, which never keep the app alive.
    static ThreadFactory watchers() {
        return daemon("watch");
    }

    /// The two threads that read and write for a compilation.
    static ExecutorService compilers() {
        return Executors.newFixedThreadPool(2, daemon("compile"));
    }

    /// What a compilation runs on; one that hangs with its folder does not keep the next from beginning.
    static ExecutorService compilations() {
        return Executors.newCachedThreadPool(daemon("compilation"));
    }

    /// Where single operations on a compiled shared folder may hang.
    static ExecutorService compilersFiles() {
        return thread("compile-files");
    }

    /// Where single operations of a publishing command may hang.
    static ExecutorService publishersFiles() {
        return thread("publish-files");
    }

    /// Closes all of it as well when the system ends the app.
    void closeAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close"));
    }

    /// Does something when the system ends the process.
    static void beforeTheEnd(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(last, "before-the-end"));
    }

    /// Does something after that long, on a thread of its own, should the process still be there.
    static void later(Duration delay, Runnable task) {
        var ignored = thread("later").schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return new OneThread(daemon(name));
    }

    /// Runs one task at a time, and tells its faults: what a task throws that nobody waits for would stay in a future
    /// that nobody asks.
    static final class OneThread extends ScheduledThreadPoolExecutor {

        OneThread(ThreadFactory threads) {
            super(1, threads);
        }

        @Override
        protected void afterExecute(Runnable task, @Nullable Throwable thrown) {
            super.afterExecute(task, thrown);
            if (task instanceof Future<?> done && done.state() == Future.State.FAILED) {
                tell(done.exceptionNow());
            }
        }

        private static void tell(Throwable thrown) {
            if (thrown instanceof RuntimeException || thrown instanceof Error) {
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
            }
        }
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
