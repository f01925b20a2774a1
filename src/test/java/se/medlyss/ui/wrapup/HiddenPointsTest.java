package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;

/// A process may keep its points from whoever scores: seeing the percent move would change the answers.
@ExtendWith(ApplicationExtension.class)
class HiddenPointsTest {
    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("mystery-call"));

    @Start
    void show(Stage stage) {
        OpenCall call = set.start();
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse("reach.menu"), Answer.MET));
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse("reach.queue-info"), Answer.NOT_MET));
        set.pass(60);
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        set.show(new WrapUpPage(set.model, set.tools, System::nanoTime), stage, call);
    }

    private static List<String> figures(FxRobot robot) {
        return robot.lookup(".figures .label").match(Node::isVisible).<Label>queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void showsNoPercentUntilTheScoreIsUnfoldedOnPurpose(FxRobot robot) {
        assertThat(figures(robot)).contains("Dolt medan du bedömer").noneMatch(text -> text.contains("%"));
        robot.type(KeyCode.S);
        assertThat(figures(robot)).contains("50,0\u00a0%").doesNotContain("Dolt medan du bedömer");
    }
}
