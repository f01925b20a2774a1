package se.medlyss.support;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;

/// Presses real keys, as fast as the toolkit takes them: the toolkit's own robot, and one round through the event
/// queue
/// after each key instead of a sleep.
public final class KeyDriver {

    private final FxRobot fence;
    private final Robot[] robot = new Robot[1];

    public KeyDriver(FxRobot fence) {
        this.fence = fence;
        fence.interact(() -> robot[0] = new Robot());
    }

    /// Presses and releases each key in turn.
    public KeyDriver press(KeyCode... keys) {
        for (KeyCode key : keys) {
            fence.interact(() -> {
                robot[0].keyPress(key);
                robot[0].keyRelease(key);
            });
            settle();
        }
        return this;
    }

    /// Presses a key while another is held.
    public KeyDriver with(KeyCode held, KeyCode key) {
        fence.interact(() -> {
            robot[0].keyPress(held);
            robot[0].keyPress(key);
            robot[0].keyRelease(key);
            robot[0].keyRelease(held);
        });
        settle();
        return this;
    }

    /// Types letters and spaces.
    public KeyDriver type(String words) {
        for (char letter : words.toCharArray()) {
            press(letter == ' ' ? KeyCode.SPACE : KeyCode.valueOf(String.valueOf(Character.toUpperCase(letter))));
        }
        return this;
    }

    /// Native events come through the event queue: two rounds, and what they caused has happened.
    private void settle() {
        for (KeyCode _ : List.of(KeyCode.UNDEFINED, KeyCode.UNDEFINED)) {
            fence.interact(() -> {});
        }
        Platform.requestNextPulse();
    }
}
