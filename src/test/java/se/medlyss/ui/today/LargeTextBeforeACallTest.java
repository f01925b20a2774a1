package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.call.CallEvent;
import se.medlyss.support.Sized;
import se.medlyss.ui.base.Page;
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
        var share = new OutboxStatus(OutboxStatus.Connection.CONNECTED, null, 0, 0, null, null, 0);
        window = new Sized(new ShellView(
                world.texts,
                world.navigator,
                pages(),
                world.problems,
                new SimpleObjectProperty<>(share),
                world.time,
                TodayWorld.ZONE));
    }

    /// With a navigation as full as it gets.
    private List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(world.todayPage(world.today()), world.startPage(world.start())));
        EnumSet.range(Place.EVALUATIONS, Place.SETTINGS).forEach(place -> pages.add(new Elsewhere(place, new Pane())));
        return pages;
    }

    private record Elsewhere(Place place, Node content) implements Page {
        @Override
        public void show(Optional<String> subject) {}
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void putsWhatWaitsAboveWhatWasDoneInOneColumn(FxRobot robot) {
        OpenCall call = world.running(TodayWorld.SARA, world.service);
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        world.calls.release(call);
        robot.interact(() -> world.navigator.go(Place.START, TodayWorld.SARA.id()));
        robot.interact(() -> world.navigator.go(Place.TODAY));
        window.cut(robot, world.texts.texts(), "today", List.of(new Sized.Size(1090, 540, 150)));
        double waits = top(robot, "To finish");
        assertThat(waits).isLessThan(top(robot, "Recent evaluations"));
        assertThat(waits).isGreaterThan(top(robot, "Next in turn"));
        window.cut(robot, world.texts.texts(), "today", List.of(new Sized.Size(1280, 800, 100)));
        assertThat(top(robot, "To finish")).as("beside").isEqualTo(top(robot, "Next in turn"));
    }

    private static double top(FxRobot robot, String title) {
        return robot.lookup(".card-title").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().startsWith(title))
                .map(label -> label.localToScene(label.getBoundsInLocal()).getMinY())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsEveryWordOfTheStartPage(FxRobot robot) {
        robot.interact(() -> world.navigator.go(Place.START, TodayWorld.SARA.id()));
        assertThat(window.cut(robot, world.texts.texts(), "start", Sized.LARGE)).isEmpty();
    }

    @Test
    void showsEveryWordOfTheStartPageBelowABanner(FxRobot robot) {
        robot.interact(() -> {
            world.navigator.go(Place.START, TodayWorld.SARA.id());
            world.problems.report(StorageException.Reason.DISK_FULL, new IllegalStateException("full"));
        });
        assertThat(window.cut(robot, world.texts.texts(), "start-banner", Sized.LARGE))
                .isEmpty();
    }
}
