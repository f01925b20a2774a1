package se.medlyss.ui.listen;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.process.Language;
import se.medlyss.support.KeyDriver;
import se.medlyss.ui.listen.ListenViewModel.Overlay;

/// Another process, or somebody else on the line, chosen with Tab and the arrows.
@ExtendWith(ApplicationExtension.class)
class OverlayByKeyboardTest {

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.startService();
    private final ListenViewModel viewModel = sample.follow(call);
    private ListenWindow window;
    private KeyDriver keys;

    @Start
    void show(Stage ignored) {
        window = new ListenWindow();
        window.show(new ListenView(viewModel, sample.tools()));
    }

    @BeforeEach
    void waitForTheKeyboard() throws TimeoutException {
        keys = window.keys(sample.time);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private Node focused() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.stage.getScene().getFocusOwner());
    }

    private String onFocused() {
        return focused() instanceof Button button ? button.getText() : "";
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }

    @Test
    void leadsThroughTheProcessesWithTab() throws TimeoutException {
        keys.press(P);
        keys.press(TAB);
        String first = onFocused();
        keys.press(TAB);
        String second = onFocused();
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.PROCESS);
        keys.press(ENTER);
        until(() -> call.process().title().in(Language.SV).equals(second));
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.NONE);
    }

    @Test
    void leadsFromTheFieldToTheNamesWithTheArrowDown(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.overlay().set(Overlay.AGENT));
        until(() -> focused() instanceof TextField);
        keys.press(DOWN);
        assertThat(onFocused()).isEqualTo("Omar Haddad");
        keys.press(DOWN);
        assertThat(onFocused()).isEqualTo("Sara Lindqvist");
        keys.press(TAB);
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.AGENT);
    }

    @Test
    void takesTheNameTheArrowsLedTo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.overlay().set(Overlay.AGENT));
        until(() -> focused() instanceof TextField);
        keys.press(DOWN);
        keys.press(ENTER);
        until(() -> call.state().header().agent().equals("agent-2"));
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.NONE);
    }

    @Test
    void saysThatNobodyIsCalledSoAndKeepsTheKeyboard(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.overlay().set(Overlay.AGENT));
        until(() -> focused() instanceof TextField);
        TextField field = (TextField) focused();
        robot.interact(() -> field.setText("Per Ek"));
        robot.interact(() -> {});
        assertThat(robot.lookup("Ingen heter så. Nya medarbetare läggs till under Team eller när ett samtal startas.")
                        .tryQuery())
                .hasValueSatisfying(words -> assertThat(words.isVisible()).isTrue());
        until(() -> !robot.lookup(".more-below").query().isVisible());
        keys.press(DOWN);
        assertThat(focused()).isSameAs(field);
    }
}
