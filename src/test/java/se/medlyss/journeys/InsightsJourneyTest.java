package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Sharing;
import se.medlyss.settings.Theme;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// Through the insights without a mouse: filters, behind a figure and back, the table twin, the picture, and the
/// whole organisation's.
class InsightsJourneyTest {

    private static final String CELL = "Team Exempel, Opening:";

    @TempDir
    private Path folder;

    private RunningApp app;

    @AfterEach
    void close() {
        app.close();
    }

    private void open(Settings settings) throws Exception {
        app = RunningApp.startWithSample(folder.resolve("home"), settings, new ManualTime());
        app.untilAt(Place.TODAY);
        app.tabTo("Insights").press(SPACE).untilAt(Place.INSIGHTS).untilShows("Stage by stage, per team");
    }

    @Test
    void looksBehindAFigureAndComesBackToTheSamePlace() throws Exception {
        open(RunningApp.settings(Language.EN));
        String quarter = evaluations();
        app.tabTo("Last 13 weeks").press(UP).until(() -> !evaluations().equals(quarter));
        assertThat(focused()).contains("Last 4 weeks");

        app.tabTo("Sort by Team").press(RIGHT);
        for (int at = 0; at < 5 && !focused().contains(CELL); at++) {
            app.press(DOWN);
        }
        app.press(SPACE).untilShows("evaluations behind the figure");
        assertThat(focused()).contains("Gives the company name and their own name");
        picture("behind");
        app.press(ESCAPE).untilShows("Stage by stage, per team");
        assertThat(focused()).contains(CELL);
        assertThat(evaluations()).isNotEqualTo(quarter);

        app.press(SPACE)
                .untilShows("evaluations behind the figure")
                .press(TAB, ENTER)
                .untilAt(Place.EVALUATIONS);
    }

    @Test
    void opensTheNextTimeWithTheFiltersOfTheLast() throws Exception {
        open(RunningApp.settings(Language.EN));
        String quarter = evaluations();
        app.tabTo("Last 13 weeks").press(UP).until(() -> !evaluations().equals(quarter));
        String month = evaluations();
        app.close();

        open(RunningApp.settings(Language.EN));
        app.until(() -> evaluations().equals(month));
        double width = WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> OpenWindows.labels()
                        .filter(label -> "Stage by stage, per team".equals(label.getText()))
                        .findFirst()
                        .orElseThrow()
                        .getWidth());
        assertThat(width).isGreaterThan(100);
    }

    @Test
    void keepsTheKeyboardWhereItWasWhenTheFiguresAreOthers() throws Exception {
        open(RunningApp.settings(Language.EN));
        app.tabTo("Sort by Team").press(RIGHT, SPACE).untilShows("Opening ↓");
        assertThat(focused()).contains("Sort by Opening");
        app.press(SPACE).untilShows("Opening ↑");
        app.tabTo("Quality").press(RIGHT).untilShows("Approved calls and coaching time");
        assertThat(focused()).contains("Approved");
    }

    @Test
    void goesFromAHeadingToTheCellsBelowItByArrows() throws Exception {
        open(RunningApp.settings(Language.EN));
        app.tabTo("Sort by Team").press(RIGHT, DOWN);
        assertThat(focused()).contains("Team Attrapp, Opening:");
        app.press(RIGHT);
        assertThat(focused()).contains("Team Attrapp, ").doesNotContain("Opening:");
        app.press(LEFT, UP);
        assertThat(focused()).contains("Sort by Opening");
    }

    @Test
    void showsAFigureAsATableAndCopiesItAsAPicture() throws Exception {
        open(RunningApp.settings(Language.EN));
        app.tabTo("More about Stage by stage").press(SPACE, DOWN, ENTER);
        app.until(() -> OpenWindows.focused().contains("Stage by stage, per team"));
        app.untilShows("All stages");
        picture("twin");
        app.tabTo("More about Stage by stage").press(SPACE, DOWN, DOWN, ENTER);
        app.until(() -> Clipboard.getSystemClipboard().hasImage());
        Image copied = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isGreaterThan(600);
    }

    @Test
    void looksAtAStageOfSeveralProcessesAndNeverScrollsSidewaysWithLargeText() throws Exception {
        open(RunningApp.settings(Language.EN).with(new Appearance(Language.EN, Theme.LIGHT, 150)));
        app.tabTo("Service call");
        for (int at = 0; at < 20 && !focused().contains("Closing, in"); at++) {
            app.press(DOWN);
        }
        app.untilShows("Closing in each process, by team").untilShows("Processes that have the stage");
        app.until(() -> sideways() <= 1);
        assertThat(app.window().getWidth()).isLessThanOrEqualTo(1300);
        picture("family-large");
        app.tabTo("Overview").press(LEFT).untilShows("What has come in");
    }

    /// By how much the figures are wider than their place, in pixels.
    private static double sideways() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .flatMap(window -> window.getScene().getRoot().lookupAll(".insights .page-scroll").stream())
                        .map(ScrollPane.class::cast)
                        .mapToDouble(pane -> pane.getContent().getLayoutBounds().getWidth()
                                - pane.getViewportBounds().getWidth())
                        .max()
                        .orElseThrow());
    }

    @Test
    void compilesTheWholeOrganisationAndShowsTeamsAlone() throws Exception {
        Path share = Files.createDirectories(folder.resolve("share"));
        open(RunningApp.settings(Language.EN)
                .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.FINAL, false)));
        app.until(() -> records(share) > 0);
        app.tabTo("On this computer").press(RIGHT).untilShows("Compile now");
        app.tabTo("Compile now").press(SPACE).untilShows("Stage by stage, per team");
        app.untilShows("no files in quarantine");
        assertThat(focused()).contains("Compile now");
        picture("centre-overview");
        assertThat(OpenWindows.show("Sara")).isFalse();
        app.tabTo("Overview").press(LEFT).untilShows("What has come in");
        picture("centre-coverage");
        app.press(RIGHT, RIGHT).untilShows("How even is quality?");
        picture("centre-evenness");
        app.press(RIGHT).untilShows("Coaches’ agreement (AC1)");
        picture("centre-coaches");
        app.press(RIGHT).untilShows("Was the matter resolved in the call?");
        picture("centre-outcomes");
    }

    private void picture(String name) throws Exception {
        app.picture(Path.of("target", "journeys", "insights-" + name + ".png"));
    }

    private static String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, OpenWindows::focused);
    }

    /// How many evaluations the page says that it is of.
    private static String evaluations() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> OpenWindows.words().stream()
                        .filter(words -> words.matches("\\d+ evaluations, .*"))
                        .findFirst()
                        .orElse(""));
    }

    private static long records(Path share) throws IOException {
        Path records = share.resolve("medlyss").resolve("evaluations");
        if (!Files.exists(records)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(records)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
