package se.medlyss.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.process.ProcessDocument;

/// Makes a call's events durable on the store thread, in order. What cannot be saved stays in memory and is tried
/// again; the call goes on. Events that arrive while one commit runs share the next.
final class EventSaver {

    private static final long RETRY_MS = 1_000;

    /// An event that is not durable yet, with the state and process after it.
    private record Unsaved(CallEvent event, CallState after, ProcessDocument process, boolean newProcess) {}

    private final UUID evaluation;
    private final EventLog log;
    private final ScheduledExecutorService store;
    private final Object lock = new Object();

    private List<Unsaved> unsaved = new ArrayList<>();
    private boolean scheduled;
    private SaveState state;
    private volatile Consumer<SaveState> onSaved;

    EventSaver(
            UUID evaluation, int durable, EventLog log, ScheduledExecutorService store, Consumer<SaveState> onSaved) {
        this.evaluation = evaluation;
        this.log = log;
        this.store = store;
        this.onSaved = onSaved;
        this.state = new SaveState(durable, durable, null);
    }

    void save(CallEvent event, CallState after, ProcessDocument process, boolean newProcess) {
        synchronized (lock) {
            unsaved.add(new Unsaved(event, after, process, newProcess));
            state = new SaveState(after.seq(), state.durable(), state.problem());
            if (!scheduled) {
                scheduled = true;
                store.execute(this::write);
            }
        }
    }

    SaveState tell(Consumer<SaveState> newOnSaved) {
        onSaved = newOnSaved;
        return state();
    }

    SaveState state() {
        synchronized (lock) {
            return state;
        }
    }

    private void write() {
        List<Unsaved> taken;
        synchronized (lock) {
            scheduled = false;
            taken = unsaved;
            unsaved = new ArrayList<>();
        }
        if (taken.isEmpty()) {
            return;
        }
        // A fault that nobody foresaw loses no event either, and is told by the thread.
        StorageException.@Nullable Reason problem = StorageException.Reason.INPUT_OUTPUT;
        try {
            log.append(batch(taken));
            problem = null;
        } catch (StorageException e) {
            problem = e.reason();
        } finally {
            onSaved.accept(problem == null ? durable(taken.getLast().after().seq()) : tryAgain(taken, problem));
        }
    }

    private EventLog.Batch batch(List<Unsaved> taken) {
        Unsaved last = taken.getLast();
        boolean worded = taken.stream().anyMatch(one -> changesWords(one.event()));
        return new EventLog.Batch(
                evaluation,
                taken.stream()
                        .map(one -> new LoggedEvent(one.after().seq(), one.event()))
                        .toList(),
                Summaries.of(evaluation, last.after(), last.process().process()),
                worded ? Summaries.searchText(last.after()) : null,
                taken.stream()
                        .filter(Unsaved::newProcess)
                        .map(Unsaved::process)
                        .distinct()
                        .toList());
    }

    private SaveState durable(int seq) {
        synchronized (lock) {
            state = new SaveState(state.made(), seq, null);
            return state;
        }
    }

    private SaveState tryAgain(List<Unsaved> taken, StorageException.Reason problem) {
        synchronized (lock) {
            List<Unsaved> all = new ArrayList<>(taken);
            all.addAll(unsaved);
            unsaved = all;
            state = new SaveState(state.made(), state.durable(), problem);
            if (!scheduled) {
                scheduled = true;
                store.schedule(this::write, RETRY_MS, TimeUnit.MILLISECONDS);
            }
            return state;
        }
    }

    static boolean changesWords(CallEvent event) {
        return switch (event) {
            case CallEvent.NoteWritten _,
                    CallEvent.EntryWorded _,
                    CallEvent.EntryDeleted _,
                    CallEvent.Commented _,
                    CallEvent.TalkWritten _,
                    CallEvent.Undone _,
                    CallEvent.Redone _,
                    CallEvent.Finalised _,
                    CallEvent.Discarded _,
                    CallEvent.DiscardTakenBack _,
                    CallEvent.Proceeding _ -> true;
            case CallEvent _ -> false;
        };
    }
}
