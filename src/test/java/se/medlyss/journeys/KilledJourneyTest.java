package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MarkedBytes;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.Place;

/// The whole app is killed in the middle of a call and started again, a minute and a half later.
@Timeout(120)
class KilledJourneyTest {

    private static final Duration AWAY = Duration.ofSeconds(90);
    private static final CriterionKey GREET = CriterionKey.parse("open.greet");
    private static final CriterionKey LET_FINISH = CriterionKey.parse("listen.uninterrupted");

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    private RunningApp app;
    private Instant killed = Instant.EPOCH;

    @BeforeEach
    void killInMidCall() throws Exception {
        RunningApp.start(home, RunningApp.settings(Language.SV), time).close();
        List<String> keys = new ArrayList<>(KilledApp.RUNNING_CALL);
        keys.add("press B");
        killed = KilledApp.after(
                home, keys, () -> !MarkedBytes.in(home, "discreet-chosen").isEmpty());
        time.setWall(killed.plus(AWAY));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void showsTheSameCallAtTheSameSecondAndGoesOn() throws Exception {
        UUID call = openAgain();
        CallState state = app.saved().state(call);
        assertThat(state.answer(GREET)).contains(Answer.MET);
        assertThat(state.answer(LET_FINISH)).contains(Answer.MET);
        List<CallEvent> log = app.saved().events(call);
        Stamp began = log.getFirst().at();
        Stamp bridged = log.getLast().at();
        assertThat(log.getLast()).isInstanceOf(CallEvent.ClockBridged.class);
        assertThat(bridged.wall())
                .isBetween(killed.plus(AWAY), killed.plus(AWAY).plusSeconds(1));
        long ranMs = Duration.between(began.wall(), bridged.wall()).toMillis();
        assertThat(bridged.offsetMs() - began.offsetMs()).isCloseTo(ranMs, within(1_000L));
        app.untilShows("Senast noterat: 0:").untilShows("Diskret");
        app.untilShows(Formats.clock(bridged.offsetMs() / 1_000));
        app.picture(Path.of("target", "journeys", "killed.png"));
        app.tabTo("Fortsätt").press(SPACE);
        assertThat(app.saved().state(call).life()).isEqualTo(Life.RUNNING);
    }

    @Test
    void endsItAtItsLastEventWhenAsked() throws Exception {
        UUID call = openAgain();
        app.tabTo("Det slutade").press(SPACE).untilAt(Place.WRAP_UP);
        CallState state = app.saved().state(call);
        assertThat(state.times().endedMs()).isNotNull();
        assertThat(state.life()).isEqualTo(Life.WRAP_UP);
    }

    @Test
    void throwsItAwayAndTakesThatBack() throws Exception {
        UUID call = openAgain();
        app.tabTo("Kasta").press(SPACE).untilAt(Place.TODAY);
        assertThat(app.saved().state(call).life()).isEqualTo(Life.DISCARDED);
        app.untilShows("Kastat: Sara Exempel").tabTo("Ta tillbaka").press(SPACE);
        app.until(() -> app.saved().state(call).life() != Life.DISCARDED);
    }

    @Test
    void wouldSeeAnAppThatDidNotKeepWhatItCalledSaved() throws Exception {
        Files.delete(home.resolve("medlyss.db-wal"));
        app = RunningApp.start(home, RunningApp.settings(Language.SV), time);
        assertThat(app.saved().evaluations()).isEmpty();
        app.untilShows("det som kom efter är borta");
    }

    @Test
    void showsTheSameCallWhenWhatWasSavedLastHadBeenDamaged() throws Exception {
        Path log = home.resolve("medlyss.db-wal");
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length - 2_000] ^= 1;
        Files.write(log, bytes);
        UUID call = openAgain();
        assertThat(app.saved().state(call).answer(LET_FINISH)).contains(Answer.MET);
        app.untilShows("gick att laga").picture(Path.of("target", "journeys", "damaged.png"));
    }

    private UUID openAgain() throws Exception {
        app = RunningApp.start(home, RunningApp.settings(Language.SV), time);
        app.untilAt(Place.LISTEN).untilShows("Medlyss avbröts");
        assertThat(app.saved().evaluations()).hasSize(1);
        return app.saved().latest();
    }
}
