package se.medlyss.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Answer;
import se.medlyss.process.ProcessDocument;
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

/// A difference is heard again and gets its reason with the mouse too.
@ExtendWith(ApplicationExtension.class)
class CompareListTest {

    @TempDir
    private static Path folder;

    private final ManualTime time = new ManualTime();
    private final Problems problems = new Problems();
    private final SoundWorld sounds = new SoundWorld(time, problems);
    private Store store;
    private ReviewViewModel model;

    @Start
    void show(Stage stage) throws Exception {
        store = OpenedStore.at(folder.resolve("home"), time);
        ProcessDocument process = Samples.prepared("service");
        UUID original = new ScoredCalls(store.events(), time, 1, process)
                .prepared("agent-1")
                .id();
        var begun = LeadersReview.begin(
                original, store, Samples.catalogue(process), new StepExecutor(), sounds, time, problems);
        model = begun.model();
        Path file =
                Files.write(folder.resolve("call.wav"), WaveBytes.pcm16(8_000, new short[480_000], new short[480_000]));
        sounds.desk.open(file, recording -> sounds.desk.begin(original, recording), () -> {});
        model.open(begun.review());
        var tools = LeadersReview.tools();
        var list = new CompareList(model, tools, new ReviewWords(tools, ZoneOffset.UTC), () -> {});
        model.state().subscribe(now -> list.draw(now, model.sound().recording().get()));
        Scene scene = new Scene(new StackPane(list), 730, 700);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void givesTheOthersAnswersToTheRestAndSortsWithTheMouseToo(FxRobot robot) {
        robot.interact(() -> {
            model.select(model.state().get().order().getLast());
            model.answer(Answer.NOT_APPLICABLE);
        });
        robot.interact(robot.lookup("#compare-accept-rest").queryButton()::fire);
        assertThat(model.state().get().own().answer(ScoredCalls.GREETS)).contains(Answer.MET);
        var first = model.state().get().order().getFirst();
        robot.interact(robot.lookup("#compare-sort").queryButton()::fire);
        assertThat(model.state().get().order().getFirst()).isEqualTo(first);
    }

    private static Button button(FxRobot robot, String begins) {
        return robot.lookup(".compare-ways .button")
                .match((Button each) -> each.isVisible() && each.getText().startsWith(begins))
                .queryButton();
    }

    @Test
    void listensAgainAndAsksWhyWithTheMouse(FxRobot robot) {
        robot.interact(() -> {
            model.select(ScoredCalls.GREETS);
            model.answer(Answer.NOT_MET);
            model.move(1);
        });
        robot.interact(button(robot, "Lyssna igen")::fire);
        robot.interact(() -> sounds.thread.passMs(100));
        assertThat(model.state().get().key()).isEqualTo(ScoredCalls.GREETS);
        assertThat(model.sound()
                        .recording()
                        .get()
                        .orElseThrow()
                        .playback()
                        .get()
                        .playing())
                .isTrue();

        robot.interact(() -> model.move(1));
        robot.interact(button(robot, "Skriv varför")::fire);
        assertThat(model.state().get().key()).isEqualTo(ScoredCalls.GREETS);
        assertThat(model.state().get().asking()).isEqualTo(ReviewState.Asking.REASON);
    }
}
