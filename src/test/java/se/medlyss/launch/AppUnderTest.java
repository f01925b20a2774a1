package se.medlyss.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.StorageException;
import se.medlyss.settings.Settings;
import se.medlyss.settings.SettingsException;
import se.medlyss.settings.SettingsFile;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Pictures;
import se.medlyss.texts.Texts;

/// The whole app in a real window, as `Main` puts it together, in a home of its own. Driven by real key events.
public final class AppUnderTest implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;
    private static final long BETWEEN_KEYS_MS = 300;

    private final Wiring wiring;
    private final Robot robot;
    private final ManualTime time;

    private AppUnderTest(Wiring wiring, Robot robot, ManualTime time) {
        this.wiring = wiring;
        this.robot = robot;
        this.time = time;
    }

    /// Starts the app in this home with these settings, and waits for its window.
    ///
    /// @param sample fills a new home with made-up people and calls
    public static AppUnderTest start(Path home, Settings settings, boolean sample, ManualTime time) throws Exception {
        if (!java.nio.file.Files.exists(home.resolve("settings.json"))) {
            write(home, settings);
        }
        OwnedHome owned = claim(home);
        Wiring wiring = new Wiring(owned, time, time);
        var opening = wiring.storeThread().submit(wiring::open);
        var found = wiring.shareThread().submit(wiring::readSettings);
        Toolkit toolkit = new Toolkit(() -> {});
        Texts texts = new Texts(Locale.ENGLISH);
        Faults faults = new Faults((_, details) -> {
            throw new AssertionError(details);
        });
        toolkit.run(() -> {
            Platform.setImplicitExit(false);
            new FirstWindow(wiring, texts, faults, toolkit, sample).show(opening, found);
        });
        AppUnderTest app = new AppUnderTest(wiring, onScreen(Robot::new), time);
        app.await(() -> !Window.getWindows().isEmpty());
        return app;
    }

    private static void write(Path home, Settings settings) throws SettingsException {
        new SettingsFile(home, settings).write(settings);
    }

    private static OwnedHome claim(Path home) throws StorageException {
        return switch (OwnedHome.claim(new AppFolders(home), Owner.APP, InstantSource.system())) {
            case OwnedHome.Owned(OwnedHome owned) -> owned;
            case OwnedHome.InUse(Owner owner) -> throw new IllegalStateException("in use by " + owner);
            case OwnedHome.NotWritable(var cause) -> throw new IllegalStateException(cause);
        };
    }

    /// The app's window; the compact one while it is out.
    public Stage window() {
        return (Stage) Window.getWindows().filtered(Stage.class::isInstance).getLast();
    }

    /// Lets time pass: for the call, and on the wall.
    public AppUnderTest pass(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
        return this;
    }

    /// Presses and releases these keys one after the other, further apart than a switch bounces.
    public void press(KeyCode... keys) throws Exception {
        for (KeyCode key : keys) {
            type(key);
        }
    }

    /// Presses a key while Ctrl is held.
    public void control(KeyCode key) throws Exception {
        time.passMs(BETWEEN_KEYS_MS);
        onScreen(() -> {
            robot.keyPress(KeyCode.CONTROL);
            robot.keyPress(key);
            robot.keyRelease(key);
            robot.keyRelease(KeyCode.CONTROL);
            return key;
        });
        settle();
    }

    private void type(KeyCode key) throws Exception {
        time.passMs(BETWEEN_KEYS_MS);
        onScreen(() -> {
            robot.keyPress(key);
            robot.keyRelease(key);
            return key;
        });
        settle();
    }

    /// Clicks what says just this.
    public void click(String words) throws Exception {
        await(() -> find(words) != null);
        onScreen(() -> {
            Bounds bounds = find(words).localToScreen(find(words).getBoundsInLocal());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(javafx.scene.input.MouseButton.PRIMARY);
            return words;
        });
        settle();
    }

    private Node find(String words) {
        return window().getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled label && words.equals(label.getText()) && node.isVisible())
                .findFirst()
                .orElse(null);
    }

    /// Writes what the window shows.
    public void picture(Path file) throws Exception {
        settle();
        onScreen(() -> {
            Pictures.write(window().getScene(), file);
            return file;
        });
    }

    /// Waits until the screen and the store have nothing left to do.
    public void settle() throws Exception {
        wiring.storeThread().submit(() -> true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
    }

    private static <T> T onScreen(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Ends the app as its user would.
    @Override
    public void close() throws Exception {
        onScreen(() -> {
            java.util.List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        wiring.close();
    }
}
