package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.support.Samples;

/// What stands beside the talk.
@ExtendWith(ApplicationExtension.class)
class TalkSideTest {

    private final WrapUpStage set = new WrapUpStage(Samples.process("short"));

    @Start
    void show(Stage stage) {
        OpenCall call = set.start();
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        set.executor.runReady();
        set.show(new TalkPage(set.talk, set.tools, System::nanoTime), stage, call);
    }

    @Test
    void showsNoEmptyCardWhereTheProcessHasNothingToReflectOn(FxRobot robot) {
        assertThat(robot.lookup(".side .card-title").<Label>queryAllAs(Label.class))
                .filteredOn(title -> title.getParent().getParent().isVisible()
                        && title.getParent().isVisible())
                .extracting(Label::getText)
                .contains("Resultat")
                .doesNotContain("Att stanna vid");
    }
}
