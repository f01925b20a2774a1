package se.medlyss.ui.evaluations;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.support.Shots;

/// Pictures of the evaluations, to be looked at.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class EvaluationsPictures {

    @TempDir
    private static Path folder;

    private FilledHome home;
    private EvaluationsViewModel list;
    private Shots shots;

    @Start
    void show(Stage stage) throws Exception {
        home = new FilledHome(folder.resolve("home"), 60);
        list = home.list();
        shots = new Shots(
                stage,
                new EvaluationsListView(list, home.tools, new ListWords(home.tools, home.catalogue, ZoneOffset.UTC)),
                home.texts);
        list.refresh();
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void takesThem(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> list.state().get().found() > 0);
        shots.take(robot, "evaluations");
        robot.interact(() -> list.narrow(filter -> filter.withText("finnsinte")));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> list.state().get().found() == 0);
        shots.take(robot, "evaluations-no-match");
    }
}
