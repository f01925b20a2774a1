package se.medlyss.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.settings.Theme;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Problems;

/// The keys below a review that is open.
@ExtendWith(ApplicationExtension.class)
class ReviewFootTest {

    /// What is left for a page of a window that is 1280 wide.
    private static final double PAGE_WIDTH = 1_034;

    @TempDir
    private static Path folder;

    private final ManualTime time = new ManualTime();
    private final Problems problems = new Problems();
    private Look look;
    private Store store;
    private ReviewViewModel model;
    private ReviewFoot foot;

    @Start
    void show(Stage stage) throws Exception {
        store = OpenedStore.at(folder.resolve("home"), time);
        UUID original = new ScoredCalls(store.events(), time, 1)
                .finished("agent-1", "a")
                .id();
        var begun = LeadersReview.begin(
                original,
                store,
                Samples.catalogue(Samples.process("service")),
                new StepExecutor(),
                new SoundWorld(time, problems),
                time,
                problems);
        model = begun.model();
        model.open(begun.review());
        var tools = LeadersReview.tools();
        foot = new ReviewFoot(model, tools, () -> {});
        Scene scene = new Scene(new StackPane(foot), PAGE_WIDTH, 80);
        look = new Look(Theme.LIGHT, 100);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void namesTheKeyThatLaysALiveCallOntoItsRecording(FxRobot robot) {
        draw(robot, true, false);
        assertThat(greeting(robot)).isTrue();
        draw(robot, false, false);
        assertThat(greeting(robot)).isFalse();
    }

    @Test
    void keepsTheKeysOfItsOwnWhereThereIsLittleRoom(FxRobot robot) {
        draw(robot, true, false);
        assertThat(shown(robot, "samma svar")).isTrue();
        assertThat(shown(robot, "lyssna igen")).isTrue();

        robot.interact(() -> look.chooseTextSize(120));
        draw(robot, true, false);
        assertThat(shown(robot, "samma svar")).isTrue();
        assertThat(shown(robot, "svara")).isFalse();
        assertThat(greeting(robot)).isTrue();
        draw(robot, true, true);
        assertThat(greeting(robot)).isFalse();
    }

    private void draw(FxRobot robot, boolean sound, boolean greeted) {
        robot.interact(() -> {
            foot.draw(model.state().get(), sound, greeted);
            foot.applyCss();
            foot.layout();
        });
    }

    private static boolean greeting(FxRobot robot) {
        return shown(robot, "hälsningen hörs nu");
    }

    private static boolean shown(FxRobot robot, String words) {
        return robot.lookup(".label")
                .match((Label each) ->
                        each.getText().equals(words) && each.getParent().isVisible())
                .tryQuery()
                .isPresent();
    }
}
