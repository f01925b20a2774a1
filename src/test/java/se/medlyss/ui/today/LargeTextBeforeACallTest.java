package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OutboxStatus;
import se.medlyss.support.Sized;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.shell.ShellView;

/// The page before a call with larger text and in small windows: every word can be read.
@ExtendWith(ApplicationExtension.class)
class LargeTextBeforeACallTest {

    private final TodayWorld world = new TodayWorld();
    private Sized window;

    @Start
    void prepare(Stage ignored) {
        world.finished(TodayWorld.SARA, world.support);
        var share = new OutboxStatus(OutboxStatus.Connection.CONNECTED, null, 0, null, null, 0);
        window = new Sized(new ShellView(
                world.texts,
                world.navigator,
                List.of(world.todayPage(world.today()), world.startPage(world.start())),
                world.problems,
                new SimpleObjectProperty<>(share),
                world.time,
                TodayWorld.ZONE));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void showsEveryWordOfTheStartPage(FxRobot robot) {
        robot.interact(() -> world.navigator.go(Place.START, TodayWorld.SARA.id()));
        assertThat(window.cut(robot, world.texts.texts(), "start", Sized.LARGE)).isEmpty();
    }
}
