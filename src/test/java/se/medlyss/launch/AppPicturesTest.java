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
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.UP;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.process.Language;
import se.medlyss.settings.Appearance;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Theme;
import se.medlyss.support.ManualTime;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Place;

/// Takes the pictures in `assets/screenshots`: every screen of the running app, in Swedish light and English dark.
@Tag("screenshots")
class AppPicturesTest {

    private static final Path FOLDER = Path.of("assets", "screenshots");

    /// Seconds after which a key is no longer taken for one about the page before.
    private static final int READ = 2;

    @TempDir
    private Path home;

    @Test
    void showsEveryScreenInSwedishLight() throws Exception {
        take(new Appearance(Language.SV, Theme.LIGHT, 100));
    }

    @Test
    void showsEveryScreenInEnglishDark() throws Exception {
        take(new Appearance(Language.EN, Theme.DARK, 100));
    }

    private void take(Appearance appearance) throws Exception {
        Texts texts = new Texts(appearance.language().locale());
        Settings settings = Settings.standard(appearance.language()).with(appearance);
        try (RunningApp app = RunningApp.startWithSample(home, settings, new ManualTime())) {
            Shots shots = new Shots(app, appearance);
            shots.take("today");
            aCall(app, shots);
            for (String place : new String[] {"today", "evaluations", "team", "settings"}) {
                shots.visit(texts.get("shell.place." + place), place);
            }
            insights(app, shots, texts);
            aReview(app, shots, texts);
            aCalibration(app, shots, texts);
        }
    }

    private static void insights(RunningApp app, Shots shots, Texts texts) throws Exception {
        app.click(texts.get("shell.place.insights")).untilShows(texts.get("insights.stages.title.team"));
        shots.take("insights");
    }

    private static void aReview(RunningApp app, Shots shots, Texts texts) throws Exception {
        app.click(texts.get("shell.place.evaluations")).untilAt(Place.EVALUATIONS);
        app.downTo(app.saved().latest().toString()).press(ENTER).untilShows(texts.get("evaluations.action.review"));
        app.press(G).untilAt(Place.REVIEW).untilShows(texts.get("review.action.send-back"));
        app.press(DOWN, N).shift(A);
        app.press(UP, N, I);
        shots.take("review");
        app.press(ESCAPE).untilAt(Place.EVALUATIONS);
    }

    private static void aCalibration(RunningApp app, Shots shots, Texts texts) throws Exception {
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
        shots.take("calibration");
    }

    /// @param last what becomes of the third criterion
    private static void scoreBlind(RunningApp app, KeyCode last) throws Exception {
        app.untilAt(Place.LISTEN).pass(4).press(DIGIT1, DIGIT2, DIGIT3, last);
        app.pass(9).press(SPACE).pass(7).press(DIGIT1, DIGIT2, DIGIT3);
        app.pass(30).press(SPACE).pass(12).press(DIGIT1);
        app.control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
        app.pass(READ).control(ENTER).untilAt(Place.CALIBRATION);
    }

    private static void aCall(RunningApp app, Shots shots) throws Exception {
        app.control(N);
        shots.take("start");
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
        shots.take("live");
        app.press(C);
        shots.take("live-compact");
        app.press(C, F4);
        app.pass(60).press(DIGIT1, DIGIT2);
        app.control(ENTER);
        app.pass(20).control(ENTER);
        shots.take("wrap-up");
        app.press(J);
        app.pass(READ).control(ENTER).untilAt(Place.TALK);
        shots.take("talk");
        app.pass(READ).control(ENTER);
    }

    /// Pictures named after screen, language and theme.
    private record Shots(RunningApp app, Appearance appearance) {

        void take(String screen) throws Exception {
            String name = "%s-%s-%s.png"
                    .formatted(
                            screen,
                            appearance.language().tag(),
                            appearance.theme().name().toLowerCase(Locale.ROOT));
            app.picture(FOLDER.resolve(name));
        }

        void visit(String label, String screen) throws Exception {
            app.click(label);
            take(screen);
        }
    }
}
