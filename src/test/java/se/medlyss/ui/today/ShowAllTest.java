package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.support.LightWindow;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Unsettled;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.control.RowButton;

/// A card that has no room for everything leads to the rest.
@ExtendWith(ApplicationExtension.class)
class ShowAllTest {
    private static final int WAITING = 8;

    private final TodayWorld world = new TodayWorld();

    @Start
    void show(Stage stage) {
        for (int i = 0; i < WAITING; i++) {
            OpenCall call = world.running(TodayWorld.SARA, world.service);
            call.take(new CallEvent.CallEnded(call.stamp(), null));
            call.take(new CallEvent.WrapUpOpened(call.stamp()));
            world.calls.release(call);
        }
        TodayPage page = world.todayPage(world.today());
        LightWindow.show(stage, (Parent) page.content(), 1280, 800);
        page.show(Optional.empty());
    }

    @Test
    void leadsToAllCallsToFinishByKeyboard(FxRobot robot) {
        RowButton all = robot.lookup(".row-button").queryAllAs(RowButton.class).stream()
                .filter(row -> row.getAccessibleText().contains("(" + WAITING + ")"))
                .findFirst()
                .orElseThrow();
        assertThat(all.isFocusTraversable()).isTrue();
        robot.interact(all::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(world.navigator.current().get())
                .isEqualTo(new Visit(Place.EVALUATIONS, Optional.of(Unsettled.TO_FINISH.subject())));
        assertThat(Unsettled.of(Unsettled.TO_FINISH.subject())).contains(Unsettled.TO_FINISH);
    }
}
