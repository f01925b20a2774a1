package se.medlyss.launch;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import se.medlyss.ui.base.Background;

/// The start of the window toolkit, which can happen once.
final class Toolkit {

    private final Runnable end;
    private final Executor screen = task -> Background.on(Runnable::run).onScreen(task);

    Toolkit() {
        this(Platform::exit);
    }

    /// @param end what ends the app; a test that starts it several times goes on
    Toolkit(Runnable end) {
        this.end = end;
    }

    /// Does something on the toolkit's thread, and starts the toolkit first when nobody has.
    ///
    /// @throws NoDisplayException where there is no display
    void run(Runnable task) {
        // Between one window and the next there may be none, while a backup is restored. The app ends when it says
        // so.
        Platform.setImplicitExit(false);
        try {
            Platform.startup(task);
        } catch (IllegalStateException startedBefore) {
            screen.execute(task);
        } catch (UnsupportedOperationException e) {
            throw new NoDisplayException(e);
        }
    }

    /// Ends the toolkit, and with it the app, once what goes on now is over: a window that closes is still at it.
    void end() {
        screen.execute(end);
    }
}
