package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Place;

/// No page speaks a word of another language than the one that was chosen.
class OneLanguageJourneyTest {

    @TempDir
    private Path home;

    private RunningApp app;

    @AfterEach
    void close() {
        app.close();
    }

    @ParameterizedTest
    @CsvSource({"NB, no, sv", "SV, sv, no", "EN, '', sv"})
    void speaksOneLanguageOnEveryPage(Language language, String own, String other) throws Exception {
        app = RunningApp.start(home, RunningApp.settings(language), new ManualTime());
        Set<String> foreign = new HashSet<>(texts(other));
        foreign.removeAll(texts(own));
        assertThat(foreign).hasSizeGreaterThan(300);
        foreign.removeAll(namesInProcesses());
        look(foreign);
        app.control(N).untilAt(Place.START).type("sara").press(ENTER);
        look(foreign);
        app.press(ENTER).untilAt(Place.LISTEN).press(DIGIT1);
        look(foreign);
        app.pass(20).control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
        look(foreign);
        app.pass(2).control(ENTER).untilAt(Place.TALK);
        look(foreign);
        app.pass(2).control(ENTER).untilAt(Place.TODAY);
        look(foreign);
        for (Place place : List.of(Place.EVALUATIONS, Place.TEAM, Place.SETTINGS)) {
            app.tabTo(app.texts().of("shell.place.", place)).press(SPACE).untilAt(place);
            look(foreign);
        }
    }

    private static void look(Set<String> foreign) {
        List<String> shown = WaitForAsyncUtils.waitForAsyncFx(5_000, OpenWindows::words);
        assertThat(shown).hasSizeGreaterThan(5).doesNotContainAnyElementsOf(foreign);
    }

    /// Names of languages are written in each language itself.
    private static Set<String> namesInProcesses() {
        return Set.of("Svenska", "Norsk", "English");
    }

    private static Set<String> texts(String language) throws IOException {
        String file = language.isEmpty() ? "texts.properties" : "texts_" + language + ".properties";
        Properties all = new Properties();
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            all.load(reader);
        }
        return all.values().stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
