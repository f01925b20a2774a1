package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.launch.RunningApp;
import se.medlyss.launch.SampleOrganisation;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.SettingsFile;
import se.medlyss.settings.Sharing;
import se.medlyss.settings.Theme;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// A quality manager erases what a coach scored who has left, with the keyboard alone.
class ErasingJourneyTest {

    private static final int CALLS = 12;

    @TempDir
    private Path folder;

    @Test
    void erasesAnAgentsEvaluationsForACoachWhoHasLeft() throws Exception {
        Path share = SampleOrganisation.share(folder, CALLS, new ManualTime());
        Path home = SampleOrganisation.home(folder, 1);
        Settings settings = RunningApp.settings(Language.SV)
                .with(new Appearance(Language.SV, Theme.LIGHT, 100))
                .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.FINAL, false));
        new SettingsFile(home, settings).write(settings);
        try (RunningApp app = RunningApp.start(home, settings, new ManualTime())) {
            app.untilAt(Place.TODAY).untilShows("ansluten");
            app.tabTo("Insikter").press(SPACE).untilAt(Place.INSIGHTS);
            app.click(app.texts().get("insights.source.centre"));
            app.untilShows(app.texts().get("insights.compile"));
            app.tabTo(app.texts().get("insights.compile")).press(SPACE);
            app.until(() -> compiled());
            app.tabTo(app.texts().get("insights.section.overview"))
                    .press(LEFT)
                    .untilShows(app.texts().get("insights.erase.title"));
            app.tabTo("Mer om I karantän").press(TAB, DOWN, DOWN, DOWN);
            app.press(TAB, DOWN).untilShows("Det går inte att ångra");
            app.picture(Path.of("target", "journeys", "erase-chosen.png"));
            app.tabTo("Varför? Det skrivs i").type("hon har slutat").press(ENTER);
            app.tabTo("Radera för gott").press(SPACE).untilShows("Allt ställs samman på nytt");
            app.picture(Path.of("target", "journeys", "erase-done.png"));
            assertThat(erasures(share)).isNotEmpty();
            app.until(() -> compiled());
        }
    }

    private static boolean compiled() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> !OpenWindows.busy("#compile-now"));
    }

    private static List<Path> erasures(Path share) throws Exception {
        try (Stream<Path> files = Files.walk(share.resolve("medlyss/evaluations"))) {
            return files.filter(Files::isRegularFile)
                    .filter(ErasingJourneyTest::erases)
                    .toList();
        }
    }

    private static boolean erases(Path file) {
        try {
            return Files.readString(file).contains("\"kind\":\"erasure\"");
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
