package se.medlyss.ui.evaluations;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
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
    private DetailViewModel detail;
    private EvaluationsPage page;
    private Shots shots;

    @Start
    void show(Stage stage) throws Exception {
        home = new FilledHome(folder.resolve("home"), 60);
        list = home.list();
        detail = home.detail();
        page = new EvaluationsPage(list, detail, home.tools, home.catalogue, System::nanoTime, ZoneOffset.UTC);
        shots = new Shots(stage, (Parent) page.content(), home.texts);
        page.show(Optional.empty());
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

        UUID talked = home.newest(each -> each.talkedThrough() != null).id();
        robot.interact(() -> page.show(Optional.of(talked.toString())));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> detail.state().get() != null);
        shots.take(robot, "evaluation");
        robot.interact(() -> detail.ask(Asking.ERASE));
        shots.take(robot, "evaluation-erase");
    }
}
