package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
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

/// Pictures of everything that the insights show of a whole organisation, to be looked at.
@Tag("screenshots")
class OrganisationPicturesTest {

    private static final int CALLS = Integer.getInteger("medlyss.pictures.calls", 260);

    private static final List<Look> LOOKS = List.of(
            new Look(Language.SV, Theme.LIGHT, 1280, 800),
            new Look(Language.EN, Theme.DARK, 1920, 1080),
            new Look(Language.NB, Theme.LIGHT, 1280, 800));

    @TempDir
    private Path folder;

    private record Look(Language language, Theme theme, int width, int height) {
        String name() {
            return language.tag() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }

    @Test
    void showsEverySectionOfTheWholeOrganisation() throws Exception {
        Path share = SampleOrganisation.share(folder, CALLS, new ManualTime());
        Path home = SampleOrganisation.home(folder, 1);
        for (Look look : LOOKS) {
            Settings settings = RunningApp.settings(look.language())
                    .with(new Appearance(look.language(), look.theme(), 100))
                    .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.FINAL, false));
            new SettingsFile(home, settings).write(settings);
            try (RunningApp app = RunningApp.start(home, settings, new ManualTime())) {
                take(app, look);
            }
        }
    }

    private static void take(RunningApp app, Look look) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            // A window that stands in the middle would grow beyond the screen, where nothing can be clicked.
            app.window().setX(0);
            app.window().setY(0);
            app.window().setWidth(look.width());
            app.window().setHeight(look.height());
        });
        app.click(app.texts().get("shell.place.insights"))
                .untilShows(app.texts().get("insights.section.coverage"));
        sections(app, look, "own", "overview", "coverage", "evenness", "agent", "coaches", "outcomes");
        app.click(app.texts().get("insights.source.centre"));
        app.untilShows(app.texts().get("insights.compile"));
        if (look.equals(LOOKS.getFirst())) {
            app.tabTo(app.texts().get("insights.compile")).press(SPACE);
        }
        WaitForAsyncUtils.waitFor(
                3,
                TimeUnit.MINUTES,
                () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> !OpenWindows.busy("#compile-now")));
        sections(app, look, "centre", "overview", "coverage", "evenness", "coaches", "outcomes");
        app.click(app.texts().get("insights.source.own"));
    }

    private static void sections(RunningApp app, Look look, String source, String... sections) throws Exception {
        for (String section : sections) {
            open(app, app.texts().get("insights.section." + section));
            // The figures of a hundred calls are there at once; those of a thousand take a moment.
            app.settle();
            Thread.sleep(3000);
            Path file = Path.of("target/shots/organisation-" + source + "-" + section + "-" + look.name() + ".png");
            Files.deleteIfExists(file);
            app.picture(file);
        }
    }

    /// Clicks until the section is the chosen one: what is read meanwhile may move it away under the pointer.
    private static void open(RunningApp app, String section) throws Exception {
        for (int tries = 0; tries < 5 && !isChosen(section); tries++) {
            app.click(section);
        }
        assertThat(isChosen(section)).as(section).isTrue();
    }

    private static boolean isChosen(String section) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> OpenWindows.labels()
                        .filter(label -> section.equals(label.getText()))
                        .anyMatch(label -> label instanceof ToggleButton button && button.isSelected()));
    }
}
