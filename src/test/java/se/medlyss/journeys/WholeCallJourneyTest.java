package se.medlyss.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.call.TimelineEntry;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.Pictures;
import se.medlyss.ui.base.Place;

@ExtendWith(ApplicationExtension.class)
class WholeCallJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path home;

    private Stage stage;
    private RunningApp app;
    private KeyDriver keys;

    @Start
    void prepare(Stage primary) {
        stage = primary;
    }

    @AfterEach
    void close() {
        if (app != null) {
            app.close();
        }
    }

    private void open(Language language, FxRobot robot) throws Exception {
        open(language, robot, Place.TODAY);
    }

    private void open(Language language, FxRobot robot, Place first) throws Exception {
        app = new RunningApp(home, language, stage, robot);
        keys = new KeyDriver(robot);
        until(() -> app.place() == first && stage.isFocused());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, condition);
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Pictures.write(app.scene(), Path.of("target/journeys", name + ".png")));
    }

    private UUID startCall(FxRobot robot, String name) throws Exception {
        keys.with(KeyCode.CONTROL, KeyCode.N);
        until(() -> app.place() == Place.START);
        keys.type("sara");
        picture(robot, name + "-start");
        keys.press(KeyCode.ENTER);
        until(() -> app.place() == Place.START);
        keys.press(KeyCode.ENTER);
        until(() -> app.place() == Place.LISTEN);
        return app.shownCall().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromTodayThroughAWholeCallToTheWrapUp(Language language, FxRobot robot) throws Exception {
        open(language, robot);
        UUID call = startCall(robot, language.tag());
        keys.press(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.SPACE, KeyCode.DIGIT2, KeyCode.H, KeyCode.H);
        keys.press(KeyCode.ENTER).type("jag ordnar det").press(KeyCode.ENTER);
        keys.with(KeyCode.SHIFT, KeyCode.EQUALS);
        picture(robot, language.tag() + "-listen");
        keys.with(KeyCode.CONTROL, KeyCode.ENTER);
        keys.with(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> app.place() == Place.WRAP_UP);
        picture(robot, language.tag() + "-wrap-up");
        CallState stored = app.stored(call);
        assertThat(stored.life()).isEqualTo(Life.WRAP_UP);
        assertThat(stored.answer(CriterionKey.parse("open.greet"))).contains(Answer.MET);
        assertThat(stored.answer(CriterionKey.parse("open.welcome"))).contains(Answer.MET);
        assertThat(stored.answer(CriterionKey.parse("listen.open-q"))).contains(Answer.MET);
        assertThat(stored.times().holds().size()).isEqualTo(1);
        assertThat(stored.content().timeline().oldestFirst())
                .extracting(TimelineEntry::what)
                .contains(
                        new TimelineEntry.Note("jag ordnar det"), new TimelineEntry.Moment(MomentKind.LIFT, "", false));
    }

    @Test
    void putsEverySlipRight(FxRobot robot) throws Exception {
        open(Language.SV, robot);
        UUID call = startCall(robot, "slips");
        keys.press(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.Z);
        keys.press(KeyCode.SPACE, KeyCode.F3, KeyCode.LEFT);
        keys.press(KeyCode.ENTER).type("j n x").press(KeyCode.ESCAPE);
        keys.press(KeyCode.DIGIT2, KeyCode.N);
        keys.press(KeyCode.MINUS, KeyCode.COMMA);
        keys.with(KeyCode.SHIFT, KeyCode.Z);
        keys.press(KeyCode.C, KeyCode.DIGIT1, KeyCode.C);
        picture(robot, "slips");
        until(() -> app.stored(call).answer(CriterionKey.parse("open.greet")).isPresent());
        CallState stored = app.stored(call);
        assertThat(stored.answer(CriterionKey.parse("open.name"))).isEmpty();
        assertThat(stored.content().timeline().oldestFirst())
                .extracting(TimelineEntry::what)
                .noneMatch(TimelineEntry.Note.class::isInstance);
    }

    @Test
    void showsTheSameCallAgainWithItsClockRunOnWhenTheAppWentAway(FxRobot robot) throws Exception {
        open(Language.SV, robot);
        UUID call = startCall(robot, "resume");
        keys.press(KeyCode.DIGIT1, KeyCode.SPACE);
        until(() -> app.stored(call).seq() == 4);
        CallState before = app.stored(call);
        app.close();
        open(Language.SV, robot, Place.LISTEN);
        assertThat(app.shownCall()).contains(call);
        until(() -> app.stored(call).seq() == 5);
        CallState resumed = app.stored(call);
        long gapMs = resumed.last().wall().toEpochMilli() - before.last().wall().toEpochMilli();
        assertThat(resumed.last().offsetMs() - before.last().offsetMs()).isCloseTo(gapMs, within(50L));
        assertThat(resumed.answer(CriterionKey.parse("open.greet"))).contains(Answer.MET);
        keys.press(KeyCode.DIGIT1);
        picture(robot, "resumed");
        until(() -> app.stored(call)
                .answer(CriterionKey.parse("listen.uninterrupted"))
                .isPresent());
    }
}
