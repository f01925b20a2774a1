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
/// again;
/// the call goes on. Events that arrive while one commit runs share the next.
final class EventSaver {

    private static final long RETRY_MS = 1_000;

    private final UUID evaluation;
    private final EventLog log;
    private final ScheduledExecutorService store;
    private final Consumer<SaveState> onSaved;
    private final Object lock = new Object();

    private List<LoggedEvent> pending = new ArrayList<>();
    private @Nullable CallState latest;
    private @Nullable ProcessDocument process;
    private @Nullable ProcessDocument toKeep;
    private boolean scheduled;
    private SaveState state;

    EventSaver(
            UUID evaluation, int durable, EventLog log, ScheduledExecutorService store, Consumer<SaveState> onSaved) {
        this.evaluation = evaluation;
        this.log = log;
        this.store = store;
        this.onSaved = onSaved;
        this.state = new SaveState(durable, durable, null);
    }

    void save(CallEvent event, CallState after, ProcessDocument scoredBy, boolean newProcess) {
        synchronized (lock) {
            pending.add(new LoggedEvent(after.seq(), event));
            latest = after;
            process = scoredBy;
            toKeep = newProcess ? scoredBy : toKeep;
            state = new SaveState(after.seq(), state.durable(), state.problem());
            if (!scheduled) {
                scheduled = true;
                store.execute(this::write);
            }
        }
    }

    SaveState state() {
        synchronized (lock) {
            return state;
        }
    }

    private void write() {
        List<LoggedEvent> events;
        CallState after;
        ProcessDocument scoredBy;
        ProcessDocument kept;
        synchronized (lock) {
            scheduled = false;
            if (pending.isEmpty() || latest == null || process == null) {
                return;
            }
            events = pending;
            after = latest;
            scoredBy = process;
            kept = toKeep;
            pending = new ArrayList<>();
        }
        try {
            log.append(batch(events, after, scoredBy, kept));
            settle(new SaveState(0, after.seq(), null), List.of());
        } catch (StorageException e) {
            settle(new SaveState(0, 0, e.reason()), events);
        }
    }

    private EventLog.Batch batch(
            List<LoggedEvent> events, CallState after, ProcessDocument scoredBy, @Nullable ProcessDocument kept) {
        boolean worded = events.stream().anyMatch(logged -> changesWords(logged.event()));
        return new EventLog.Batch(
                evaluation,
                events,
                Summaries.of(evaluation, after, scoredBy.process()),
                worded ? Summaries.searchText(after) : null,
                kept);
    }

    private void settle(SaveState outcome, List<LoggedEvent> again) {
        SaveState now;
        synchronized (lock) {
            if (again.isEmpty()) {
                state = new SaveState(state.made(), outcome.durable(), null);
                toKeep = pending.isEmpty() ? null : toKeep;
            } else {
                List<LoggedEvent> all = new ArrayList<>(again);
                all.addAll(pending);
                pending = all;
                state = new SaveState(state.made(), state.durable(), outcome.problem());
                if (!scheduled) {
                    scheduled = true;
                    store.schedule(this::write, RETRY_MS, TimeUnit.MILLISECONDS);
                }
            }
            now = state;
        }
        onSaved.accept(now);
    }

    private static boolean changesWords(CallEvent event) {
        return switch (event) {
            case CallEvent.NoteWritten _,
                    CallEvent.EntryWorded _,
                    CallEvent.EntryDeleted _,
                    CallEvent.Commented _,
                    CallEvent.TalkWritten _,
                    CallEvent.Undone _,
                    CallEvent.Redone _,
                    CallEvent.Finalised _ -> true;
            case CallEvent other -> false;
        };
    }
}
