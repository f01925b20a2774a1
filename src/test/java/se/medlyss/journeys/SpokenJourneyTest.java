package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Spoken;
import se.medlyss.ui.base.Place;

/// From Today through a call to the talk with a screen reader, in Norwegian: whatever gets the keyboard says what it
/// is, in the language that was chosen, and each key in the call says what it did.
@Timeout(240)
class SpokenJourneyTest {

    private static final Pattern SILENT = Pattern.compile("[A-Z_]+: *(=.*|\\(.*)?");
    private static final int LONGEST_ROUND = 90;
    private static final int LONGEST_WORDS = 260;
    private static final int ROWS = 5;

    @TempDir
    private Path home;

    private final List<String> said = new ArrayList<>();
    private RunningApp app;

    @BeforeEach
    void start() throws Exception {
        app = RunningApp.start(home, RunningApp.settings(Language.NB), new ManualTime());
    }

    @AfterEach
    void close() throws Exception {
        Files.createDirectories(Path.of("target", "journeys"));
        Files.write(Path.of("target", "journeys", "spoken.txt"), said);
        app.close();
    }

    private Node owner() {
        return app.window().getScene().getFocusOwner();
    }

    private String spokenNow() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Spoken.of(owner()));
    }

    /// Nothing may stay silent; but words may come with the frame that shows them.
    private String spoken() throws Exception {
        app.until(() -> !SILENT.matcher(spokenNow()).matches());
        return spokenNow();
    }

    /// Goes round by Tab until what had the keyboard first has it again.
    private void goRound(String where) throws Exception {
        said.add("## " + where);
        Set<String> round = new LinkedHashSet<>();
        Node first = WaitForAsyncUtils.waitForAsyncFx(10_000, this::owner);
        for (int step = 0; step < LONGEST_ROUND; step++) {
            round.add(spoken());
            app.press(TAB);
            if (WaitForAsyncUtils.waitForAsyncFx(10_000, this::owner) == first) {
                break;
            }
        }
        said.addAll(round);
    }

    private void hear(KeyCode... keys) throws Exception {
        for (KeyCode key : keys) {
            app.press(key);
            said.add(key + " -> " + spoken());
        }
    }

    /// A row is told with the frame that shows it.
    private void hearTheNextRow() throws Exception {
        String before = spoken();
        app.press(DOWN).until(() -> !spokenNow().equals(before));
        said.add("DOWN -> " + spoken());
    }

    private void throughACall() throws Exception {
        goRound("Today");
        app.control(N).untilAt(Place.START);
        goRound("Start");
        app.type("sara").press(ENTER);
        said.add("chosen -> " + spoken());
        app.press(ENTER).untilAt(Place.LISTEN);
        said.add("## Live by keys");
        said.add(spoken());
        hear(DIGIT1, DIGIT2, DIGIT2);
        hearTheNextRow();
        hear(X, SPACE, H, H, L, Z);
        app.press(ENTER).type("hei").press(ENTER);
        said.add("note -> " + spoken());
        app.pass(40);
        goRound("Live");
        app.press(ESCAPE);
        app.control(ENTER);
        said.add("Ctrl+Enter -> " + spoken());
        app.pass(2).control(ENTER).untilAt(Place.WRAP_UP);
        said.add("## Wrap-up by keys");
        said.add(spoken());
        for (int row = 0; row < ROWS; row++) {
            hearTheNextRow();
        }
        goRound("Wrap-up");
        app.press(ESCAPE).pass(2).control(ENTER).untilAt(Place.TALK);
        goRound("Talk");
        app.press(ESCAPE, DIGIT1).type("tonen");
        said.add("written -> " + spoken());
    }

    @Test
    void saysWhatEverythingIsInTheLanguageThatWasChosen() throws Exception {
        throughACall();
        List<String> stops =
                said.stream().filter(line -> !line.startsWith("##")).toList();
        assertThat(stops).as("too long to be listened to").allMatch(line -> line.length() <= LONGEST_WORDS);
        assertThat(stops)
                .as("the row that the arrow went to")
                .contains("DOWN -> PARENT: 3 Kundens navn. ubesvart (Medlytt: tastene vurderer samtalen)");
        assertThat(stops).as("what is written").anyMatch(line -> line.endsWith("= tonen"));
        assertThat(stops.stream().filter(line -> line.startsWith("DOWN -> PARENT")))
                .as("each line of the wrap-up")
                .doesNotHaveDuplicates();
        Set<String> english = englishAlone();
        assertThat(stops).as("English").noneMatch(line -> english.stream().anyMatch(line::contains));
    }

    @Test
    void keepsWhatWasWrittenTheInstantBeforeTheWindowCloses() throws Exception {
        throughACall();
        UUID call = app.saved().latest();
        app.close();
        app = RunningApp.start(home, RunningApp.settings(Language.NB), new ManualTime());
        assertThat(app.saved().state(call).talk().pleased()).isEqualTo("tonen");
    }

    /// Sentences of the app that are there in English and read otherwise in Norwegian.
    private static Set<String> englishAlone() {
        ResourceBundle english = ResourceBundle.getBundle("se.medlyss.texts.texts", Locale.ROOT);
        ResourceBundle norwegian = ResourceBundle.getBundle("se.medlyss.texts.texts", Locale.of("no"));
        return english.keySet().stream()
                .filter(key -> !english.getString(key).equals(norwegian.getString(key)))
                .map(english::getString)
                .filter(words -> words.length() > 11 && !words.contains("{"))
                .collect(Collectors.toSet());
    }
}
