package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// The start that nobody sees: it goes where a start after a kill goes.
class RehearsalTest {

    private static final long LONGEST_SECONDS = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeEveryWindow() {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Thread.setDefaultUncaughtExceptionHandler(null);
        AppLog.close();
    }

    @Test
    void goesBackToACallAndThenToTheOtherFirstPagesAndEnds() throws Exception {
        var home = folder.resolve("home");
        var ended = new AtomicBoolean();
        List<Place> places = new CopyOnWriteArrayList<>();
        assertThat(Rehearsal.leaveCall(new AppFolders(home))).isTrue();
        new WindowStart(new StartOptions(home, false), new Toolkit(() -> ended.set(true)), (stage, navigator) -> {
                    navigator.current().subscribe(visit -> places.add(visit.place()));
                    Rehearsal.goOn(stage, navigator);
                })
                .begin();
        WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, ended::get);
        assertThat(places).containsExactly(Place.LISTEN, Place.TODAY, Place.START);
    }

    @Test
    void endsAtOnceAndShowsNothingWhenItThrowsLate() throws Exception {
        var home = folder.resolve("home");
        var ended = new AtomicBoolean();
        assertThat(Rehearsal.leaveCall(new AppFolders(home))).isTrue();
        new WindowStart(
                        new StartOptions(home, false),
                        new Toolkit(() -> {}),
                        (_, _) -> new AnimationTimer() {
                            @Override
                            public void handle(long now) {
                                stop();
                                throw new IllegalStateException("late");
                            }
                        }.start(),
                        Faults.ending(() -> ended.set(true)))
                .begin();
        WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, ended::get);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, OpenWindows::words))
                .noneMatch(words -> words.contains(FaultCode.of(new IllegalStateException("late"))));
        WaitForAsyncUtils.clearExceptions();
    }
}
