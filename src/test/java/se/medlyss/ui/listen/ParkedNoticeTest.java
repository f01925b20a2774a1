package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.support.LightWindow;

/// The call that follows on one that was put aside says where that one is.
@ExtendWith(ApplicationExtension.class)
class ParkedNoticeTest {

    private final ListenSample sample = new ListenSample();
    private final OpenCall previous = sample.startService();
    private ListenPage page;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        page = sample.page();
        LightWindow.show(stage, new StackPane(page.content()), 1280, 800);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            page.leave();
            stage.hide();
        });
    }

    private void next(FxRobot robot) {
        robot.interact(() -> {
            page.follows(previous);
            page.show(Optional.of(sample.startService().id().toString()));
        });
    }

    private static List<String> notices(FxRobot robot) {
        return robot.lookup(".notices .banner *").queryAll().stream()
                .flatMap(node -> switch (node) {
                    case Text text -> Optional.of(text.getText()).stream();
                    case Labeled label -> Optional.ofNullable(label.getText()).stream();
                    default -> Optional.<String>empty().stream();
                })
                .toList();
    }

    @Test
    void saysWhereTheCallIsThatWasPutAside(FxRobot robot) {
        previous.take(new CallEvent.CallEnded(previous.stamp(), null));
        previous.take(new CallEvent.Parked(previous.stamp()));
        next(robot);
        assertThat(notices(robot))
                .contains(
                        "Samtalet med Sara Lindqvist är parkerat. Du hittar det under Att göra klart på sidan I dag.");
        next(robot);
        robot.interact(() -> page.show(Optional.of(sample.startService().id().toString())));
        assertThat(notices(robot)).as("told once").isEmpty();
    }

    @Test
    void saysNothingAboutACallThatWasThrownAway(FxRobot robot) {
        previous.take(new CallEvent.Discarded(previous.stamp()));
        next(robot);
        assertThat(notices(robot)).isEmpty();
    }
}
