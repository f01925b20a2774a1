package se.medlyss.support;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.application.sharing.RecogniseHome;
import se.medlyss.application.sharing.ReleaseEvaluation;
import se.medlyss.application.sharing.ReleaseRules;
import se.medlyss.application.sharing.RunOutbox;
import se.medlyss.application.sharing.WithdrawEvaluation;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;

/// A home with a real store, beside a shared folder on a disk that can be told to lie.
public final class SharingHome implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    public static final ShippedProcesses PROCESSES = new ShippedProcesses(new ProcessReader(), List.of());

    public static final RecordWriter CODEC = new RecordWriter("0.1.0", ZONE);

    /// What is around a home, and stays when it is opened again.
    ///
    /// @param worker does what the outbox asks of the store
    public record Around(Path share, LyingFiles disk, TurnExecutor worker, ManualTime time, Random random) {}

    private final Store store;
    private final Around around;
    private final Supplier<ReleaseRules> rules;
    private final ProcessCatalogue catalogue;
    private final SharedFolder folder;
    private final RunOutbox outbox;

    /// Opens the home as the app does at its start, with the processes that the app brings along.
    public SharingHome(Path home, Around around, Supplier<ReleaseRules> rules) throws StorageException {
        this(home, around, rules, PROCESSES);
    }

    /// Opens a home that has these processes.
    public SharingHome(Path home, Around around, Supplier<ReleaseRules> rules, ProcessCatalogue catalogue)
            throws StorageException {
        this.around = around;
        this.rules = rules;
        this.catalogue = catalogue;
        store = OpenedStore.at(home, around.time(), around.random());
        var recognise = new RecogniseHome(store.outbox(), store.mark(), around.random());
        recognise.atStart(home.toString());
        folder = new SharedFolder(() -> Optional.of(around.share()), around.disk(), around.random(), around.time());
        outbox = new RunOutbox(
                around.worker(),
                store.outbox(),
                folder,
                release(),
                erase(),
                recognise,
                new KeyJson(),
                around.time(),
                around.random());
    }

    /// A process that the app brings along.
    public static ProcessDocument process(String id) {
        return PROCESSES.offered().stream()
                .filter(each -> each.process().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Store store() {
        return store;
    }

    public SharedFolder folder() {
        return folder;
    }

    public RunOutbox outbox() {
        return outbox;
    }

    private ReleaseEvaluation release() {
        return new ReleaseEvaluation(store.events(), store.outbox(), catalogue, store.people(), CODEC, rules, ZONE);
    }

    public EraseEvaluation erase() {
        return new EraseEvaluation(store.outbox(), store.evaluations(), CODEC, around.time());
    }

    /// Takes an evaluation back.
    ///
    /// @return whether somebody was told that this is to leave
    public boolean withdraw(UUID evaluation, String reason) throws StorageException {
        AtomicBoolean told = new AtomicBoolean();
        new WithdrawEvaluation(store.events(), catalogue, release(), around.time(), () -> told.set(true))
                .withdraw(evaluation, reason);
        return told.get();
    }

    @Override
    public void close() throws StorageException {
        store.close();
    }
}
