package se.medlyss.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import se.medlyss.launch.Main;

/// Starts the app as `Main` does, prints how long it took from the start of the Java machine to the second pulse of a
/// window that shows what is waited for, and ends.
public final class StartProbe {

    /// Waits for more than the app's name, and ends as a coach would.
    static final String WINDOW = "window";

    /// Waits for the call that was left, and ends as if the plug was pulled.
    static final String CALL = "call";

    private static final int PULSES = 2;
    private static final int LOOK_EVERY_MS = 5;

    private final boolean waitsForCall;
    private int pulses;

    private StartProbe(boolean waitsForCall) {
        this.waitsForCall = waitsForCall;
    }

    /// @param arguments what is waited for, then those of the app
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(new StartProbe(CALL.equals(arguments[0]))::watch);
        Main.main(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
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
        if (!shows(scene.getRoot())) {
            // What changes asks for a pulse by itself; one asked for here would only take the app's time.
            return;
        }
        pulses++;
        if (pulses == PULSES) {
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println("usable " + (System.currentTimeMillis() - started));
            System.out.flush();
            end();
        }
        Platform.requestNextPulse();
    }

    private boolean shows(Parent root) {
        return waitsForCall ? root.lookup(".listen") != null : !"cover".equals(root.getId());
    }

    private void end() {
        if (waitsForCall) {
            Runtime.getRuntime().halt(0);
        }
        System.exit(0);
    }
}
