package se.medlyss.launch;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.UP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;
import se.medlyss.people.Coach;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.RecordingRules;
import se.medlyss.settings.Settings;
import se.medlyss.settings.SettingsFile;
import se.medlyss.settings.Theme;
import se.medlyss.support.ManualTime;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Place;

/// Takes the pictures in `assets/screenshots`: every screen of the running app, in Swedish light and English dark.
@Tag("screenshots")
class AppPicturesTest {

    private static final Appearance SWEDISH_LIGHT = new Appearance(Language.SV, Theme.LIGHT, 100);
    private static final Appearance ENGLISH_DARK = new Appearance(Language.EN, Theme.DARK, 100);

    /// The call's recording, as a recording system names it.
    private static final String RECORDED = "2026-11-20_%s_Alva.wav"
            .formatted(LocalTime.ofInstant(new ManualTime().instant(), ZoneId.systemDefault())
                    .format(DateTimeFormatter.ofPattern("HH-mm")));

    private static final int RECORDED_SECONDS = 250;
    private static final Coach LEADER = new Coach("robin", "Robin Exempel", "");

    /// Seconds after which a key is no longer taken for one about the page before.
    private static final int READ = 2;

    @TempDir
    private Path home;

    @Test
    void showsEveryScreenInSwedishLight() throws Exception {
        take(SWEDISH_LIGHT);
    }

    @Test
    void showsEveryScreenInEnglishDark() throws Exception {
        take(ENGLISH_DARK);
    }

    private void take(Appearance appearance) throws Exception {
        Texts texts = new Texts(appearance.language().locale());
        Settings settings = Settings.standard(appearance.language()).with(appearance);
        try (RunningApp app = RunningApp.startWithSample(home, settings, new ManualTime())) {
            ScreenPictures pictures = new ScreenPictures(app, appearance);
            aCall(app, pictures);
            UUID call = app.saved().latest();
            for (String place : new String[] {"today", "evaluations", "processes", "team", "settings"}) {
                pictures.visit(texts.get("shell.place." + place), place);
            }
            app.click(texts.get("shell.place.coaching")).untilShows(texts.get("coaching.agents.title"));
            pictures.take("coaching");
            insights(app, pictures, texts);
            aCalibration(app, pictures, texts);
            anEvaluation(app, pictures, texts, call);
            app.saved().know(LEADER);
        }
        aReviewByAnother(appearance, texts);
    }

    @Test
    void showsTheFirstPageInBoth() throws Exception {
        for (Appearance appearance : List.of(SWEDISH_LIGHT, ENGLISH_DARK)) {
            Settings settings = Settings.standard(appearance.language()).with(appearance);
            Path fresh = home.resolve(appearance.language().tag());
            try (RunningApp app = RunningApp.start(fresh, settings, new ManualTime())) {
                app.untilAt(Place.WELCOME);
                new ScreenPictures(app, appearance).take("welcome");
            }
        }
    }

    private static void insights(RunningApp app, ScreenPictures pictures, Texts texts) throws Exception {
        app.click(texts.get("shell.place.insights")).untilShows(texts.get("insights.stages.title.team"));
        pictures.take("insights");
    }

    private static void anEvaluation(RunningApp app, ScreenPictures pictures, Texts texts, UUID call) throws Exception {
        app.click(texts.get("shell.place.evaluations")).untilAt(Place.EVALUATIONS);
        app.downTo(call.toString()).press(ENTER).untilShows(texts.get("evaluations.action.review"));
        pictures.take("evaluation");
    }

    /// Another coach opens the same home the next time, and reviews the call with its recording.
    private void aReviewByAnother(Appearance appearance, Texts texts) throws Exception {
        SettingsFile file = new SettingsFile(home, Settings.standard(appearance.language()));
        file.write(file.read()
                .settings()
                .with(LEADER)
                .with(RecordingRules.STANDARD.withFolder(recorded().toString())));
        ManualTime later = new ManualTime().pass(Duration.ofHours(3));
        try (RunningApp app = RunningApp.startWithSample(home, Settings.standard(appearance.language()), later)) {
            app.tabTo(RECORDED).press(SPACE).untilAt(Place.EVALUATIONS);
            app.untilShows(texts.get("evaluations.action.review"));
            app.press(G).untilAt(Place.REVIEW).untilShows(texts.get("review.action.send-back"));
            app.press(DOWN, N).shift(A);
            app.press(UP, N, I);
            new ScreenPictures(app, appearance).take("review");
        }
    }

