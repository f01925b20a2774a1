package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.call.Life;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;

/// The page of coaching lists every talk that waits, once they are asked for.
@Timeout(120)
class WaitingTalksJourneyTest {

    @TempDir
    private Path home;

    @Test
    void listsAllOfThemWithTheKeyboardOnTheFirstNewOne() throws Exception {
        try (RunningApp app = RunningApp.startWithSample(home, RunningApp.settings(Language.SV), new ManualTime())) {
            long waiting = app.saved().evaluations().stream()
                    .filter(each -> each.life() == Life.FINAL && each.talkedThrough() == null && !each.practice())
                    .count();
            String all = "Visa alla (" + waiting + ")";
            app.click("Coachning").untilShows(app.texts().get("coaching.agents.title"));
            // The steps to follow up have such a line too, and come first.
            app.tabTo(all)
                    .press(TAB)
                    .tabTo(all)
                    .press(SPACE)
                    .until(() -> !OpenWindows.focused().contains(all));
            app.until(() -> OpenWindows.focused().contains("Servicesamtal"));
            assertThat(waiting).isGreaterThan(6);
        }
    }
}
