package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;

/// What the compact window says below its rows.
@ExtendWith(ApplicationExtension.class)
class CompactFootTest {

    private final ListenSample sample = new ListenSample();
    private ListenWindow window;

    @Start
    void prepare(Stage ignored) {
        window = new ListenWindow();
        sample.texts.use(Locale.ENGLISH);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void namesTheStageThatLeftoversAreOf(FxRobot robot) throws TimeoutException {
        assertThat(left(robot, "need")).matches("\\d+ left from Opening");
    }

    @Test
    void namesNoStageWhenSeveralHaveLeftovers(FxRobot robot) throws TimeoutException {
        assertThat(left(robot, "need", "solve")).matches("\\d+ left from earlier stages");
    }

    @Test
    void saysWhatWasDoneLastWhenNothingIsLeft(FxRobot robot) throws TimeoutException {
        OpenCall call = sample.start();
        sample.at(12).answer(call, "open.greet", Answer.MET);
        assertThat(left(robot, call)).startsWith("Yes: ").endsWith(" 0:12");
    }

    @Test
    void saysWhatWasDoneLastBesideWhatIsLeft(FxRobot robot) throws TimeoutException {
        OpenCall call = sample.start();
        sample.at(8).enter(call, "need");
        sample.at(12).answer(call, "need.open-questions", Answer.NOT_MET);
        assertThat(left(robot, call)).matches("\\d+ left from Opening");
        assertThat(robot.lookup(".compact-left .muted").queryLabeled().getText())
                .startsWith("No: ")
                .endsWith(" 0:12");
    }

    private String left(FxRobot robot, String... stages) throws TimeoutException {
        OpenCall call = sample.start();
        for (String stage : stages) {
            sample.at((int) (10 + sample.time.nanos() / 1_000_000_000L)).enter(call, stage);
        }
        return left(robot, call);
    }

    private String left(FxRobot robot, OpenCall call) throws TimeoutException {
        robot.interact(() -> {
            ListenViewModel viewModel = sample.follow(call);
            viewModel.compact().set(true);
            window.show(new ListenView(viewModel, sample.tools()));
        });
        window.waitForTheKeyboard();
        return robot.lookup(".compact-left .label.strong").queryAll().stream()
                .filter(Node::isVisible)
                .map(line -> ((Labeled) line).getText())
                .findFirst()
                .orElseThrow();
    }
}
