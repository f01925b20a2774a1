package se.medlyss.application.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.medlyss.application.Calls;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.OnStore;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.application.sharing.ReleaseRules;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.SessionJson;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.people.Coach;
import se.medlyss.people.Roster;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.SharingHome;
import se.medlyss.support.StepExecutor;
import se.medlyss.support.TurnExecutor;

/// A coach's home with a real store, beside a shared folder on a disk that can be told to lie.
final class CalibrationHome implements AutoCloseable {

    static final ZoneId ZONE = SharingHome.ZONE;
    static final ShippedProcesses PROCESSES = SharingHome.PROCESSES;
    static final ProcessDocument PROCESS = SharingHome.process("service-call");

    final LyingFiles disk = new LyingFiles();
    final Path share;
    final ManualTime time;
    final Coach coach;
    final Store store;
    final SessionBook book;
    final ShareSessions sessions;
    final ReadSessions read;
    final LeadSession lead;
    final ScoreBlind score;
    final TimeOrderedIds ids;

    private final StepExecutor saving = new StepExecutor();
    private final SharingHome home;

    CalibrationHome(Path root, String coach, ManualTime time) throws StorageException, IOException {
        this(root, coach, time, root.resolve("share"));
    }

    CalibrationHome(Path root, String coach, ManualTime time, Path share) throws StorageException, IOException {
        this.time = time;
        this.coach = new Coach(coach, coach, "team-west");
        this.share = Files.createDirectories(share);
        Random random = new Random(root.resolve("home-" + coach).hashCode());
        home = new SharingHome(
                root.resolve("home-" + coach),
                new SharingHome.Around(share, disk, new TurnExecutor(), time, random),
                () -> new ReleaseRules(true, false, Language.SV));
        store = home.store();
        ids = new TimeOrderedIds(time, random);
        book = new SessionBook(store.sessions(), new SessionJson(), store.people());
        sessions = new ShareSessions(
                new OnStore(new TurnExecutor()),
                store.sessions(),
                book,
                home.folder(),
                new SessionJson(),
                new ResultScan(new RecordReader(), new RecordTrust(() -> Roster.EMPTY)));
        read = new ReadSessions(book, store.evaluations(), store.events(), sessions::results, PROCESSES, time);
        lead = new LeadSession(book, read, store.halfAgreed(), ids, time);
        score = new ScoreBlind(read, PROCESSES, new Calls(store.events(), PROCESSES, saving, time, time, ids));
    }

    EraseEvaluation erase() {
        return home.erase();
    }

    void withdraw(UUID evaluation) throws StorageException {
        home.withdraw(evaluation, "fel");
    }

    /// Makes a new version with that answer.
    void revise(UUID evaluation, Given given) throws StorageException {
        new LaterEvent(store.events(), PROCESSES, time)
                .appendAll(
                        evaluation,
                        _ -> true,
                        (_, at) -> List.of(
                                new CallEvent.RevisionOpened(at, "som facit"),
                                new CallEvent.Answered(at, CriterionKey.parse(given.key()), given.answer()),
                                new CallEvent.Finalised(at)));
    }

    /// Plans a session along a recording, with a deadline in three days.
    UUID plan(String... participants) throws StorageException {
        return plan(true, participants);
    }

    UUID plan(boolean along, String... participants) throws StorageException {
        return lead.plan(
                new LeadSession.Plan(
                        "Veckans samsyn",
                        time.instant().plus(Duration.ofDays(3)),
                        null,
                        PROCESS.ref(),
                        PROCESS.process().channel(),
                        along,
                        null,
                        List.of(participants)),
                coach.id());
    }

    /// What leaves leaves, and what has come is read.
    ShareSessions.Look exchange() throws StorageException {
        home.outbox().round(false, _ -> {});
        return sessions.look();
    }

    SessionView view(UUID session) throws StorageException {
        return read.find(session, coach.id(), 2_000).orElseThrow();
    }

    SessionView.Blind blind(UUID session) throws StorageException {
        return (SessionView.Blind) view(session);
    }

    SessionView.Open open(UUID session) throws StorageException {
        return (SessionView.Open) view(session);
    }

    /// Scores along with the recording: answers what is named as told, one each second.
    UUID scored(UUID session, Given... given) throws StorageException {
        return scored(session, coach, 0, given);
    }

    /// An answer.
    record Given(String key, Answer answer) {
        static Given met(String key) {
            return new Given(key, Answer.MET);
        }

        static Given missed(String key) {
            return new Given(key, Answer.NOT_MET);
        }
    }

    /// @param lateMs how much later than others everything is stamped
    UUID scored(UUID session, Coach by, long lateMs, Given... given) throws StorageException {
        ScoreBlind.Ready ready = (ScoreBlind.Ready) score.check(session, by);
        long[] place = {0};
        OpenCall call = ready.plan().along() ? score.along(ready, () -> place[0] * 1_000_000) : score.begin(ready);
        move(ready, place, 10_000 + lateMs);
        call.take(new CallEvent.StageEntered(call.stamp(), "open", Phase.CALL));
        move(ready, place, 10_000);
        call.take(new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        call.take(new CallEvent.StageEntered(call.stamp(), "listen", Phase.CALL));
        for (Given each : given) {
            move(ready, place, 1_000);
            call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse(each.key()), each.answer()));
        }
        move(ready, place, 60_000);
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        saving.runReady();
        return call.id();
    }

    /// Begins, and lets it be.
    UUID begun(UUID session) throws StorageException {
        OpenCall call = score.along((ScoreBlind.Ready) score.check(session, coach), () -> 0);
        saving.runReady();
        return call.id();
    }

    private void move(ScoreBlind.Ready ready, long[] place, long ms) {
        place[0] += ms;
        time.pass(Duration.ofMillis(ready.plan().along() ? 1 : ms));
    }

    @Override
    public void close() throws StorageException {
        home.close();
    }
}
