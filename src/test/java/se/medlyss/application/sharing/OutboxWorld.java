package se.medlyss.application.sharing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import se.medlyss.application.EventLog;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordReading;
import se.medlyss.application.StorageException;
import se.medlyss.application.Summaries;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Mode;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.exchange.RecordReader;
import se.medlyss.people.Agent;
import se.medlyss.people.Team;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Samples;
import se.medlyss.support.SharingHome;
import se.medlyss.support.TurnExecutor;

/// A home with a real store and a shared folder on a disk that can be told to lie.
final class OutboxWorld implements AutoCloseable {

    static final ZoneId ZONE = SharingHome.ZONE;

    private static final RecordReader READER = new RecordReader();
    private static final ProcessDocument PROCESS =
            SharingHome.PROCESSES.offered().getFirst();

    final ManualTime time;
    final LyingFiles disk = new LyingFiles();
    final List<OutboxStatus> told = new ArrayList<>();
    final TurnExecutor storeThread = new TurnExecutor();
    final Path share;
    ReleaseRules rules = new ReleaseRules(true, false, Language.SV);

    private Path home;
    private SharingHome open;
    private final Random random;
    private final TimeOrderedIds ids;

    /// @param seed of ids and of the names of temporaries
    OutboxWorld(Path home, Path share, ManualTime time, long seed) throws StorageException, IOException {
        this.home = home;
        this.share = Files.createDirectories(share);
        this.time = time;
        this.random = new Random(seed);
        this.ids = new TimeOrderedIds(time, random);
        start();
        store().people().save(new Team("team-east", "Öst", "malmo"));
        store().people().save(new Agent("agent-1", "Kim Eksempel", "team-east", false, true));
    }

    OutboxWorld(Path home, Path share) throws StorageException, IOException {
        this(home, share, new ManualTime(), 1);
    }

    private void start() throws StorageException {
        open = new SharingHome(home, new SharingHome.Around(share, disk, storeThread, time, random), () -> rules);
    }

    EraseEvaluation erase() {
        return open.erase();
    }

    /// Closes the app and starts it again, in this home or another.
    void restart(Path newHome) throws StorageException {
        open.close();
        home = newHome;
        start();
    }

    void restart() throws StorageException {
        restart(home);
    }

    /// Closes the app, does something to its files, and starts it again.
    void restartAfter(FileWork work) throws StorageException, IOException {
        open.close();
        work.run();
        start();
    }

    /// Something done to files.
    @FunctionalInterface
    interface FileWork {
        void run() throws IOException;
    }

    /// What a copy of a home does at its first start.
    void becomeAnotherWriter() throws StorageException {
        new RecogniseHome(store().outbox(), store().mark(), random).startWriter();
    }

    RunOutbox.Round round() throws StorageException {
        return open.outbox().round(false, told::add);
    }

    RunOutbox.Round roundNow() throws StorageException {
        return open.outbox().round(true, told::add);
    }

    Outbox outbox() {
        return store().outbox();
    }

    Store store() {
        return open.store();
    }

    boolean withdraw(UUID evaluation, String reason) throws StorageException {
        return open.withdraw(evaluation, reason);
    }

    /// A live call, scored and final, that the agent has heard.
    UUID talkedThrough() throws StorageException {
        UUID evaluation = scored(Samples.header("agent-1"), "Lugnt");
        talk(evaluation);
        return evaluation;
    }

    /// A call that is scored and final.
    UUID scored(CallHeader header, String note) throws StorageException {
        UUID evaluation = ids.next();
        append(evaluation, new CallEvent.Opened(at(0), header, PROCESS.ref()));
        append(evaluation, new CallEvent.StageEntered(at(0), "open", Phase.CALL));
        append(evaluation, new CallEvent.Answered(at(2_000), CriterionKey.parse("open.greet"), Answer.MET));
        append(evaluation, new CallEvent.NoteWritten(at(3_000), note));
        append(evaluation, new CallEvent.CallEnded(at(9_000), null));
        append(evaluation, new CallEvent.WrapUpOpened(at(9_000)));
        append(evaluation, new CallEvent.Finalised(at(10_000)));
        return evaluation;
    }

    /// A call that goes on.
    UUID running(CallHeader header) throws StorageException {
        UUID evaluation = ids.next();
        append(evaluation, new CallEvent.Opened(at(0), header, PROCESS.ref()));
        append(evaluation, new CallEvent.StageEntered(at(0), "open", Phase.CALL));
        return evaluation;
    }

    static CallHeader header(Mode mode, boolean practice) {
        CallHeader live = Samples.header("agent-1");
        return new CallHeader(
                live.callId(),
                live.agent(),
                live.agentTeam(),
                live.coach(),
                live.coachTeam(),
                mode,
                live.channel(),
                live.direction(),
                live.selection(),
                live.context(),
                live.informedAgent(),
                live.informedCustomer(),
                live.besideAgent(),
                practice,
                live.callBackOf(),
                null);
    }

    void talk(UUID evaluation) throws StorageException {
        Talk talk = new Talk("", List.of(), "", "", 0, null, false, time.instant(), 0, null);
        append(evaluation, new CallEvent.TalkWritten(at(20_000), talk));
    }

    /// A new revision of a final evaluation.
    void revise(UUID evaluation, String reason) throws StorageException {
        append(evaluation, new CallEvent.RevisionOpened(at(30_000), reason));
        append(evaluation, new CallEvent.Answered(at(31_000), CriterionKey.parse("open.name"), Answer.MET));
        append(evaluation, new CallEvent.Finalised(at(32_000)));
    }

    private Stamp at(long offsetMs) {
        return new Stamp(offsetMs, time.instant());
    }

    private void append(UUID evaluation, CallEvent event) throws StorageException {
        List<LoggedEvent> log = new ArrayList<>();
        if (!(event instanceof CallEvent.Opened)) {
            log.addAll(store().events().read(evaluation));
        }
        LoggedEvent added = new LoggedEvent(log.size() + 1, event);
        log.add(added);
        CallState state = CallState.ofLogged(log);
        store().events()
                .append(new EventLog.Batch(
                        evaluation,
                        List.of(added),
                        Summaries.of(evaluation, state, PROCESS.process()),
                        null,
                        event instanceof CallEvent.Opened ? List.of(PROCESS) : List.of()));
    }

    /// The files of records in the folder, in the order of their names; no temporaries, which readers pass
    /// over.
    List<Path> files() throws IOException {
        Path evaluations = share.resolve("medlyss/evaluations");
        if (!Files.isDirectory(evaluations)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(evaluations)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /// The records in the folder, each read strictly.
    List<ExportedRecord> records() throws IOException {
        List<ExportedRecord> records = new ArrayList<>();
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                records.add(
                        switch (READER.read(line.getBytes(StandardCharsets.UTF_8))) {
                            case RecordReading.Read read -> read.record();
                            case RecordReading.Refused refused -> throw new AssertionError(file + " " + refused);
                        });
            }
        }
        return records;
    }

    /// The states of all rows, by sequence.
    List<Outbox.State> states(UUID evaluation) throws StorageException {
        return store().outbox().rows(evaluation).stream().map(Outbox.Row::state).toList();
    }

    Instant now() {
        return time.instant();
    }

    @Override
    public void close() throws StorageException {
        open.close();
    }
}
