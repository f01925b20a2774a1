package se.medlyss.ui.listen;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.settings.Theme;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Look;

/// A window of a test's own for a live screen: its size and place stay out of the way of other tests. Made and shown
/// on the JavaFX thread.
final class ListenWindow {
    final Stage stage = new Stage();
    final Look look = new Look(Theme.LIGHT, 100);
    private @Nullable KeyDriver keys;

    /// Shows it in the window's usual size, with the keyboard.
    <T extends Parent> T show(T screen) {
        stage.setScene(dressed(screen, 1280, 800));
        stage.show();
        stage.requestFocus();
        screen.requestFocus();
        return screen;
    }

    Scene dressed(Parent screen, int width, int height) {
        Scene scene = new Scene(screen, width, height);
        look.dress(scene);
        return scene;
    }

    void waitForTheKeyboard() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, stage::isFocused);
    }

    /// Keys for it, once it has the keyboard; the window closes them with itself.
    ///
    /// @param time passes before each key
    KeyDriver keys(ManualTime time) throws TimeoutException {
        waitForTheKeyboard();
        keys = new KeyDriver(time);
        return keys;
    }

    void close(FxRobot robot) {
        if (keys != null) {
            keys.close();
        }
        robot.interact(stage::close);
    }
}
