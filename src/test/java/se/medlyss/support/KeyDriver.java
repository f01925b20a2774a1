package se.medlyss.support;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Presses real keys with the toolkit's own robot, each as soon as the one before has arrived.
public final class KeyDriver implements AutoCloseable {

    private static final long PATIENCE_MS = 10_000;

    /// A key may close the window that its release would have come to.
    private static final long LOST_RELEASE_MS = 500;

    private static final long BETWEEN_KEYS_MS = 300;

    private static final long DRAWN_MS = 5_000;

    private final Runnable between;
    private final Robot robot;
    private final AtomicInteger released = new AtomicInteger();
    private final EventHandler<KeyEvent> count = _ -> released.incrementAndGet();
    private final ListChangeListener<Window> follow = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listen);
        }
    };

    /// @param time passes before each key
    public KeyDriver(ManualTime time) {
        this(() -> time.passMs(BETWEEN_KEYS_MS));
    }

    /// @param between called before each key: keys are further apart than a switch bounces (30 ms)
    public KeyDriver(Runnable between) {
        this.between = between;
        robot = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {
            Window.getWindows().forEach(this::listen);
            Window.getWindows().addListener(follow);
            return new Robot();
        });
    }

    private void listen(Window window) {
        window.addEventFilter(KeyEvent.KEY_RELEASED, count);
    }

    /// Presses and releases one key, while the others are held.
    public void press(KeyCode key, KeyCode... held) {
        awaitReadiness();
        between.run();
        int before = released.get();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {
            List.of(held).forEach(robot::keyPress);
            robot.keyPress(key);
            robot.keyRelease(key);
            List.of(held).forEach(robot::keyRelease);
        });
        try {
            WaitForAsyncUtils.waitFor(
                    LOST_RELEASE_MS, TimeUnit.MILLISECONDS, () -> released.get() > before + held.length);
        } catch (TimeoutException wentWithItsWindow) {
            System.getLogger(KeyDriver.class.getName())
                    .log(System.Logger.Level.DEBUG, "no window saw the release of {0}", key);
        }
    }

    /// A control that has the keyboard before its first pulse drops the keys, which no finger is quick enough to see.
    private static void awaitReadiness() {
        try {
            WaitForAsyncUtils.waitFor(
                    DRAWN_MS,
                    TimeUnit.MILLISECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, OpenWindows::takesKeys));
        } catch (TimeoutException neverDrawn) {
            System.getLogger(KeyDriver.class.getName())
                    .log(System.Logger.Level.DEBUG, "what has the keyboard was never drawn");
        }
    }

    /// The keys that write these letters, digits and spaces.
    public static List<KeyCode> of(String words) {
        return words.chars()
                .mapToObj(letter -> letter == ' '
                        ? KeyCode.SPACE
                        : Character.isDigit(letter)
                                ? KeyCode.valueOf("DIGIT" + (char) letter)
                                : KeyCode.valueOf(Character.toString(Character.toUpperCase(letter))))
                .toList();
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {
            Window.getWindows().removeListener(follow);
            Window.getWindows().forEach(window -> window.removeEventFilter(KeyEvent.KEY_RELEASED, count));
        });
    }
}
