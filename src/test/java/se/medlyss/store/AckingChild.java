package se.medlyss.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.medlyss.application.Calls;
import se.medlyss.application.EventLog;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.LoggedEvent;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.Samples;
import se.medlyss.support.StepExecutor;

/// A program that scores made-up calls through the real store and prints `ack CALL SEQ` for each event that the
/// store says is durable, until it is killed or has made as many events as it was asked to. Now and then it erases
/// a call. Between calls it can look after its home as the app does, and say what it did.
final class AckingChild {

    private static final int EVENTS_PER_CALL = 40;

    /// A backup is due after so much of change.
    private static final Duration BETWEEN_CALLS = Duration.ofMinutes(31);

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
    private final StepExecutor storeThread = new StepExecutor();
    private final ProcessDocument process = Samples.process("service");
    private final Random random = new Random(42);
    private final Path home;
    private final Ahead clock;
    private final Store store;
    private final Calls calls;

    /// @param early acknowledges each event before it is committed, which is the fault that tests have to find
    private AckingChild(Path home, Ahead clock, Store store, boolean early) {
        this.home = home;
        this.clock = clock;
        this.store = store;
        this.calls = new Calls(
                early ? new EarlyLog() : store.events(),
                Samples.catalogue(process),
                storeThread,
                System::nanoTime,
                InstantSource.system(),
                new TimeOrderedIds(InstantSource.system(), new Random()));
    }

    /// A clock that can be put forward.
    private static final class Ahead implements InstantSource {
        private Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return InstantSource.system().instant().plus(by);
        }
    }

    /// @param arguments home, how many events, whether to acknowledge early, what `synchronous` is, whether to look
    ///                  after the home between calls
    public static void main(String[] arguments) throws StorageException, IOException {
        Path home = Path.of(arguments[0]);
        Ahead clock = new Ahead();
        Pragmas pragmas = Pragmas.STANDARD.with("synchronous", arguments[3]);
        StoreStart start =
                new StoreOpening(new StoreFiles(home), clock, new Random(), pragmas, Migrations.STANDARD).open();
        try (Store store = OpenedStore.of(start)) {
            new AckingChild(home, clock, store, Boolean.parseBoolean(arguments[2]))
                    .score(Integer.parseInt(arguments[1]), Boolean.parseBoolean(arguments[4]));
        }
    }

    private void score(int events, boolean upkeep) throws StorageException, IOException {
        UUID kept = null;
        for (int made = 0; made < events; made += EVENTS_PER_CALL) {
            UUID scored = call(Math.min(EVENTS_PER_CALL, events - made));
            if (kept != null && random.nextInt(4) == 0) {
                out.println("erasing " + kept);
                store.evaluations().erase(kept);
                out.println("erased " + kept);
                kept = null;
            } else {
                kept = scored;
            }
            if (upkeep) {
                lookAfterHome(made);
            }
        }
    }

    private void lookAfterHome(int made) throws StorageException, IOException {
        store.mark().write("after " + made);
        out.println("marked " + made);
        clock.by = clock.by.plus(BETWEEN_CALLS);
        store.upkeep().run();
        out.println("backed-up "
                + BackupFile.in(new StoreFiles(home).backups())
                        .getFirst()
                        .path()
                        .getFileName());
    }

    private UUID call(int events) {
        OpenCall call = calls.start(Samples.header("agent-1"), process, _ -> {});
        int acknowledged = 0;
        // The two events of the beginning are saved with the next one.
        for (int i = 2; i < events; i++) {
            call.take(event(call));
            storeThread.runReady();
            while (acknowledged < call.saving().durable()) {
                acknowledged++;
                out.println("ack " + call.id() + " " + acknowledged);
            }
        }
        return call.id();
    }

    private CallEvent event(OpenCall call) {
        CriterionKey key = new CriterionKey(random.nextBoolean() ? "open" : "solve", "first");
        return switch (random.nextInt(3)) {
            case 0 -> new CallEvent.NoteWritten(call.stamp(), "note " + "word ".repeat(random.nextInt(60)));
            case 1 -> new CallEvent.Answered(call.stamp(), key, Answer.NOT_MET);
            default -> new CallEvent.Answered(call.stamp(), key, Answer.MET);
        };
    }

    /// Says that events are durable before they are.
    private final class EarlyLog implements EventLog {

        @Override
        public void append(Batch batch) throws StorageException {
            for (LoggedEvent event : batch.events()) {
                out.println("ack " + batch.evaluation() + " " + event.seq());
            }
            store.events().append(batch);
        }

        @Override
        public List<LoggedEvent> read(UUID evaluation) throws StorageException {
            return store.events().read(evaluation);
        }
    }
}
