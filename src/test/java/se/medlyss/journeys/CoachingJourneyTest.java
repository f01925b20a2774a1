package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// Following up without a mouse: what was agreed is put off, said otherwise and closed with one key each.
class CoachingJourneyTest {

    @TempDir
    private Path folder;

    private RunningApp app;

    @AfterEach
    void close() {
        app.close();
    }

    private void open() throws Exception {
        app = RunningApp.startWithSample(folder.resolve("home"), RunningApp.settings(Language.EN), new ManualTime());
        app.untilAt(Place.TODAY);
        app.tabTo("Coaching").press(SPACE).untilAt(Place.COACHING);
        app.untilShows("Everybody’s development")
                .until(() -> OpenWindows.focused().contains("Since "));
    }

    @Test
    void putsAStepOffSaysItOtherwiseAndClosesIt() throws Exception {
        open();
        String who = who();
        app.press(S).until(() -> OpenWindows.focused().contains("Fri 27 Nov"));
        assertThat(who()).as("the keyboard goes with the step").isEqualTo(who);

        app.press(O).control(A).type("name the next step").press(ENTER);
        app.until(() -> OpenWindows.focused().contains("name the next step"));
        assertThat(who()).isEqualTo(who);

        app.press(K).until(() -> OpenWindows.focused().contains("Not heard yet"));
        app.press(ENTER);
        app.until(() -> !OpenWindows.show("On its way"));
        // The keyboard goes on to the step after it.
        app.until(() -> OpenWindows.focused().contains("Agreed ")
                && !OpenWindows.focused().contains(who));
    }

    @Test
    void leavesAStepAloneThatIsNotSettledAfterAll() throws Exception {
        open();
        String before = focused();
        app.press(K).until(() -> OpenWindows.focused().contains("Not heard yet"));
        app.press(ESCAPE).until(() -> OpenWindows.focused().equals(before));
        app.press(O).press(ESCAPE).until(() -> OpenWindows.focused().equals(before));
        app.press(DOWN)
                .until(() -> OpenWindows.focused().contains("Agreed ")
                        && !OpenWindows.focused().equals(before));
    }

    @Test
    void opensTheEvaluationBehindAStepAndTheTalkThatWaits() throws Exception {
        open();
        app.press(ENTER).untilAt(Place.EVALUATIONS).untilShows("Talked through");
        app.tabTo("Coaching").press(SPACE).untilAt(Place.COACHING);
        app.until(() -> OpenWindows.focused().contains("Agreed "));
        app.tabTo("Service call · ").press(ENTER).untilAt(Place.TALK);
    }

    private static String who() {
        return focused().replaceAll("^.*(Since \\d+ \\w+|Today|\\w{3} \\d+ \\w+)  (\\S+ \\S+)  .*$", "$2");
    }

    private static String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, OpenWindows::focused);
    }
}
