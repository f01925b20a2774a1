package se.medlyss.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import se.medlyss.bench.KeyWatch.Key;
import se.medlyss.launch.Main;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.OpenWindows;

/// Starts the app as `Main` does, starts a call by keys as a coach would, scores it, and prints a line for each key:
/// `key` and the five figures of [Key].
final class KeyProbe {

    /// Keys of a coach in a hurry, in milliseconds from one to the next.
    private static final int BETWEEN_KEYS_MS = 240;

    private static final String KEY = "key ";

    private static final int LOOK_EVERY_MS = 20;
    private static final int PATIENCE_MS = 60_000;
    private static final int READS_TODAY_MS = 3_000;

    private KeyProbe() {}

    /// @param arguments how many keys, then those of the app
    public static void main(String[] arguments) {
        int keys = Integer.parseInt(arguments[0]);
        Thread.ofPlatform().daemon().start(() -> drive(keys));
        Main.main(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    }

    /// What a line of this probe tells of a key; nothing when it tells of something else.
    static Optional<Key> read(String line) {
        if (!line.startsWith(KEY)) {
            return Optional.empty();
        }
        long[] figures = Stream.of(line.substring(KEY.length()).split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        return Optional.of(new Key(figures[0], figures[1], figures[2], figures[3], figures[4]));
    }

    private static void drive(int keys) {
        try {
            score(keys);
            System.exit(0);
        } catch (Exception e) {
            System.out.println("failed " + e);
            System.exit(1);
        }
    }

    private static void score(int keys) throws Exception {
        until(() -> Window.getWindows().stream().anyMatch(Window::isShowing));
        until(() -> Screen.on(OpenWindows::ready));
        TimeUnit.MILLISECONDS.sleep(READS_TODAY_MS);
        KeyDriver driver = new KeyDriver(KeyProbe::breathe);
        Scene scene = Screen.on(() -> OpenWindows.top().orElseThrow().getScene());
        KeyWatch watch = new KeyWatch(() -> {});
        Screen.run(() -> watch.before(scene));
        driver.press(KeyCode.N, KeyCode.CONTROL);
        until(() -> Screen.on(OpenWindows::takesText));
        KeyDriver.of("alva").forEach(driver::press);
        driver.press(KeyCode.ENTER);
        driver.press(KeyCode.ENTER);
        until(() -> Screen.on(() -> isFollowed(scene.getRoot())));
        driver.close();
        Screen.run(() -> watch.after(scene));
        Robot robot = Screen.on(Robot::new);
        Random phase = new Random(11);
        for (int i = 0; i < keys; i++) {
            // Real keys come at any phase of the pulse.
            TimeUnit.MICROSECONDS.sleep(BETWEEN_KEYS_MS * 1_000L + phase.nextInt(16_700));
            Key key = watch.press(robot, i % 2 == 0 ? KeyCode.J : KeyCode.N);
            System.out.printf(
                    KEY + "%d %d %d %d %d%n", key.ownCpu(), key.own(), key.handling(), key.pulse(), key.pulseCpu());
        }
    }

    private static boolean isFollowed(Node root) {
        return root.lookup(".listen") != null;
    }

    private static void breathe() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_KEYS_MS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        for (int waited = 0; !condition.call(); waited += LOOK_EVERY_MS) {
            if (waited > PATIENCE_MS) {
                throw new IllegalStateException("the app did not go on");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
    }
}
