package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.process.ProcessDocument;

/// When a half-written note becomes durable.
@ExtendWith(ApplicationExtension.class)
class NoteFieldTest {

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.startService();
    private final ListenViewModel viewModel = sample.follow(call);
    private Button elsewhere;
    private NoteField field;

    @Start
    void show(Stage stage) {
        field = new NoteField(viewModel, sample.tools().scoring(), new ListenTimers(viewModel), () -> {});
        elsewhere = new Button("elsewhere");
        stage.setScene(new Scene(new VBox(field, elsewhere), 400, 200));
        stage.show();
        field.start();
    }

    @BeforeEach
    void waitForTheKeyboard() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> field.inUse().getValue());
    }

    private String draft() {
        var draft = call.state().drafts().note();
        return draft == null ? "" : draft.text();
    }

    /// What is prepared before a call has times as well.
    @Test
    void saysItsTimeBeforeTheCallToo(FxRobot robot) throws TimeoutException {
        ProcessDocument sales = new ShippedProcesses(new ProcessReader(), List.of())
                .offered().stream()
                        .filter(each -> each.process().id().equals("outbound-sales"))
                        .findFirst()
                        .orElseThrow();
        OpenCall prepared = sample.practise(sales);
        assertThat(prepared.state().times().startMs()).isNull();
        robot.interact(() -> {
            ListenViewModel before = sample.follow(prepared);
            ListenTimers timers = new ListenTimers(before);
            field = new NoteField(before, sample.tools().scoring(), timers, () -> {});
            timers.follow(field);
            elsewhere.getScene().setRoot(new VBox(field));
        });
        TextField line = robot.from(field).lookup(".text-field").query();
        String first = line.getPromptText();
        robot.interact(() -> sample.time.passMs(5_000));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !line.getPromptText().equals(first));
    }

    @Test
    void keepsTheDraftAMomentAfterTheLastKey(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            viewModel.note().text().set("lugn ");
            viewModel.note().text().set("lugn ton");
            assertThat(draft()).as("not at each key").isEmpty();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> draft().equals("lugn ton"));
        robot.interact(() -> assertThat(field.inUse().getValue()).isTrue());
    }

    @Test
    void keepsTheDraftAtOnceWhenTheKeyboardGoesElsewhere(FxRobot robot) {
        robot.interact(() -> {
            viewModel.note().text().set("lugn ton");
            assertThat(draft()).isEmpty();
            elsewhere.requestFocus();
            assertThat(draft()).isEqualTo("lugn ton");
        });
    }
}
