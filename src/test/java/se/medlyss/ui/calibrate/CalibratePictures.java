package se.medlyss.ui.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.SessionPaper.AgreedAnswer;
import se.medlyss.call.Answer;
import se.medlyss.people.Coach;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.ScoringSurface;
import se.medlyss.support.Shots;
import se.medlyss.texts.Texts;
import se.medlyss.ui.control.FigureFiles;

/// Pictures of calibration, to be looked at.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class CalibratePictures {

    @TempDir
    private static Path folder;

    private CalibrateWorld world;
    private CalibratePage page;
    private Shots shots;
    private UUID session;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(folder);
        session = world.planned(60);
        Texts texts = new Texts(Locale.of("sv", "SE"));
        var tools = ScoringSurface.tools(texts);
        page = new CalibratePage(world.model, tools, world.time::nanos, FigureFiles.NONE);
        shots = new Shots(stage, (Parent) page.content(), texts);
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void takesThem(FxRobot robot) throws Exception {
        robot.interact(() -> page.show(Optional.of(session.toString())));
        shots.take(robot, "calibration-blind");
        robot.interact(world.model::startChanging);
        shots.take(robot, "calibration-change");
        robot.interact(world.model::toList);
        robot.interact(this::everybodyScores);
        robot.interact(() -> {
            world.model.openResult(session);
            page.show(Optional.of(session.toString()));
        });
        shots.take(robot, "calibration-result");
        robot.interact(() -> world.model.agree(
                session,
                List.of(new AgreedAnswer(CriterionKey.parse("open.greet"), Answer.MET, "namnet h\u00f6rs")),
                "Lyssna efter namnet"));
        robot.interact(() -> page.show(Optional.empty()));
        shots.take(robot, "calibration-sessions");
    }

    private boolean everybodyScores() throws IOException {
        world.scored(session, CalibrateWorld.ME, 20_000, "open.greet", "open.welcome", "open.name");
        world.scored(session, new Coach("coach-b", "B", ""), 26_000, "open.welcome");
        return true;
    }
}
