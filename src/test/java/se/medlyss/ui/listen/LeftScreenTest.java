package se.medlyss.ui.listen;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.Samples;
import se.medlyss.ui.base.KeyMap;

/// A call's screen is let go with the call: a day of calls must not fill the memory.
@ExtendWith(ApplicationExtension.class)
class LeftScreenTest {
    private final ListenSample sample = new ListenSample();
    private final ListenPage page = sample.page();
    private ListenWindow window;
    private KeyDriver keys;

    @Start
    void show(Stage ignored) {
        window = new ListenWindow();
        window.show(new StackPane(page.content()));
    }

    @BeforeEach
    void waitForTheKeyboard() throws TimeoutException {
        keys = window.keys(sample.time);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void keepsNoScreenOfACallThatWasLeftInMemory(FxRobot robot) throws TimeoutException {
        WeakReference<ListenView> screen = shown(robot, sample.pictured());
        keys.press(V);
        keys.press(C);
        robot.interact(page::leave);
        robot.interact(() -> {
            sample.texts.use(Locale.ENGLISH);
            sample.keys.set(KeyMap.of(Map.of()));
        });
        shown(robot, sample.startService());
        // The scene remembers what the last key went to.
        keys.press(V);
        assertThat(isLetGo(screen)).isTrue();
    }

    @Test
    void hidesAnswersAgainOnlyWhereTheCoachDidNotShowThem(FxRobot robot) throws TimeoutException {
        OpenCall call = sample.start(ListenSample.beside(Samples.header("agent-1")));
        OpenCall other = sample.start(ListenSample.beside(Samples.header("agent-2")));
        shown(robot, call);
        assertThat(discreet(robot)).isTrue();
        keys.press(B);
        assertThat(discreet(robot)).isFalse();
        robot.interact(page::leave);
        shown(robot, other);
        assertThat(discreet(robot)).isTrue();
        shown(robot, call);
        assertThat(discreet(robot)).isFalse();
    }

    private static boolean discreet(FxRobot robot) {
        return robot.lookup(".pill").<Label>queryAllAs(Label.class).stream()
                .anyMatch(pill -> pill.isVisible() && pill.getText().equals("Diskret"));
    }

    private WeakReference<ListenView> shown(FxRobot robot, OpenCall call) {
        robot.interact(() -> page.show(Optional.of(call.id().toString())));
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> new WeakReference<>((ListenView) window.stage.getScene().lookup(".listen")));
    }

    private static boolean isLetGo(WeakReference<ListenView> screen) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                System.gc();
                return screen.get() == null;
            });
            return true;
        } catch (TimeoutException kept) {
            return false;
        }
    }
}
