package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MarkedBytes;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// The whole app is killed while the reason of a revision is being written on an evaluation's page, and started again.
@Timeout(120)
class KilledReasonJourneyTest {

    private static final String TYPED = "qzxv7skal";

    @TempDir
    private Path home;

    @Test
    void findsTheHalfReasonWhereItWasAndRevisesForIt() throws Exception {
        ManualTime time = new ManualTime();
        UUID newest;
        try (RunningApp app = RunningApp.startWithSample(home, RunningApp.settings(Language.SV), time)) {
            newest = app.saved().evaluations().stream()
                    .filter(each -> each.life() == Life.FINAL)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
        List<String> keys = List.of(
                "await I dag – Medlyss",
                "reach Bedömningar",
                "press SPACE",
                "await Bedömningar – Medlyss",
                "down " + newest,
                "press ENTER",
                "await Ny version",
                "press R",
                "await Öppna en ny version",
                "type Q Z X V DIGIT7 S K A L");
        time.setWall(
                KilledApp.after(home, keys, () -> !MarkedBytes.in(home, TYPED).isEmpty()));

        try (RunningApp app = RunningApp.start(home, RunningApp.settings(Language.SV), time)) {
            app.tabTo("Bedömningar").press(SPACE).untilAt(Place.EVALUATIONS);
            app.downTo(newest.toString()).press(ENTER).untilShows("Ny version");
            app.press(R).until(() -> OpenWindows.written().anyMatch(TYPED::equals));
            app.picture(Path.of("target", "journeys", "half-reason.png"));
            app.type("en").press(ENTER).untilAt(Place.WRAP_UP);
            CallState revised = app.saved().state(newest);
            assertThat(revised.revisionReason()).isEqualTo(TYPED + "en");
        }
    }
}
