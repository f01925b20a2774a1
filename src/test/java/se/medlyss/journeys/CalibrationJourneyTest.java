package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SPACE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.audio.WaveBytes;
import se.medlyss.launch.RunningApp;
import se.medlyss.people.Coach;
import se.medlyss.process.Language;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Sharing;
import se.medlyss.support.Dragged;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// Several coaches score the same call blind, by keyboard alone.
class CalibrationJourneyTest {

    private static final String RECORDING = "vecka.wav";

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private RunningApp app;

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void calibratesThreeCoachesOnOneComputer() throws Exception {
        app = RunningApp.start(folder.resolve("home"), RunningApp.settings(Language.SV), time);
        plan("kim", "lo");
        app.control(ENTER);
        score(J);
        app.until(() -> shown("Klar ") == 1).tabTo("som coach kim").press(SPACE);
        score(N);
        app.until(() -> shown("Klar ") == 2).press(KeyCode.DIGIT3);
        score(J);
        app.untilShows("Du kan öppna resultatet");
        app.press(O).untilShows("Att prata om").untilShows("kim");
        app.picture(Path.of("target", "journeys", "calibration-result.png"));
        agree();
        dropTheRecording();
        app.press(KeyCode.T).untilShows("Finns som referenssamtal");
        app.press(ESCAPE).untilShows("Öppnade resultat").tabTo("gemensamt svar finns");
        app.untilShows("Träna på referenssamtal").tabTo("du får svar direkt").press(ENTER);
        app.untilShows("Referenssamtal från");
        dropTheRecording();
        app.control(ENTER);
        score(J);
        app.untilShows("Svarade som facit").untilShows("Er gräns är 80").untilShows("Facit, och varför");
        app.picture(Path.of("target", "journeys", "calibration-training.png"));
        app.control(ENTER).untilShows("Referenssamtal från").untilShows(RECORDING);
        app.control(ENTER);
        score(J);
        app.untilShows("Svarade som facit")
                .press(ESCAPE)
                .untilShows("Öppnade resultat")
                .tabTo("godkänt, er gräns är 80");
        app.picture(picture("calibration-trained"));
    }

    @Test
    void calibratesThreeCoachesThroughASharedFolder() throws Exception {
        Path share = Files.createDirectories(folder.resolve("delad"));
        open("anna", share);
        plan("kim", "lo");
        app.control(ENTER);
        score(J);
        app.close();
        for (String coach : new String[] {"kim", "lo"}) {
            open(coach, share);
            app.untilShows("Samsyn att göra").tabTo("vecka").press(ENTER).untilAt(Place.CALIBRATION);
            app.untilShows("Leds av coach anna").control(ENTER);
            score(coach.equals("kim") ? N : J);
            app.until(() -> SharedRecords.in(share).stream()
                    .anyMatch(record -> record instanceof ExportedRecord.Evaluation scored
                            && scored.content().coach().id().equals(coach)));
            app.close();
        }
        open("anna", share);
        app.tabTo("Samsyn").press(SPACE).untilAt(Place.CALIBRATION).untilShows("Kan öppnas");
        app.tabTo("vecka").press(ENTER).untilShows("Öppna resultatet").press(O).untilShows("Att prata om");
        agree();
        app.press(ESCAPE).untilShows("Öppnade resultat").tabTo("gemensamt svar finns");
        app.close();
        open("kim", share);
        app.tabTo("Samsyn").press(SPACE).untilAt(Place.CALIBRATION).untilShows("Öppnade resultat");
        app.tabTo("vecka").press(ENTER).untilShows("Det ni kom överens om");
    }

    @Test
    void changesASessionAndCallsItOff() throws Exception {
        app = RunningApp.start(folder.resolve("home"), RunningApp.settings(Language.SV), time);
        plan("kim");
        app.press(KeyCode.E)
                .untilShows("Ändra samsynen")
                .tabTo("Rubrik")
                .press(KeyCode.HOME)
                .type("ny ");
        app.picture(picture("calibration-change"));
        app.control(ENTER).untilShows("Vilka som är klara").untilShows("ny vecka");
        app.picture(picture("calibration-blind"));
        app.shift(KeyCode.DELETE).untilShows("Ställ in samsynen").type("sjukt").press(ENTER);
        app.untilShows("Inställd av").untilShows("sjukt").picture(picture("calibration-cancelled"));
        app.press(ESCAPE).untilAt(Place.CALIBRATION);
    }

    private static Path picture(String name) {
        return Path.of("target", "journeys", name + ".png");
    }

    private void open(String coach, Path share) throws Exception {
        Settings settings = RunningApp.settings(Language.SV)
                .with(new Coach(coach, "", "team-east"))
                .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.FINAL, false));
        app = RunningApp.start(folder.resolve("home-" + coach), settings, time);
        app.untilAt(Place.TODAY);
    }

    /// A live call, with these coaches beside whoever sits here.
    private void plan(String... coaches) throws Exception {
        app.tabTo("Samsyn").press(SPACE).untilAt(Place.CALIBRATION).press(N).untilShows("Vad ni bedömer");
        app.tabTo("Rubrik")
                .type("vecka")
                .tabTo("Inspelning")
                .press(KeyCode.RIGHT)
                .tabTo("En annan coachs id");
        for (String coach : coaches) {
            app.type(coach).press(ENTER);
        }
        app.control(ENTER).untilShows("Vilka som är klara");
    }

    private static long shown(String words) {
        return OpenWindows.labels()
                .filter(label -> String.valueOf(label.getText()).startsWith(words))
                .count();
    }

    /// Answers the first criterion, and lets the rest be.
    private void score(KeyCode answer) throws Exception {
        app.untilAt(Place.LISTEN)
                .pass(3)
                .press(DIGIT1, answer)
                .pass(9)
                .press(SPACE)
                .pass(20);
        app.control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
        app.pass(2).control(ENTER).untilAt(Place.CALIBRATION);
    }

    private void agree() throws Exception {
        app.tabTo("Varför")
                .shift(KeyCode.TAB)
                .press(KeyCode.DOWN)
                .tabTo("Det här tar vi")
                .type("lyssna");
        app.control(ENTER).untilShows("Öppna inspelning…");
    }

    /// The recording of the call, which the group heard as it went on.
    private void dropTheRecording() throws Exception {
        Path call = folder.resolve(RECORDING);
        if (Files.notExists(call)) {
            Files.write(call, WaveBytes.pcm16(8_000, new short[60 * 8_000], new short[60 * 8_000]));
        }
        ClipboardContent files = new ClipboardContent();
        files.putFiles(List.of(call.toFile()));
        Dragged.onto(app.window().getScene().lookup(".recording-box"), files);
        app.untilShows(RECORDING);
    }
}
