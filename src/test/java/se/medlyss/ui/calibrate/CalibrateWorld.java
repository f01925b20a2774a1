package se.medlyss.ui.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
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
import se.medlyss.application.calibration.SessionPaper.AgreedAnswer;
import se.medlyss.application.calibration.ShareSessions;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.SessionJson;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Coach;
import se.medlyss.people.Roster;
import se.medlyss.process.CriterionKey;
import se.medlyss.settings.Theme;
import se.medlyss.store.Store;
import se.medlyss.support.HeldExecutor;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoringSurface;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.support.TurnExecutor;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingViewModel;

/// Calibration on a real store and real recordings, without a shared folder; everything happens at once.
final class CalibrateWorld implements AutoCloseable {

    static final Coach ME = new Coach("coach-a", "A", "");
    private static final int RATE = 8_000;

    final ManualTime time = new ManualTime();
    final Problems problems = new Problems();
    final Navigator navigator = new Navigator(Visit.to(Place.CALIBRATION));
    final HeldExecutor files = new HeldExecutor();
    final SoundWorld sounds = new SoundWorld(time, problems, files);
    final RecordingChoice recording = new RecordingChoice(sounds.desk);
    final ShippedProcesses processes = new ShippedProcesses(new ProcessReader(), List.of());
    final StepExecutor saving = new StepExecutor();
    final Store store;
    final Calls calls;
    final CalibrateViewModel model;

    private final Path folder;

    CalibrateWorld(Path folder) throws StorageException {
        this.folder = folder;
        Random random = new Random(1);
        store = OpenedStore.at(folder.resolve("home"), time, random);
        TimeOrderedIds ids = new TimeOrderedIds(time, random);
        calls = new Calls(store.events(), processes, saving, time, time, ids);
        SessionBook book = new SessionBook(store.sessions(), new SessionJson(), store.people());
        ShareSessions share = new ShareSessions(
                new OnStore(new TurnExecutor()),
                store.sessions(),
                book,
                new SharedFolder(Optional::empty, new DiskFiles(), random, time),
                new SessionJson(),
                new ResultScan(new RecordReader(), new RecordTrust(() -> Roster.EMPTY)));
        ReadSessions read =
                new ReadSessions(book, store.evaluations(), store.events(), share::results, processes, time);
        Background atOnce = new Background(Runnable::run, Runnable::run);
        model = new CalibrateViewModel(
                new CalibrateViewModel.UseCases(
                        read,
                        new LeadSession(book, read, store.halfAgreed(), ids, time),
                        new ScoreBlind(read, processes, calls),
                        share,
                        store.halfAgreed(),
                        store.people(),
                        processes),
                new CalibrateViewModel.Workers(atOnce, atOnce),
                new Surroundings(() -> ME, () -> 80, recording, sounds.desk, time, ZoneId.of("Europe/Stockholm")),
                problems,
                navigator);
    }

    @Override
    public void close() throws StorageException {
        store.close();
    }

    /// Its page in a window of this width and size of the text, in Swedish and light.
    CalibratePage page(Stage stage, double width, int textPercent) {
        var texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));
        var tools = ScoringSurface.tools(texts);
        var page = new CalibratePage(model, tools, time::nanos, FigureFiles.NONE);
        Scene scene = new Scene((Parent) page.content(), width, 800);
        new Look(Theme.LIGHT, textPercent).dress(scene);
        stage.setScene(scene);
        stage.show();
        return page;
    }

    /// Opens the result, where the first criterion was found to be met.
    void agreed(UUID session) {
        model.openResult(session);
        model.agree(
                session, List.of(new AgreedAnswer(CriterionKey.parse("open.greet"), Answer.MET, "namnet hörs")), "");
        model.show(Optional.of(session.toString()));
    }

    /// The reference call that was made of it.
    Optional<UUID> reference(UUID session) {
        return model.state().get().sessions().stream()
                .map(view -> view.standing().id())
                .filter(id -> !id.equals(session))
                .findFirst();
    }

    /// The call that is open now.
    OpenCall call() {
        return calls.open(UUID.fromString(navigator.current().get().subject().orElseThrow()))
                .orElseThrow();
    }

    /// A session along a recording of so many seconds, which is open.
    UUID planned(int seconds) throws IOException {
        recording.open(sound("call.wav", seconds));
        model.plan(new Draft(
                "", processes.offered().getFirst(), true, LocalDate.of(2030, 1, 1), List.of("coach-a", "coach-b")));
        model.show(navigator.current().get().subject());
        return model.state().get().shown().orElseThrow().standing().id();
    }

    Path sound(String name, int seconds) throws IOException {
        return Files.write(
                folder.resolve(name), WaveBytes.pcm16(RATE, new short[seconds * RATE], new short[seconds * RATE]));
    }

    /// A made-up call of a minute, one for each seed.
    ///
    /// @param louder factor of its samples: another file of the same call
    Path call(String name, long seed, double louder) throws IOException {
        MadeCall made = new MadeCall(seed, RATE, 60).converse().noise(0, -60).noise(1, -60);
        short[][] sides = {made.samples(0).clone(), made.samples(1).clone()};
        for (short[] side : sides) {
            for (int i = 0; i < side.length; i++) {
                side[i] = (short) (louder * side[i]);
            }
        }
        return Files.write(folder.resolve(name), WaveBytes.pcm16(RATE, sides));
    }

    /// A session along that recording, which is closed again.
    UUID plannedWith(Path file) {
        recording.open(file);
        model.plan(new Draft(
                "", processes.offered().getFirst(), true, LocalDate.of(2030, 1, 1), List.of("coach-a", "coach-b")));
        model.show(navigator.current().get().subject());
        recording.clear();
        return model.state().get().shown().orElseThrow().standing().id();
    }

    /// Scores the session's call along with a copy of its recording of a minute.
    ///
    /// @param placeMs where the first stage is answered
    /// @param met     criteria of the first stage; the rest of it is not met
    UUID scored(UUID session, Coach coach, int placeMs, String... met) throws IOException {
        recording.open(sound(coach.id() + ".wav", 60));
        model.scoring().score(session, coach);
        OpenCall call = call();
        RecordingViewModel sound = sounds.desk.of(call.id()).orElseThrow();
        hear(sound, placeMs);
        answer(call, met);
        hear(sound, 50_000);
        finish(call);
        sounds.desk.close(call.id());
        return call.id();
    }

    /// Plans a session without a recording.
    UUID plannedAtOnce() {
        model.plan(new Draft(
                "", processes.offered().getFirst(), false, LocalDate.of(2030, 1, 1), List.of("coach-a", "coach-b")));
        model.show(navigator.current().get().subject());
        return model.state().get().shown().orElseThrow().standing().id();
    }

    /// Scores the session's call while it is heard.
    void scoredAtOnce(UUID session, Coach coach, String... met) {
        model.scoring().score(session, coach);
        answer(call(), met);
        finish(call());
    }

    private void answer(OpenCall call, String... met) {
        var first = processes.offered().getFirst().process().stages().getFirst();
        first.criteria().forEach(criterion -> {
            boolean yes = List.of(met).contains(first.key(criterion).toString());
            call.take(new CallEvent.Answered(call.stamp(), first.key(criterion), yes ? Answer.MET : Answer.NOT_MET));
        });
    }

    private void finish(OpenCall call) {
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        saving.runReady();
    }

    private void hear(RecordingViewModel sound, int placeMs) {
        sound.seek(placeMs);
        sounds.thread.runReady();
    }
}
