package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.LiveTexts;

/// What a screen reader hears in one frame, where keys come faster than frames.
@ExtendWith(ApplicationExtension.class)
class AnnouncedRowTest {
    private static final CriterionKey FIRST = CriterionKey.parse("open.greet");

    private final List<String> said = new ArrayList<>();
    private ListenViewModel viewModel;

    @Start
    void show(Stage stage) {
        ListenSample sample = new ListenSample();
        viewModel = sample.follow(sample.start());
        Pane holder = new Pane();
        new Announcer(holder, viewModel, new LiveTexts(sample.texts));
        stage.setScene(new Scene(holder, 100, 100));
        stage.show();
        holder.accessibleTextProperty().addListener((_, _, words) -> said.add(words));
    }

    /// All of it before the next frame.
    private void inOneFrame(FxRobot robot, Runnable keys) {
        robot.interact(keys);
        robot.interact(() -> {});
    }

    @Test
    void tellsTheRowThatAnArrowWentTo(FxRobot robot) {
        inOneFrame(robot, () -> viewModel.scoring().move(1));
        assertThat(said).singleElement().asString().startsWith("2 ");
    }

    @Test
    void tellsTheRowThatAnArrowWentToRightAfterAnAnswer(FxRobot robot) {
        inOneFrame(robot, () -> {
            viewModel.scoring().choose(FIRST, Answer.MET, viewModel.now());
            viewModel.scoring().move(1);
        });
        assertThat(said).hasSize(2);
        assertThat(said).last().asString().startsWith("2 ");
    }

    @Test
    void doesNotTellTheRowOverTheAnswerThatTookTheCursorThere(FxRobot robot) {
        inOneFrame(robot, () -> {
            viewModel.scoring().move(1);
            viewModel.scoring().choose(FIRST, Answer.MET, viewModel.now());
        });
        assertThat(said).containsExactly("Ja: Hälsar med namn");
    }

    @Test
    void doesNotTellTheRowOverTheStageThatTookTheCursorThere(FxRobot robot) {
        inOneFrame(robot, () -> viewModel.actions().nextStage(viewModel.now()));
        assertThat(said).singleElement().asString().doesNotStartWith("1 ");
    }

    @Test
    void tellsTheRowThatAnArrowWentToRightAfterAStage(FxRobot robot) {
        inOneFrame(robot, () -> {
            viewModel.actions().nextStage(viewModel.now());
            viewModel.scoring().move(1);
        });
        assertThat(said).hasSize(2);
        assertThat(said).last().asString().startsWith("2 ");
    }
}
