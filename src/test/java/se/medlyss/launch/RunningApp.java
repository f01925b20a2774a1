package se.medlyss.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.Settings;
import se.medlyss.settings.SettingsFile;
import se.medlyss.settings.Theme;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.support.Pictures;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Place;

/// The whole app in a real window, put together as `Main` does it, in a home of its own. Driven by real key events;
/// its clocks stand still until a test moves them.
public final class RunningApp implements AutoCloseable {

    private static final int LONGEST_WAY = 80;
    private static final long PATIENCE_SECONDS = 20;
    private static final String UNREAD_ROW = "summary=Optional.empty";

    private static final long PATIENCE_MS = PATIENCE_SECONDS * 1_000;

    private static final Duration SHARE_PATIENCE = Duration.ofSeconds(1);
    private static final Duration SETTLED = Duration.ofSeconds(1);

    /// How often an answer may go to the store and back, for what a key began to be shown.
    private static final int ROUNDS = 3;

    /// How many layouts a picture waits for: what one lays out can change what the next does.
    private static final int PULSES = 2;

    private final Wiring wiring;
    private final SavedCalls saved;
    private final Texts texts;
    private final KeyDriver keys;
    private final ManualTime time;
    private final Locale before = Locale.getDefault();

    private RunningApp(Wiring wiring, SavedCalls saved, Texts texts, ManualTime time) {
        this.wiring = wiring;
        this.saved = saved;
        this.texts = texts;
        this.time = time;
        this.keys = new KeyDriver(time);
    }

    /// What a coach has chosen who has been here before.
    public static Settings settings(Language language) {
        return Settings.standard(language)
                .with(new Appearance(language, Theme.LIGHT, 100))
                .with(HomeForTests.COACH)
                .withFirstStartDone();
    }

    /// Starts the app in this home, where there is one agent, and waits for its window.
    ///
    /// @param settings what was chosen, in a new home
    public static RunningApp start(Path home, Settings settings, ManualTime time) throws Exception {
        return start(home, settings, time, new LyingFiles(), false);
    }

    /// Starts the app in a home with made-up people and calls.
    public static RunningApp startWithSample(Path home, Settings settings, ManualTime time) throws Exception {
        return start(home, settings, time, new LyingFiles(), true);
    }

    /// Starts the app in a home with made-up people and calls, and with a shared folder that may misbehave.
    public static RunningApp startWithSample(Path home, Settings settings, ManualTime time, LyingFiles share)
            throws Exception {
        return start(home, settings, time, share, true);
    }

