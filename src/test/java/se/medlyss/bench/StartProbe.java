package se.medlyss.bench;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import se.medlyss.launch.Main;

/// Starts the app as `Main` does, prints how long it took from the start of the Java machine to the second pulse of a
/// window that shows more than the app's name, and ends.
public final class StartProbe {

    private static final int PULSES = 2;
    private static final int LOOK_EVERY_MS = 5;

    private int pulses;

    private StartProbe() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(new StartProbe()::watch);
        Main.main(arguments);
    }

    private void watch() {
        try {
            while (Window.getWindows().stream().noneMatch(Window::isShowing)) {
                Thread.sleep(LOOK_EVERY_MS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return;
        }
        Platform.runLater(() -> {
            Scene scene = Window.getWindows().getFirst().getScene();
            scene.addPostLayoutPulseListener(this::pulse);
            Platform.requestNextPulse();
        });
    }

    private void pulse() {
        Scene scene = Window.getWindows().getFirst().getScene();
        if (!"cover".equals(scene.getRoot().getId())) {
            pulses++;
        }
        if (pulses == PULSES) {
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println("usable " + (System.currentTimeMillis() - started));
            System.exit(0);
        }
        Platform.requestNextPulse();
    }
}
