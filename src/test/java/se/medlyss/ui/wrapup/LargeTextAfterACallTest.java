package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.Sized;

/// The wrap-up and the talk with larger text and in small windows: every word can be read.
@ExtendWith(ApplicationExtension.class)
class LargeTextAfterACallTest {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private WrapUpPage wrapUp;
    private TalkPage talk;
    private Sized window;

    @Start
    void prepare(Stage ignored) {
        wrapUp = new WrapUpPage(set.model, set.tools, set.time::nanos);
        talk = new TalkPage(set.talk, set.tools, set.time::nanos);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void showsEveryWordOfTheWrapUp(FxRobot robot) {
        robot.interact(() -> {
            window = new Sized((Parent) wrapUp.content());
            wrapUp.show(Optional.of(set.messyCall().id().toString()));
            set.executor.runReady();
        });
        assertThat(window.cut(robot, set.texts, "wrap-up", Sized.LARGE)).isEmpty();
    }

    @Test
    void showsEveryWordOfTheTalk(FxRobot robot) {
        robot.interact(() -> {
            window = new Sized((Parent) talk.content());
            talk.show(Optional.of(set.finalCall().id().toString()));
            set.executor.runReady();
        });
        assertThat(window.cut(robot, set.texts, "talk", Sized.LARGE)).isEmpty();
    }
}
