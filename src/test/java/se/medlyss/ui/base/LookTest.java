package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.settings.Theme;

/// One look for all windows there are, and for no others.
@ExtendWith(ApplicationExtension.class)
class LookTest {

    private Look look;
    private Scene scene;

    @Test
    void dressesEveryWindowAnewWhenItChanges(FxRobot robot) {
        robot.interact(() -> {
            look = new Look(Theme.LIGHT, 100);
            scene = new Scene(new StackPane());
            look.dress(scene);
        });
        assertThat(scene.getStylesheets()).anyMatch(each -> each.endsWith("tokens-light.css"));
        robot.interact(() -> look.choose(Theme.DARK));
        robot.interact(() -> look.chooseTextSize(150));
        assertThat(scene.getStylesheets())
                .anyMatch(each -> each.endsWith("tokens-dark.css"))
                .anyMatch(each -> each.endsWith("text-150.css"))
                .noneMatch(each -> each.endsWith("tokens-light.css"));
    }

    @Test
    void letsAWindowGoThatNobodyNeeds(FxRobot robot) throws TimeoutException {
        robot.interact(() -> look = new Look(Theme.LIGHT, 100));
        WeakReference<Scene> closed = dressed(robot, look);
        untilLetGo(closed);
    }

    /// The system's preferences are there as long as the program and must not keep every look there ever was.
    @Test
    void goesWithItsLastWindow(FxRobot robot) throws TimeoutException {
        WeakReference<Look> gone = alone(robot);
        untilLetGo(gone);
    }

    private static void untilLetGo(WeakReference<?> reference) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return reference.refersTo(null);
        });
    }

    private static WeakReference<Scene> dressed(FxRobot robot, Look look) {
        Scene scene = new Scene(new StackPane());
        robot.interact(() -> look.dress(scene));
        return new WeakReference<>(scene);
    }

    private static WeakReference<Look> alone(FxRobot robot) {
        Look[] looks = new Look[1];
        robot.interact(() -> looks[0] = new Look(Theme.LIGHT, 100));
        dressed(robot, looks[0]);
        return new WeakReference<>(looks[0]);
    }
}
