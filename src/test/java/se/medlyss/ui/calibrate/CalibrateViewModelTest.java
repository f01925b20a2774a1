package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Calls;
import se.medlyss.application.OnStore;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.calibration.LeadSession;
import se.medlyss.application.calibration.ReadSessions;
import se.medlyss.application.calibration.ResultScan;
import se.medlyss.application.calibration.ScoreBlind;
import se.medlyss.application.calibration.SessionBook;
import se.medlyss.application.calibration.ShareSessions;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Mode;
import se.medlyss.exchange.DiskFiles;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.SessionJson;
import se.medlyss.exchange.SharedFolder;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.people.Coach;
import se.medlyss.store.Store;
import se.medlyss.store.StoreStart;
import se.medlyss.support.ManualTime;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.support.TurnExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.RecordingChoice;

class CalibrateViewModelTest {

    private static final Coach ME = new Coach("coach-a", "A", "");
    private static final int RATE = 8_000;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final Problems problems = new Problems();
    private final Navigator navigator = new Navigator(Visit.to(Place.CALIBRATION));
    private final SoundWorld sounds = new SoundWorld(time, problems);
    private final RecordingChoice recording = new RecordingChoice(sounds.desk);
    private final ShippedProcesses processes = new ShippedProcesses(new ProcessReader(), List.of());
    private Store store;
    private Calls calls;
    private CalibrateViewModel model;

    @BeforeEach
    void open() throws StorageException {
        Random random = new Random(1);
        store = switch (Store.open(folder.resolve("home"), time, random)) {
            case StoreStart.Opened(var opened) -> opened;
            case StoreStart other -> throw new AssertionError(other);
        };
        TimeOrderedIds ids = new TimeOrderedIds(time, random);
        calls = new Calls(store.events(), processes, new StepExecutor(), time, time, ids);
        SessionBook book = new SessionBook(store.sessions(), new SessionJson());
        ShareSessions share = new ShareSessions(
                new OnStore(new TurnExecutor()),
                store.sessions(),
                book,
                new SharedFolder(Optional::empty, new DiskFiles(), random, time),
                new SessionJson(),
                new ResultScan(new RecordReader()));
        ReadSessions read =
                new ReadSessions(book, store.evaluations(), store.events(), share::results, processes, time);
        Background atOnce = new Background(Runnable::run, Runnable::run);
        model = new CalibrateViewModel(
                new CalibrateViewModel.UseCases(
                        read,
                        new LeadSession(book, read, ids, time),
                        new ScoreBlind(read, processes, calls),
                        share,
                        store.people(),
                        processes),
                new CalibrateViewModel.Workers(atOnce, atOnce),
                new CalibrateViewModel.Around(
                        () -> ME, () -> 80, recording, sounds.desk, time, ZoneId.of("Europe/Stockholm")),
                problems,
                navigator);
    }

    @AfterEach
    void close() throws StorageException {
        store.close();
    }

    @Test
    void scoresAlongWithTheSessionsRecordingFromItsBeginning() throws IOException {
        UUID session = planned();
        recording.open(sound("copy.wav", 3));
        recording.chosen().get().orElseThrow().playback().seek(1_500);
        model.score(session, ME);
        assertThat(navigator.current().get().place()).isEqualTo(Place.LISTEN);
        OpenCall call = calls.open(
                        UUID.fromString(navigator.current().get().subject().orElseThrow()))
                .orElseThrow();
        assertThat(call.state().header().mode()).isEqualTo(Mode.CALIBRATION);
        assertThat(call.state().header().followsRecording()).isTrue();
        assertThat(call.state().header().calibrated()).isEqualTo(session);
        assertThat(call.state().opened().offsetMs()).isZero();
        assertThat(sounds.links.of(call.id())).isPresent();
    }

    @Test
    void asksForTheRecordingBeforeItBegins() throws IOException {
        UUID session = planned();
        model.score(session, ME);
        assertThat(navigator.current().get().place()).isEqualTo(Place.CALIBRATION);
        assertThat(keys()).containsExactly(Problems.textKey(BlindScoring.RecordingTrouble.NONE_OPEN));
    }

    @Test
    void refusesARecordingOfAnotherLength() throws IOException {
        UUID session = planned();
        recording.open(sound("another.wav", 9));
        model.score(session, ME);
        assertThat(navigator.current().get().place()).isEqualTo(Place.CALIBRATION);
        assertThat(keys()).containsExactly(Problems.textKey(BlindScoring.RecordingTrouble.ANOTHER));
    }

    private List<String> keys() {
        return problems.standing().stream().map(Problem::textKey).toList();
    }

    /// A session along a recording of three seconds, which is closed again.
    private UUID planned() throws IOException {
        recording.open(sound("call.wav", 3));
        model.plan(new Draft(
                "", processes.offered().getFirst(), true, LocalDate.of(2030, 1, 1), List.of("coach-a", "coach-b")));
        assertThat(recording.chosen().get()).isEmpty();
        model.show(navigator.current().get().subject());
        assertThat(model.waiting().get()).isEqualTo(1);
        return model.state().get().shown().orElseThrow().standing().id();
    }

    private Path sound(String name, int seconds) throws IOException {
        return Files.write(
                folder.resolve(name), WaveBytes.pcm16(RATE, new short[seconds * RATE], new short[seconds * RATE]));
    }
}
