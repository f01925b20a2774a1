package se.medlyss.ui.listen;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
import se.medlyss.settings.Appearance;
import se.medlyss.settings.Theme;
import se.medlyss.support.KeyDriver;
import se.medlyss.ui.control.Stepper;

/// Language, colours and text size while a call runs, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class AppearancePaneTest {
    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.startService();
    private final ListenViewModel viewModel = sample.follow(call);
    private ListenWindow window;
    private ListenView view;
    private KeyDriver keys;

    @Start
    void show(Stage ignored) {
        window = new ListenWindow();
        view = window.show(new ListenView(viewModel, sample.tools()));
    }

    @BeforeEach
    void waitForTheKeyboard() throws TimeoutException {
        keys = window.keys(sample.time);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private AppearancePaneTest press(KeyCode key) {
        keys.press(key);
        return this;
    }

    private Appearance chosen() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> sample.settings.now().appearance());
    }

    private Node focused() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.stage.getScene().getFocusOwner());
    }

    private Node pane() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> view.lookup(".appearance"));
    }

    private void waitForAChoice() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> focused() instanceof Stepper);
    }

    @Test
    void changesLanguageColoursAndTextSizeWithTheArrows() throws TimeoutException {
        int before = call.state().seq();
        press(V).waitForAChoice();
        press(RIGHT);
        assertThat(chosen().language()).isEqualTo(Language.NB);
        press(DOWN).press(RIGHT).press(RIGHT);
        assertThat(chosen().theme()).isEqualTo(Theme.DARK);
        press(TAB).press(RIGHT);
        assertThat(chosen().textSize()).isEqualTo(110);
        press(UP).press(UP).press(RIGHT);
        assertThat(chosen()).isEqualTo(new Appearance(Language.EN, Theme.DARK, 110));
        assertThat(call.state().seq())
                .as("nothing of it is an event of the call")
                .isEqualTo(before);
    }

    @Test
    void letsTheKeysOfTheCallActAndCloseIt() throws TimeoutException {
        press(V).waitForAChoice();
        press(SPACE);
        assertThat(call.state().content().currentStage()).contains("solve");
        assertThat(pane().isVisible()).isFalse();
        assertThat(focused()).isSameAs(view);
        press(V).waitForAChoice();
        press(DIGIT1);
        assertThat(call.state().answers().given()).hasSize(1);
        press(V).waitForAChoice();
        press(ENTER);
        assertThat(focused()).isInstanceOf(TextField.class);
    }

    @Test
    void leadsBackToTheCommandsWithEsc() throws TimeoutException {
        press(V).waitForAChoice();
        press(ESCAPE);
        assertThat(pane().isVisible()).isFalse();
        assertThat(focused()).isSameAs(view);
        press(V).waitForAChoice();
        press(V);
        assertThat(pane().isVisible()).isFalse();
        assertThat(focused()).isSameAs(view);
    }

    @Test
    void standsInTheCompactWindowToo() throws TimeoutException {
        press(C).press(V).waitForAChoice();
        assertThat(pane().getScene()).isNotNull();
        press(RIGHT);
        assertThat(chosen().language()).isEqualTo(Language.NB);
        press(ESCAPE);
        assertThat(focused()).isSameAs(view);
    }
}
