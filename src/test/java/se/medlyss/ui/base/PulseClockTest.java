package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PulseClockTest {
    private final AtomicLong seconds = new AtomicLong(7);
    private final List<Long> painted = new ArrayList<>();
    private PulseClock clock;
    private StackPane root;
    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        clock = new PulseClock();
        root = new StackPane();
        stage.setScene(new Scene(root, 100, 100));
        stage.show();
    }

    @Test
    void paintsAtOnceAndThenOnlyWhenAWholeSecondHasPassed(FxRobot robot) {
        robot.interact(() -> {
            clock.watch(seconds::get, painted::add);
            clock.pulse();
            clock.pulse();
            seconds.incrementAndGet();
            clock.pulse();
            clock.pulse();
        });
        assertThat(painted).containsExactly(7L, 8L);
    }

    @Test
    void restsWhileTheWindowIsHiddenAndWhileNothingIsWatched(FxRobot robot) {
        robot.interact(() -> {
            clock.follow(root);
            assertThat(clock.isRunning()).isFalse();
            var watch = clock.watch(seconds::get, painted::add);
            assertThat(clock.isRunning()).isTrue();
            stage.hide();
            assertThat(clock.isRunning()).isFalse();
            stage.show();
            assertThat(clock.isRunning()).isTrue();
            watch.unsubscribe();
            assertThat(clock.isRunning()).isFalse();
        });
    }

    @Test
    void restsWhenItsNodeLeavesTheWindow(FxRobot robot) {
        robot.interact(() -> {
            clock.follow(root);
            clock.watch(seconds::get, painted::add);
            stage.getScene().setRoot(new StackPane());
            assertThat(clock.isRunning()).isFalse();
        });
    }
}
