package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.call.TimelineEntry;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Place;

/// One call, from Today to its wrap-up, by keyboard alone.
class WholeCallJourneyTest {

    private static final CriterionKey GREET = CriterionKey.parse("open.greet");

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    private RunningApp app;

    @AfterEach
    void close() {
        app.close();
    }

    private void open(Language language) throws Exception {
        app = RunningApp.start(home, RunningApp.settings(language), time);
    }

    private void picture(String name) throws Exception {
        app.picture(Path.of("target", "journeys", name + ".png"));
    }

    private UUID startCall() throws Exception {
        app.untilAt(Place.TODAY).control(N).untilAt(Place.START);
        app.type("sara").press(ENTER, ENTER).untilAt(Place.LISTEN);
        return app.saved().latest();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromTodayThroughAWholeCallToTheWrapUp(Language language) throws Exception {
        open(language);
        UUID call = startCall();
        app.press(DIGIT1, DIGIT2, SPACE, DIGIT2, H, H);
        app.press(ENTER).type("jag ordnar det").press(ENTER);
        app.shift(EQUALS);
        picture(language.tag() + "-listen");
        app.control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
        picture(language.tag() + "-wrap-up");
        CallState stored = app.saved().state(call);
        assertThat(stored.life()).isEqualTo(Life.WRAP_UP);
        assertThat(stored.answer(GREET)).contains(Answer.MET);
        assertThat(stored.answer(CriterionKey.parse("open.welcome"))).contains(Answer.MET);
        assertThat(stored.answer(CriterionKey.parse("listen.open-q"))).contains(Answer.MET);
        assertThat(stored.times().holds().size()).isEqualTo(1);
        assertThat(stored.content().timeline().oldestFirst())
                .extracting(TimelineEntry::what)
                .contains(new TimelineEntry.Note("jag ordnar det"), new TimelineEntry.Moment(MomentKind.LIFT, ""));
    }

    @Test
    void putsEverySlipRight() throws Exception {
        open(Language.SV);
        UUID call = startCall();
        app.press(DIGIT1, DIGIT3, Z);
        app.press(SPACE, F3, LEFT);
        app.press(ENTER).type("j n x").press(ESCAPE);
        app.press(DIGIT2, N);
        app.press(MINUS, COMMA);
        app.shift(Z);
        app.press(C, DIGIT1, C);
        picture("slips");
        app.until(() -> app.saved().state(call).answer(GREET).isPresent());
        CallState stored = app.saved().state(call);
        assertThat(stored.answer(CriterionKey.parse("open.name"))).isEmpty();
        assertThat(stored.content().timeline().oldestFirst())
                .extracting(TimelineEntry::what)
                .noneMatch(TimelineEntry.Note.class::isInstance);
    }

    @Test
    void showsTheSameCallAgainWithItsClockRunOnWhenTheAppWentAway() throws Exception {
        open(Language.SV);
        UUID call = startCall();
        app.press(DIGIT1, SPACE).pass(20);
        CallState before = app.saved().state(call);
        app.close();
        time.passMs(45_000);
        open(Language.SV);
        app.untilAt(Place.LISTEN);
        assertThat(app.saved().latest()).isEqualTo(call);
        app.until(() -> app.saved().state(call).seq() > before.seq());
        CallState resumed = app.saved().state(call);
        long gapMs = resumed.last().wall().toEpochMilli() - before.last().wall().toEpochMilli();
        assertThat(gapMs).isEqualTo(65_000);
        assertThat(resumed.last().offsetMs() - before.last().offsetMs()).isEqualTo(gapMs);
        assertThat(resumed.answer(GREET)).contains(Answer.MET);
        picture("resumed");
        app.press(DIGIT1)
                .until(() -> app.saved()
                        .state(call)
                        .answer(CriterionKey.parse("listen.uninterrupted"))
                        .isPresent());
    }
}
