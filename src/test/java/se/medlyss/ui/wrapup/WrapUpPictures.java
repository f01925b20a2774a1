package se.medlyss.ui.wrapup;

import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.Shots;

/// Pictures of the wrap-up and the talk, to be looked at.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class WrapUpPictures {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private Shots shots;

    @Start
    void show(Stage stage) {
        var page = new WrapUpPage(set.model, set.tools, set.time::nanos);
        shots = new Shots(stage, (javafx.scene.Parent) page.content(), set.texts);
        page.show(Optional.of(set.messyCall().id().toString()));
        set.executor.runReady();
    }

    @Test
    void takesThem(FxRobot robot) {
        shots.take(robot, "wrap-up");
        robot.interact(() -> set.model.select(2));
        shots.take(robot, "wrap-up-pause");
        robot.interact(() -> {
            set.model.foldAnswers();
            set.model.settle(set.model
                    .state()
                    .get()
                    .choices(set.model.state().get().current().orElseThrow())
                    .getLast());
        });
        shots.take(robot, "wrap-up-answers");
        robot.interact(() -> set.model.showKeys(true));
        shots.take(robot, "wrap-up-keys");
    }
}