    /// The folder of the recording system.
    private Path recorded() throws IOException {
        MadeCall made = new MadeCall(3, 8_000, RECORDED_SECONDS).converse();
        made.gain(0, -12).gain(1, -14).noise(0, -66).noise(1, -68);
        Path folder = Files.createDirectories(home.resolve("recorded"));
        Path file = Files.write(folder.resolve(RECORDED), WaveBytes.pcm16(8_000, made.samples(0), made.samples(1)));
        Files.setLastModifiedTime(file, FileTime.from(new ManualTime().instant().plusSeconds(RECORDED_SECONDS)));
        return folder;
    }

    private static void aCalibration(RunningApp app, ScreenPictures pictures, Texts texts) throws Exception {
        app.click(texts.get("shell.place.calibration")).untilAt(Place.CALIBRATION);
        app.press(N).untilShows(texts.get("calibrate.plan.what"));
        app.tabTo(texts.get("calibrate.source.recording")).press(RIGHT);
        app.tabTo(texts.get("calibrate.plan.another"))
                .type("kim")
                .press(ENTER)
                .type("lo")
                .press(ENTER);
        app.control(ENTER).untilShows(texts.get("calibrate.people.title")).control(ENTER);
        scoreBlind(app, DIGIT3);
        app.tabTo(texts.get("calibrate.score.as", texts.get("person.unnamed.coach", "kim")))
                .press(SPACE);
        scoreBlind(app, N);
        app.tabTo(texts.get("calibrate.score.as", texts.get("person.unnamed.coach", "lo")))
                .press(SPACE);
        scoreBlind(app, J);
        app.untilShows(texts.get("calibrate.opening.all-in")).press(O).untilShows(texts.get("calibrate.answers.title"));
        pictures.take("calibration");
    }

    /// @param last what becomes of the third criterion
    private static void scoreBlind(RunningApp app, KeyCode last) throws Exception {
        app.untilAt(Place.LISTEN).pass(4).press(DIGIT1, DIGIT2, DIGIT3, last);
        app.pass(9).press(SPACE).pass(7).press(DIGIT1, DIGIT2, DIGIT3);
        app.pass(30).press(SPACE).pass(12).press(DIGIT1);
        app.control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
        app.pass(READ).control(ENTER).untilAt(Place.CALIBRATION);
    }

    private static void aCall(RunningApp app, ScreenPictures pictures) throws Exception {
        app.control(N);
        pictures.take("start");
        app.press(A, L, ENTER, ENTER);
        app.pass(6).press(DIGIT1);
        app.pass(9).press(DIGIT2);
        app.pass(4).press(DIGIT3, SPACE);
        app.pass(40).press(DIGIT1, DIGIT2, DIGIT2);
        app.pass(30).press(MINUS, SPACE);
        app.pass(20).press(DIGIT1, H);
        app.pass(18).press(H);
        // The plus of the numeric pad: the other one is not on the same key in every layout.
        app.pass(14).press(ADD, DIGIT3);
        app.pass(6);
        pictures.take("live");
        app.shift(SLASH);
        pictures.take("keys");
        app.press(ESCAPE);
        app.press(C);
        pictures.take("live-compact");
        app.press(C, F4);
        app.pass(60).press(DIGIT1, DIGIT2);
        app.control(ENTER);
        app.pass(20).control(ENTER);
        pictures.take("wrap-up");
        app.press(J);
        app.pass(READ).control(ENTER).untilAt(Place.TALK);
        pictures.take("talk");
        app.pass(READ).control(ENTER);
    }
}
