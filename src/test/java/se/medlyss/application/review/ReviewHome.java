package se.medlyss.application.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import se.medlyss.application.Calls;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.OnStore;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.publishing.EraseForOthers;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.application.sharing.EraseInShare;
import se.medlyss.application.sharing.ReleaseRules;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Stamp;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Coach;
import se.medlyss.people.Roster;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Samples;
import se.medlyss.support.SharingHome;
import se.medlyss.support.StepExecutor;
import se.medlyss.support.TurnExecutor;

/// A home with a real store, beside a shared folder on a disk that can be told to lie.
final class ReviewHome implements AutoCloseable {

    static final ProcessCatalogue PROCESSES = SharingHome.PROCESSES;
    static final ProcessDocument PROCESS = SharingHome.process("service-call");
    static final CriterionKey GREET = CriterionKey.parse("open.greet");

    final LyingFiles disk = new LyingFiles();
    final ManualTime time;
    final ProcessCatalogue catalogue;
    final Coach coach;
    final Store store;
    final SharedReviews shared = new SharedReviews();
    ShareReviews folder;
    final ArrivedReviews arrived;
    final BeginReview begin;
    final AdoptReview adopt;
    final DismissReview dismiss;
    final ReadReview read;
    final TimeOrderedIds ids;

    /// What this computer knows of the centre's approvals.
    Roster roster = Roster.EMPTY;

    /// Whether names leave with what is exported.
    boolean names;

    private final StepExecutor saving = new StepExecutor();
    private final SharingHome home;

    ReviewHome(Path root, String coach, ManualTime time) throws StorageException, IOException {
        this(root, coach, time, PROCESSES);
    }

    ReviewHome(Path root, String coach, ManualTime time, ProcessCatalogue catalogue)
            throws StorageException, IOException {
        this.time = time;
        this.catalogue = catalogue;
        this.coach = new Coach(coach, coach, "team-west");
        Path share = Files.createDirectories(root.resolve("share"));
        Random random = new Random(root.resolve("home-" + coach).hashCode());
        home = new SharingHome(
                root.resolve("home-" + coach),
                new SharingHome.Around(share, disk, new TurnExecutor(), time, random),
                () -> new ReleaseRules(false, names, Language.SV),
                catalogue);
        store = home.store();
        ids = new TimeOrderedIds(time, random);
        var sendBack = new SendBack(store.events(), catalogue, time);
        arrived = new ArrivedReviews(store.events(), store.evaluations(), catalogue, shared, sendBack);
        folder = looksAnew();
        begin = new BeginReview(
                store.events(), store.evaluations(), catalogue, new ScoreAfterwards(store.events(), ids::next, time));
        adopt = new AdoptReview(store.events(), catalogue, store.outbox(), shared, time);
        dismiss = new DismissReview(store.events(), catalogue, store.outbox(), time);
        read = new ReadReview(
                new ReadEvaluation(store.events(), catalogue, store.people(), store.outbox()),
                store.evaluations(),
                shared);
    }

    EraseEvaluation erase() {
        return home.erase();
    }

    private ShareReviews looksAnew() {
        return new ShareReviews(
                new OnStore(new TurnExecutor()),
                home.folder(),
                new RecordReader(),
                new RecordTrust(() -> roster),
                shared,
                arrived,
                new ReachErasures(store.evaluations(), store.events(), erase()),
                time);
    }

    /// Nothing is remembered of what was read in the folder, as after a new start.
    void startAgain() {
        folder = looksAnew();
    }

    /// What a quality manager erases with.
    EraseForOthers eraseForOthers() {
        var onStore = new OnStore(new TurnExecutor());
        var erasing = new EraseInShare(
                onStore, store.outbox(), home.outbox(), home.folder(), new RecordReader(), SharingHome.CODEC, time);
        return new EraseForOthers(erasing, rosters(), onStore, store.outbox());
    }

    PublishRoster rosters() {
        return new PublishRoster(new RosterJson(), new RosterJson(), home.folder(), time);
    }

    /// What is final leaves, and what came is looked at.
    ShareReviews.Look exchange() throws StorageException {
        send();
        return folder.look();
    }

    void send() throws StorageException {
        home.outbox().round(false, _ -> {});
    }

    OfferedReviews offered(Secrets secrets) {
        return new OfferedReviews(store.evaluations(), store.people(), shared, secrets);
    }

    ExportedRecord.Evaluation fetched(UUID evaluation) {
        SharedEvaluation about = shared.all().stream()
                .filter(each -> each.evaluation().equals(evaluation))
                .findFirst()
                .orElseThrow();
        return folder.fetch(evaluation, about.month()).orElseThrow();
    }

    /// A call that was listened to, where the greeting was met.
    UUID listened() {
        return listened(PROCESS);
    }

    UUID listened(ProcessDocument process) {
        var calls = new Calls(store.events(), catalogue, saving, time, time, ids);
        OpenCall call = calls.start(Samples.header("agent-1"), process, _ -> {});
        time.pass(Duration.ofSeconds(12));
        call.take(new CallEvent.Answered(call.stamp(), GREET, Answer.MET));
        time.pass(Duration.ofSeconds(8));
        call.take(new CallEvent.StageEntered(call.stamp(), "listen", Phase.CALL));
        call.take(new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        return over(call);
    }

    /// A call that was prepared for a minute, and began with who calls.
    UUID prepared(CriterionKey who) {
        var calls = new Calls(store.events(), catalogue, saving, time, time, ids);
        OpenCall call = calls.start(Samples.header("agent-1"), SharingHome.process("outbound-sales"), _ -> {});
        time.pass(Duration.ofMinutes(1));
        call.take(new CallEvent.StageEntered(call.stamp(), who.stage(), Phase.CALL));
        time.pass(Duration.ofSeconds(5));
        call.take(new CallEvent.Answered(call.stamp(), who, Answer.MET));
        return over(call);
    }

    private UUID over(OpenCall call) {
        time.pass(Duration.ofMinutes(2));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        saving.runReady();
        return call.id();
    }

    /// Answers the first criterion in what was begun, and finishes.
    UUID finished(BeginReview.Begun begun, CriterionKey key, Answer answer, String sentBack) throws StorageException {
        UUID evaluation = ((BeginReview.Opened) begun).evaluation();
        var calls = new Calls(store.events(), catalogue, saving, time, time, ids);
        OpenCall call = calls.resume(evaluation, calls.read(evaluation), _ -> {});
        long heard = 12_000;
        call.take(new CallEvent.Answered(new Stamp(heard, time.instant()), key, answer));
        call.take(new CallEvent.Commented(call.stamp(), key, "hör 0:10"));
        if (!sentBack.isEmpty()) {
            call.take(new CallEvent.SentBack(call.stamp(), coach.id(), sentBack, null, null));
        }
        call.take(new CallEvent.Finalised(call.stamp()));
        saving.runReady();
        return evaluation;
    }

    CallState state(UUID evaluation) throws StorageException {
        return store.events().state(evaluation);
    }

    @Override
    public void close() throws StorageException {
        home.close();
    }
}