    private static RunningApp start(Path home, Settings settings, ManualTime time, LyingFiles share, boolean sample)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        if (!Files.exists(home.resolve("settings.json"))) {
            Files.createDirectories(home);
            new SettingsFile(home, settings).write(settings);
        }
        Outside outside = new Outside(time, time, share, SHARE_PATIENCE, SETTLED);
        Wiring wiring = new Wiring(HomeForTests.claim(home), outside);
        Future<Opening> opening = wiring.storeThread().submit(wiring::open);
        if (!(opening.get() instanceof Opening.Ready(Services services))) {
            throw new IllegalStateException("not opened: " + opening.get());
        }
        SavedCalls saved = new SavedCalls(services.store(), wiring.storeThread());
        if (!sample) {
            saved.onStore(() -> HomeForTests.fill(services.store()));
        }
        Texts texts = new Texts(Locale.ENGLISH);
        Faults faults = new Faults((_, details) -> {
            throw new AssertionError(details);
        });
        Toolkit toolkit = new Toolkit(() -> {});
        Future<SettingsFile.Found> found = wiring.shareThread().submit(wiring::readSettings);
        toolkit.run(() -> new FirstWindow(wiring, texts, faults, toolkit, sample, (_, _) -> {}).show(opening, found));
        RunningApp app = new RunningApp(wiring, saved, texts, time);
        app.until(OpenWindows::ready);
        return app.settle();
    }

    /// Lets time pass: for the call, and on the wall.
    public RunningApp pass(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
        return this;
    }

    /// Presses and releases these keys one after the other.
    public RunningApp press(KeyCode... pressed) throws Exception {
        for (KeyCode key : pressed) {
            keys.press(key);
            settle();
        }
        return this;
    }

    /// Presses a key while the store has something else to do.
    public RunningApp pressWhileTheStoreIsBusy(KeyCode key) throws Exception {
        BusyStore.during(wiring.storeThread(), () -> keys.press(key));
        return settle();
    }

    /// Presses a key while Ctrl is held.
    public RunningApp control(KeyCode key) throws Exception {
        keys.press(key, KeyCode.CONTROL);
        return settle();
    }

    /// Presses a key while Shift is held.
    public RunningApp shift(KeyCode key) throws Exception {
        keys.press(key, KeyCode.SHIFT);
        return settle();
    }

    /// Types letters, digits and spaces, as soon as a field takes them.
    public RunningApp type(String words) throws Exception {
        until(OpenWindows::takesText);
        return press(KeyDriver.of(words).toArray(KeyCode[]::new));
    }

    /// Clicks what says just this, once it is there.
    public RunningApp click(String words) throws Exception {
        until(() -> OpenWindows.labels().anyMatch(label -> words.equals(label.getText())));
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {
            Labeled label = OpenWindows.labels()
                    .filter(one -> words.equals(one.getText()))
                    .findFirst()
                    .orElseThrow();
            return label.localToScreen(label.getBoundsInLocal());
        });
        new FxRobot().clickOn(bounds);
        return settle();
    }

    /// Presses Tab until what has the keyboard says these words.
    public RunningApp tabTo(String words) throws Exception {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            if (focused().contains(words)) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("no way by Tab to: " + words + " from " + focused());
    }

    /// Goes down a table, once its rows are there, until the row with this in it is stood on.
    public RunningApp downTo(String part) throws Exception {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            // A long table reads its rows as they come into sight.
            until(() ->
                    OpenWindows.row().filter(row -> !row.contains(UNREAD_ROW)).isPresent());
            if (focused().contains(part)) {
                return this;
            }
            press(KeyCode.DOWN);
        }
        throw new AssertionError("no way down to: " + part + " from " + focused());
    }

    /// The app's window; the compact one while it is out.
    public Stage window() {
        return OpenWindows.top().orElseThrow();
    }

    /// Whether the window is at this place.
    public boolean at(Place place) {
        return String.valueOf(window().getTitle()).startsWith(texts.of("shell.place.", place));
    }

    /// The app's words in the language that it speaks now.
    public Texts texts() {
        return texts;
    }

    /// What it has saved.
    public SavedCalls saved() {
        return saved;
    }

    /// Waits for what will come; what is asked is asked on the JavaFX thread.
    public RunningApp until(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, condition));
        } catch (TimeoutException never) {
            throw new AssertionError(
                    "never came; the keyboard is at " + focused() + "; the window shows "
                            + WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, OpenWindows::words),
                    never);
        }
        return this;
    }

    private static String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, OpenWindows::focused);
    }

    /// Waits until the window is at this place.
    public RunningApp untilAt(Place place) throws Exception {
        return until(() -> at(place));
    }

    /// Waits until these words stand in the window.
    public RunningApp untilShows(String words) throws Exception {
        return until(() -> OpenWindows.show(words));
    }

    /// Writes what the window shows.
    public RunningApp picture(Path file) throws Exception {
        settle();
        for (int pulse = 0; pulse < PULSES; pulse++) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> Pictures.nextLayout(window().getScene()))
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> Pictures.write(window().getScene(), file));
        return this;
    }

    /// Waits until the screen and the store have nothing left to do.
    public RunningApp settle() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            saved.onStore(() -> true);
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {});
        }
        return this;
    }

    /// Ends the app as its user would.
    @Override
    public void close() {
        keys.close();
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_MS, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        wiring.close();
        Locale.setDefault(before);
    }
}
