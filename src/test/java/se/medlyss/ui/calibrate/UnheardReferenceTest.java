package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
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
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.ScoringTools;

/// What is said of a reference call that was scored as it went on, and can be heard by nobody again.
@ExtendWith(ApplicationExtension.class)
class UnheardReferenceTest {

    @TempDir
    private static Path folder;

    private CalibrateWorld world;
    private CalibratePage page;
    private UUID session;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(Files.createTempDirectory(folder, "world"));
        session = world.plannedAtOnce();
        world.scoredAtOnce(session, CalibrateWorld.ME, "open.greet");
        world.scoredAtOnce(session, new Coach("coach-b", "B", ""));
        world.model.openResult(session);
        world.model.agree(
                session, List.of(new AgreedAnswer(CriterionKey.parse("open.greet"), Answer.MET, "namnet hörs")), "");
        var texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));
        var tools = new ScoringTools(texts, new ReadOnlyObjectWrapper<>(KeyMap.standard()));
        page = new CalibratePage(world.model, tools, world.time::nanos, FigureFiles.NONE);
        stage.setScene(new Scene((Parent) page.content(), 1200, 800));
        stage.show();
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void promisesNoRecordingToWhoTrainsOnIt(FxRobot robot) {
        robot.interact(() -> {
            world.model.show(Optional.of(session.toString()));
            world.model.refer(
                    world.model.state().get().shown().orElseThrow().standing().plan());
        });
        UUID reference = world.model.state().get().sessions().stream()
                .map(view -> view.standing().id())
                .filter(id -> !id.equals(session))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            world.scoredAtOnce(reference, CalibrateWorld.ME, "open.greet");
            page.show(Optional.of(reference.toString()));
        });
        List<String> words = robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(words).contains("Dina svar bredvid facit").noneMatch(each -> each.contains("inspelning"));
    }
}
