package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.Mode;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

class CalibrateViewModelTest {

    @TempDir
    private Path folder;

    private CalibrateWorld world;

    @BeforeEach
    void open() throws StorageException {
        world = new CalibrateWorld(folder);
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void scoresAlongWithTheSessionsRecordingFromItsBeginning() throws IOException {
        UUID session = planned();
        world.recording.open(world.sound("copy.wav", 3));
        world.recording.chosen().get().orElseThrow().playback().seek(1_500);
        world.model.scoring().score(session, CalibrateWorld.ME);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.LISTEN);
        OpenCall call = world.calls
                .open(UUID.fromString(world.navigator.current().get().subject().orElseThrow()))
                .orElseThrow();
        assertThat(call.state().header().mode()).isEqualTo(Mode.CALIBRATION);
        assertThat(call.state().header().followsRecording()).isTrue();
        assertThat(call.state().header().calibrated()).isEqualTo(session);
        assertThat(call.state().opened().offsetMs()).isZero();
        assertThat(world.sounds.links.of(call.id())).isPresent();
    }

    @Test
    void asksForTheRecordingBeforeItBegins() throws IOException {
        UUID session = planned();
        world.model.scoring().score(session, CalibrateWorld.ME);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.CALIBRATION);
        assertThat(keys()).containsExactly(Problems.textKey(BlindScoring.RecordingTrouble.NONE_OPEN));
    }

    @Test
    void refusesARecordingOfAnotherLength() throws IOException {
        UUID session = planned();
        world.recording.open(world.sound("another.wav", 9));
        world.model.scoring().score(session, CalibrateWorld.ME);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.CALIBRATION);
        assertThat(keys()).containsExactly(Problems.textKey(BlindScoring.RecordingTrouble.ANOTHER));
    }

    @Test
    void refusesAnotherCallOfTheSameLength() throws IOException {
        UUID session = world.plannedWith(world.call("call.wav", 21, 1));
        world.recording.open(world.call("other.wav", 22, 1));
        world.model.scoring().score(session, CalibrateWorld.ME);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.CALIBRATION);
        assertThat(keys()).containsExactly(Problems.textKey(BlindScoring.RecordingTrouble.ANOTHER));
        assertThat(world.model.scoring().doubt().get()).isEmpty();
    }

    @Test
    void asksAboutACopyAndBeginsOnceItIsConfirmed() throws IOException {
        UUID session = world.plannedWith(world.call("call.wav", 21, 1));
        world.recording.open(world.call("softer.wav", 21, 0.6));
        world.model.scoring().score(session, CalibrateWorld.ME);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.CALIBRATION);
        assertThat(world.model.scoring().doubt().get())
                .get()
                .satisfies(asked -> assertThat(asked.recording().name()).isEqualTo("softer.wav"));
        world.model.scoring().refuse();
        assertThat(world.recording.chosen().get()).isEmpty();
        assertThat(world.model.scoring().doubt().get()).isEmpty();
        world.recording.open(world.call("softer.wav", 21, 0.6));
        world.model.scoring().score(session, CalibrateWorld.ME);
        world.model.scoring().confirm();
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.LISTEN);
        assertThat(world.model.scoring().doubt().get()).isEmpty();
        assertThat(world.call().state().opened().offsetMs()).isZero();
    }

    private List<String> keys() {
        return world.problems.standing().stream().map(Problem::textKey).toList();
    }

    @Test
    void keepsTheRecordingThatTheSessionWasPlannedWithUntilThePlannerLeaves() throws IOException {
        UUID session = world.planned(3);
        assertThat(world.recording.chosen().get()).isPresent();
        world.model.toList();
        assertThat(world.recording.chosen().get()).isEmpty();
        world.recording.open(world.sound("again.wav", 3));
        world.model.scoring().score(session, CalibrateWorld.ME);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.LISTEN);
    }

    @Test
    void waitsForTheLeaderToOpenTheResultOnceAllAreIn() throws Exception {
        UUID session = world.planned(60);
        world.scored(session, CalibrateWorld.ME, 1_000);
        world.model.refresh();
        assertThat(world.model.waiting().get()).isZero();
        world.scored(session, new Coach("coach-b", "B", ""), 1_000);
        world.model.refresh();
        assertThat(world.model.waiting().get()).isEqualTo(1);
        world.model.openResult(session);
        assertThat(world.model.waiting().get()).isZero();
    }

    @Test
    void forgetsItsWarningOnceARecordingIsOpened() throws IOException {
        UUID session = planned();
        world.model.scoring().score(session, CalibrateWorld.ME);
        assertThat(keys()).containsExactly(Problems.textKey(BlindScoring.RecordingTrouble.NONE_OPEN));
        world.recording.open(world.sound("copy.wav", 3));
        assertThat(keys()).isEmpty();
    }

    /// A session along a recording of three seconds, which is closed again.
    private UUID planned() throws IOException {
        UUID session = world.planned(3);
        world.recording.clear();
        assertThat(world.model.waiting().get()).isEqualTo(1);
        return session;
    }
}
