package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.W;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.call.Life;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// Words about a finished evaluation that nobody kept stand in their field again after the next start, by keyboard
/// alone.
@Timeout(240)
class HalfWrittenJourneyTest {

    private static final List<KeyCode> ON_ITS_PAGE = List.of(W, H, I);

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    private RunningApp app;
    private UUID evaluation;

    @BeforeEach
    void start() throws Exception {
        app = RunningApp.startWithSample(home, RunningApp.settings(Language.SV), time);
        evaluation = app.saved().evaluations().stream()
                .filter(each -> each.life() == Life.FINAL)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void restart() throws Exception {
        app.close();
        app = RunningApp.start(home, RunningApp.settings(Language.SV), time);
    }

    private void toItsPage() throws Exception {
        app.tabTo("Bedömningar").press(SPACE).untilAt(Place.EVALUATIONS);
        app.downTo(evaluation.toString()).press(ENTER).untilShows("Ny version");
    }

    private boolean written(String words) {
        return OpenWindows.written().anyMatch(words::equals);
    }

    @Test
    void keepsWhatIsWrittenOnAnEvaluationsPage() throws Exception {
        for (KeyCode key : ON_ITS_PAGE) {
            toItsPage();
            app.press(key);
            if (key == I) {
                app.tabTo("Hur");
            }
            app.type(words(key));
            toAnotherPage();
        }
        restart();
        for (KeyCode key : ON_ITS_PAGE) {
            toItsPage();
            app.press(key).until(() -> written(words(key)));
            assertThat(drafts()).containsValue(words(key));
            app.press(ESCAPE).until(() -> !drafts().containsValue(words(key)));
            toAnotherPage();
        }
        assertThat(drafts()).isEmpty();
    }

    private Map<String, String> drafts() throws Exception {
        return app.saved().state(evaluation).drafts().words();
    }

    @Test
    void keepsWhatIsWrittenAboutAnAgreedStep() throws Exception {
        for (KeyCode key : List.of(O, K)) {
            toTheFirstStep();
            app.press(key);
            if (key == O) {
                app.control(A);
            } else {
                app.tabTo("Vad ni säger om det");
            }
            app.type(words(key));
            restart();
            toTheFirstStep();
            app.press(key).until(() -> written(words(key)));
            app.press(ESCAPE).press(key).settle();
            app.until(() -> !written(words(key))).press(ESCAPE);
            toAnotherPage();
        }
    }

    private void toTheFirstStep() throws Exception {
        app.tabTo("Coachning").press(SPACE).untilAt(Place.COACHING);
        app.until(() -> OpenWindows.focused().contains("Sedan "));
    }

    private void toAnotherPage() throws Exception {
        app.tabTo("Team").press(SPACE).untilAt(Place.TEAM);
    }

    private static String words(KeyCode key) {
        return "half " + key.getChar().toLowerCase(Locale.ROOT);
    }
}
