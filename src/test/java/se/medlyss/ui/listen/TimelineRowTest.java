package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.call.TimelineEntry;

/// A line of the timeline is worded in its place; what was written is never lost.
@ExtendWith(ApplicationExtension.class)
class TimelineRowTest {

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.startService();
    private Button elsewhere;

    @Start
    void show(Stage stage) {
        call.take(new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        ListenViewModel viewModel = sample.follow(call);
        elsewhere = new Button("keys");
        TimelinePane lines = new TimelinePane(viewModel, sample.tools().scoring(), elsewhere::requestFocus);
        stage.setScene(new Scene(new VBox(elsewhere, lines), 400, 300));
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".timeline-row").queryAll().iterator().next().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".timeline .text-field").tryQueryAs(TextField.class))
                .hasValueSatisfying(field -> assertThat(field.isFocused()).isTrue());
        robot.write("sa bra");
    }

    private Optional<String> words() {
        return call.state()
                .content()
                .timeline()
                .newest()
                .map(TimelineEntry::what)
                .map(what -> switch (what) {
                    case TimelineEntry.Moment moment -> moment.text();
                    default -> "no moment";
                });
    }

    @Test
    void keepsTheWordsByEnter(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(words()).contains("sa bra");
        assertThat(elsewhere.isFocused()).isTrue();
    }

    @Test
    void keepsTheWordsByEsc(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        assertThat(words()).contains("sa bra");
    }

    @Test
    void keepsTheWordsWhenTheKeyboardGoesElsewhere(FxRobot robot) {
        robot.interact(elsewhere::requestFocus);
        assertThat(words()).contains("sa bra");
    }

    @Test
    void saysNothingOfWordsThatStayAsTheyWere(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        int before = call.state().seq();
        robot.interact(
                () -> robot.lookup(".timeline-row").queryAll().iterator().next().requestFocus());
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(call.state().seq()).isEqualTo(before);
    }
}
