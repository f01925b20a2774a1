package se.medlyss.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EventLog;
import se.medlyss.application.StorageException;
import se.medlyss.call.LoggedEvent;

/// An event log in memory that can be told to fail, and that refuses gaps as the real one does.
public final class MemoryLog implements EventLog {

    private final Map<UUID, List<LoggedEvent>> events = new HashMap<>();
    private final List<Batch> batches = new ArrayList<>();
    private StorageException.@Nullable Reason failing;
    private boolean faulty;

    /// From now on every append fails; null mends it.
    public void fail(StorageException.@Nullable Reason reason) {
        failing = reason;
    }

    /// The next append meets a fault of the program.
    public void meetAFault() {
        faulty = true;
    }

    /// The batches that were kept, in order.
    public List<Batch> batches() {
        return List.copyOf(batches);
    }

    @Override
    public void append(Batch batch) throws StorageException {
        if (faulty) {
            faulty = false;
            throw new IllegalStateException("a fault");
        }
        if (failing != null) {
            throw new StorageException(failing, "told to fail", null);
        }
        List<LoggedEvent> log = events.computeIfAbsent(batch.evaluation(), _ -> new ArrayList<>());
        for (LoggedEvent logged : batch.events()) {
            if (logged.seq() != log.size() + 1) {
                throw new StorageException(
                        StorageException.Reason.CHAIN_MISMATCH, logged.seq() + " after " + log.size(), null);
            }
            log.add(logged);
        }
        batches.add(batch);
    }

    @Override
    public List<LoggedEvent> read(UUID evaluation) throws StorageException {
        List<LoggedEvent> log = events.get(evaluation);
        if (log == null) {
            throw new StorageException(StorageException.Reason.UNKNOWN, evaluation.toString(), null);
        }
        return List.copyOf(log);
    }
}
