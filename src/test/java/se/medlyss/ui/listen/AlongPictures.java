package se.medlyss.ui.listen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.support.Shots;

/// Pictures of a recording that is scored along with, to be looked at.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class AlongPictures {

    @TempDir
    private static Path folder;

    private AlongSample along;
    private ListenPage page;
    private Shots shots;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        along = new AlongSample(folder).scored(Locale.of("sv"));
        page = along.page();
        shots = new Shots(stage, (Parent) page.content(), along.sample.texts);
    }

    @Test
    void takesThem(FxRobot robot) {
        robot.interact(() -> page.show(Optional.of(along.call.id().toString())));
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        shots.take(robot, "along");
        robot.interact(page::leave);
    }

    @Test
    void takesThemNarrow(FxRobot robot) {
        robot.interact(() -> {
            page.show(Optional.of(along.call.id().toString()));
            ListenPicturesTest.key(stage, "c");
        });
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        shots.narrow(robot, "along-compact");
        robot.interact(page::leave);
    }

    @Test
    void takesThemWhileTheRecordingIsLookedFor(FxRobot robot) throws Exception {
        along.softerCopy("samtal 17.copy.wav");
        Path copy = along.softerCopy("samtal 17.wav");
        robot.interact(() -> {
            along.sounds.desk.close(along.call.id());
            page.show(Optional.of(along.call.id().toString()));
        });
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        shots.take(robot, "along-copy");
        robot.interact(page::leave);
        Files.delete(copy);
    }
}
