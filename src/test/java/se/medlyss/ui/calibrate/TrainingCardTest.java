package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import se.medlyss.people.Coach;

/// What is said of a reference call that somebody trains on, once and again.
@ExtendWith(ApplicationExtension.class)
class TrainingCardTest {

    @TempDir
    private static Path folder;

    private CalibrateWorld world;
    private CalibratePage page;
    private UUID reference;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(Files.createTempDirectory(folder, "world"));
        UUID session = world.planned(60);
        world.scored(session, CalibrateWorld.ME, 20_000, "open.greet");
        world.scored(session, new Coach("coach-b", "B", ""), 26_000);
        world.agreed(session);
        world.model.refer(
                world.model.state().get().shown().orElseThrow().standing().plan());
        reference = world.reference(session).orElseThrow();
        page = world.page(stage, 1200, 100);
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void saysOfALaterTryThatTheKeyWasSeenAndMeasuresByTheFirst(FxRobot robot) throws Exception {
        train(robot);
        assertThat(words(robot)).contains("Inte än").noneMatch(each -> each.contains("facit, så"));

        world.time.pass(Duration.ofDays(1));
        train(robot, "open.greet");
        assertThat(words(robot)).contains("Övning").doesNotContain("Godkänt").anyMatch(TrainingCardTest::secondTry);

        robot.interact(() -> page.show(Optional.empty()));
        assertThat(robot.lookup("#session-" + reference).queryButton().getAccessibleText())
                .contains("första försöket av 2 · inte godkänt än")
                .endsWith("0\u00a0%");
    }

    @Test
    void saysBeforeAnotherTryThatTheKeyWasSeen(FxRobot robot) throws Exception {
        robot.interact(() -> page.show(Optional.of(reference.toString())));
        assertThat(words(robot)).noneMatch(each -> each.contains("sett facit"));
        train(robot);

        robot.interact(() -> robot.lookup("#train-again").queryButton().fire());
        assertThat(words(robot)).anyMatch(TrainingCardTest::secondTry);

        robot.interact(() -> {
            world.model.scoring().score(reference, CalibrateWorld.ME);
            page.leave();
            page.show(Optional.of(reference.toString()));
        });
        assertThat(words(robot)).as("begun again").anyMatch(TrainingCardTest::secondTry);
    }

    private static boolean secondTry(String words) {
        return words.startsWith("Försök 2. Du har sett facit") && words.endsWith("0 %, inte godkänt.");
    }

    private void train(FxRobot robot, String... met) {
        robot.interact(() -> {
            world.scored(reference, CalibrateWorld.ME, 20_000, met);
            page.show(Optional.of(reference.toString()));
            return null;
        });
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(label -> label.getText().replace('\u00a0', ' '))
                .toList();
    }
}
