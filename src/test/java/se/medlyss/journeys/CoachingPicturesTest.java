package se.medlyss.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.Theme;
import se.medlyss.support.ManualTime;

/// Pictures of the page of coaching, to be looked at.
@Tag("screenshots")
class CoachingPicturesTest {

    @TempDir
    private Path folder;

    private record Look(Language language, Theme theme, int width, int height, int text) {
        String name() {
            return language.tag() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + text;
        }
    }

    @Test
    void showsThePage() throws Exception {
        for (Look look : List.of(
                new Look(Language.SV, Theme.LIGHT, 1280, 800, 100),
                new Look(Language.EN, Theme.DARK, 1920, 1080, 100),
                new Look(Language.NB, Theme.LIGHT, 1280, 800, 150))) {
            var settings = RunningApp.settings(look.language())
                    .with(new Appearance(look.language(), look.theme(), look.text()));
            Path home = folder.resolve(look.name());
            try (RunningApp app = RunningApp.startWithSample(home, settings, new ManualTime())) {
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
                    app.window().setWidth(look.width());
                    app.window().setHeight(look.height());
                });
                app.click(app.texts().get("shell.place.coaching"))
                        .untilShows(app.texts().get("coaching.agents.title"));
                app.settle().settle();
                app.picture(Path.of("target/shots/coaching-" + look.name() + ".png"));
                app.press(javafx.scene.input.KeyCode.K);
                app.picture(Path.of("target/shots/coaching-closing-" + look.name() + ".png"));
                app.press(javafx.scene.input.KeyCode.ESCAPE);
                app.press(javafx.scene.input.KeyCode.O);
                app.picture(Path.of("target/shots/coaching-words-" + look.name() + ".png"));
            }
        }
    }

    @Test
    void showsWhatToDoFirst() throws Exception {
        try (RunningApp app =
                RunningApp.start(folder.resolve("new"), RunningApp.settings(Language.SV), new ManualTime())) {
            app.click("Coachning").untilShows(app.texts().get("coaching.empty.title"));
            app.picture(Path.of("target/shots/coaching-empty.png"));
        }
    }
}
