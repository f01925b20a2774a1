package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.process.Language;
import se.medlyss.settings.SettingsFile;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.texts.Texts;

/// What the window shows while the store is still being opened.
class FirstWindowTest {

    @TempDir
    Path home;

    private final Locale before = Locale.getDefault();
    private final CompletableFuture<Opening> opening = new CompletableFuture<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private Wiring wiring;

    @BeforeEach
    void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
        var settings = RunningApp.settings(Language.EN);
        new SettingsFile(home, settings).write(settings);
        ManualTime time = new ManualTime();
        wiring = new Wiring(
                HomeForTests.claim(home),
                new Outside(time, time, new LyingFiles(), Duration.ofSeconds(1), Duration.ofSeconds(1)));
        var toolkit = new Toolkit(() -> ended.set(true));
        var faults = new Faults((_, details) -> {
            throw new AssertionError(details);
        });
        var found = wiring.shareThread().submit(wiring::readSettings);
        toolkit.run(() -> new FirstWindow(wiring, new Texts(Locale.ENGLISH), faults, toolkit, false, (_, _) -> {})
                .show(opening, found));
    }

    @AfterEach
    void close() {
        opening.cancel(false);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        wiring.close();
        Locale.setDefault(before);
    }

    @Test
    void saysItsNameAtOnceAndFillsTheSameWindowOnceTheStoreIsOpen() throws Exception {
        until(() -> OpenWindows.top().isPresent());
        Stage window = OpenWindows.top().orElseThrow();
        assertThat(words()).contains("Medlyss");
        assertThat(OpenWindows.ready()).isFalse();
        List<String> titles = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.titleProperty().subscribe(title -> titles.add(title)));

        opening.complete(wiring.open());
        until(() -> OpenWindows.show("Start co-listening"));
        assertThat(OpenWindows.top()).containsSame(window);
        assertThat(titles).containsExactly("Medlyss", "Today – Medlyss");
        assertThat(Files.exists(home.resolve("medlyss.db"))).isTrue();
    }

    @Test
    void staysClosedWhenItIsClosedBeforeItIsFilled() throws Exception {
        until(() -> OpenWindows.top().isPresent());
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            opening.complete(new Opening.TooNew("9.9"));
            OpenWindows.top().orElseThrow().hide();
        });
        until(ended::get);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, OpenWindows::top)).isEmpty();
    }

    private static List<String> words() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, OpenWindows::words);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
    }
}
