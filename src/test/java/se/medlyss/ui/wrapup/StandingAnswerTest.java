package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
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
import se.medlyss.support.LightWindow;
import se.medlyss.support.Samples;

/// What a line says under the cursor of the answer that stands.
@ExtendWith(ApplicationExtension.class)
class StandingAnswerTest {

    private final WrapUpStage kinds = new WrapUpStage(Samples.everyKind());

    @Start
    void show(Stage stage) {
        OpenCall call = kinds.start();
        take(call, "ask.long-scale", new Answer.Grade(BigDecimal.TEN));
        take(call, "ask.graded", new Answer.Grade(BigDecimal.ONE));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        var page = new WrapUpPage(kinds.model, kinds.tools, System::nanoTime);
        LightWindow.show(stage, (Parent) page.content(), 1280, 800);
        page.show(Optional.of(call.id().toString()));
        kinds.executor.runReady();
        kinds.model.foldAnswers();
    }

    private static void take(OpenCall call, String key, Answer answer) {
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse(key), answer));
    }

    @Test
    void saysAGradeThatNoButtonShowsAndMarksOneThatAButtonDoes(FxRobot robot) {
        robot.interact(() -> kinds.model.select(new Row.Settled(CriterionKey.parse("ask.long-scale"))));
        assertThat(given(robot)).containsExactly("10");
        robot.interact(() -> kinds.model.select(new Row.Settled(CriterionKey.parse("ask.graded"))));
        assertThat(given(robot)).isEmpty();
        assertThat(robot.lookup(".wrap-up-row:cursor .choice:chosen").tryQuery())
                .isPresent();
    }

    private static List<String> given(FxRobot robot) {
        return robot.lookup(".wrap-up-row:cursor .given").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }
}
