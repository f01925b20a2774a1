package se.medlyss.launch;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import se.medlyss.ui.base.Background;

/// The start of the window toolkit, which can happen once.
final class Toolkit {

    private final Executor screen = task -> Background.on(Runnable::run).onScreen(task);

    /// Does something on the toolkit's thread, and starts the toolkit first when nobody has.
    ///
    /// @throws UnsupportedOperationException where there is no display
    void run(Runnable task) {
        try {
            Platform.startup(task);
        } catch (IllegalStateException startedBefore) {
            screen.execute(task);
        }
    }

    /// Ends the toolkit, and with it the app.
    void end() {
        Platform.exit();
    }
}
