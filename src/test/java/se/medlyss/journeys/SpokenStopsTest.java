package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Spoken;
import se.medlyss.ui.base.Place;

/// What a screen reader is told, stop by stop: which page is shown, what a button is about, and no more stops than
/// there are things to do.
@Timeout(120)
class SpokenStopsTest {

    private static final int LONGEST_ROUND = 90;

    @TempDir
    private Path home;

    private RunningApp app;
    private final Set<Node> lines = new HashSet<>();

    @BeforeEach
    void start() throws Exception {
        app = RunningApp.startWithSample(home, RunningApp.settings(Language.NB), new ManualTime());
        app.untilAt(Place.TODAY);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Node owner() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> app.window().getScene().getFocusOwner());
    }

    private String spoken() {
        Node owner = owner();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Spoken.of(owner));
    }

    private List<String> round() throws Exception {
        List<String> round = new ArrayList<>();
        Node first = owner();
        do {
            round.add(spoken());
            if (onALine()) {
                lines.add(owner());
            }
            app.press(TAB);
        } while (owner() != first && round.size() < LONGEST_ROUND);
        return round;
    }

    private void open(UUID evaluation) throws Exception {
        app.tabTo("Vurderinger").press(SPACE).untilAt(Place.EVALUATIONS);
        app.downTo(evaluation.toString()).press(ENTER).untilShows("Ny versjon");
    }

    @Test
    void saysWhichPageIsShownAndHowMuchWaitsOnTheOthers() throws Exception {
        app.until(() -> spokenOf("Coaching").contains(" venter"));
        assertThat(round()).contains("TAB_ITEM: I dag, 1 venter = true", "TAB_ITEM: Team = false");
        app.tabTo("Team").press(SPACE).untilAt(Place.TEAM);
        assertThat(round()).contains("TAB_ITEM: I dag, 1 venter = false", "TAB_ITEM: Team = true");
    }

    private String spokenOf(String item) {
        return app.window().getScene().getRoot().lookupAll(".navigation-item").stream()
                .map(Spoken::of)
                .filter(words -> words.contains(item))
                .findFirst()
                .orElse("");
    }

    @Test
    void stopsOnceAtTheExplainedScoreAndGoesOnByTheArrows() throws Exception {
        open(app.saved().evaluations().stream()
                .filter(each -> each.life() == Life.FINAL)
                .findFirst()
                .orElseThrow()
                .id());
        round();
        assertThat(lines).hasSize(1);
        while (!onALine()) {
            app.press(TAB);
        }
        String first = spoken();
        app.press(DOWN);
        String next = spoken();
        assertThat(next).startsWith("BUTTON: ").isNotEqualTo(first);
        app.press(DOWN);
        assertThat(spoken()).isNotIn(first, next);
        app.press(UP);
        assertThat(spoken()).isEqualTo(next);
        app.press(UP, UP);
        assertThat(spoken()).as("no further than the first").isEqualTo(first);
        assertThat(onALine()).isTrue();
    }

    private boolean onALine() {
        return owner().getStyleClass().contains("score-line");
    }

    @Test
    void saysWhatIsMadeLonger() throws Exception {
        open(app.saved().evaluations().stream()
                .filter(each -> each.life() == Life.FINAL && each.mode() == Mode.LIVE && each.talkedThrough() == null)
                .findFirst()
                .orElseThrow()
                .id());
        app.press(T).untilAt(Place.TALK);
        assertThat(round())
                .anyMatch(line -> line.startsWith("BUTTON: Coachingtid: 5 min mindre"))
                .anyMatch(line -> line.startsWith("BUTTON: Coachingtid: 5 min mer"));
    }
}
