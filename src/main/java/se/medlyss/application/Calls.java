package se.medlyss.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import se.medlyss.call.CallClock;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;
import se.medlyss.call.Ticker;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;

/// Starts a call, or takes one up again, and remembers which are open: the live screen, the wrap-up and the talk hand
/// one and the same call on. Used from one thread, but for [#read(UUID)].
public final class Calls {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final EventLog log;
    private final ProcessCatalogue catalogue;
    private final ScheduledExecutorService store;
    private final Ticker ticker;
    private final InstantSource wall;
    private final TimeOrderedIds ids;
    private final Map<UUID, OpenCall> open = new HashMap<>();

    /// @param store runs one task at a time, on the thread that owns the database
    public Calls(
            EventLog log,
            ProcessCatalogue catalogue,
            ScheduledExecutorService store,
            Ticker ticker,
            InstantSource wall,
            TimeOrderedIds ids) {
        this.log = log;
        this.catalogue = catalogue;
        this.store = store;
        this.ticker = ticker;
        this.wall = wall;
        this.ids = ids;
    }

    /// A new id for a call, before its header is made.
    public UUID newCallId() {
        return ids.next();
    }

    /// Starts a call: its first event is made now, and the process's first stage is entered at the same instant.
    public OpenCall start(CallHeader header, ProcessDocument process, Consumer<SaveState> onSaved) {
        return process.process()
                .firstStage()
                .map(stage -> start(header, process, stage, ticker.nanos(), onSaved))
                .orElseThrow(() -> new IllegalArgumentException("the process has no stage to begin in"));
    }

    /// Starts a call in the given stage, for a listener who pressed an answer or stage key before starting.
    ///
    /// @param pressedNanos when the key was pressed, as the ticker told: the call's offset 0
    public OpenCall start(
            CallHeader header, ProcessDocument process, Stage first, long pressedNanos, Consumer<SaveState> onSaved) {
        return begin(header, process, first, CallClock.startedAt(pressedNanos, ticker, wall), pressedNanos, onSaved);
    }

    /// Starts scoring along with a recording, in the call's first stage: what is prepared before a call is not heard in
    /// its recording.
    ///
    /// @param place  what is heard now, in nanoseconds from the recording's beginning
    /// @param madeAt when the recording began; empty when nobody knows, and the call counts as of now
    public OpenCall startAlong(
            CallHeader header,
            ProcessDocument process,
            Ticker place,
            Optional<Instant> madeAt,
            Consumer<SaveState> onSaved) {
        CallProcess form = process.process();
        OpenCall call = form.stages(Phase.CALL).stream()
                .findFirst()
                .or(form::firstStage)
                .map(stage -> begin(header, process, stage, CallClock.following(place, wall), place.nanos(), onSaved))
                .orElseThrow(() -> new IllegalArgumentException("the process has no stage to begin in"));
        madeAt.ifPresent(at -> call.take(new CallEvent.RecordingBegan(call.stampAt(place.nanos()), at)));
        return call;
    }

    private OpenCall begin(
            CallHeader header,
            ProcessDocument process,
            Stage first,
            CallClock clock,
            long pressedNanos,
            Consumer<SaveState> onSaved) {
        UUID id = ids.nextEvaluation();
        EventSaver saver = new EventSaver(id, 0, log, store, onSaved);
        OpenCall call = new OpenCall(id, CallState.BLANK, process, clock, saver, catalogue);
        open.put(id, call);
        Stamp at = call.stampAt(pressedNanos);
        call.take(new CallEvent.Opened(at, header, process.ref()));
        call.take(new CallEvent.StageEntered(at, first.id(), first.phase()));
        return call;
    }

    /// The call as it stands in memory, for the screen that takes it over; empty when it has to be read back.
    public Optional<OpenCall> open(UUID evaluation) {
        return Optional.ofNullable(open.get(evaluation));
    }

    /// Lets a call go that no screen shows any more. As long as some of it is only in memory it stays open.
    public void release(OpenCall call) {
        if (call.saving().saved()) {
            open.remove(call.id(), call);
        }
    }

    /// Reads a call back, so that it can be taken up again. Called on the store thread.
    public List<LoggedEvent> read(UUID evaluation) throws StorageException {
        return log.read(evaluation);
    }

    /// Takes a call up again. A call that was running has run on meanwhile: its clock is bridged by the wall clock. A
    /// recording has not: the clock stands where it stood, until it follows a player again.
    ///
    /// @param events all of the evaluation's events, as read
    public OpenCall resume(UUID evaluation, List<LoggedEvent> events, Consumer<SaveState> onSaved) {
        CallState state = CallState.ofLogged(events);
        Stamp last = last(state);
        if (state.header().followsRecording()) {
            long place = last.offsetMs() * NANOS_PER_MILLI;
            return resume(evaluation, state, CallClock.following(() -> place, wall), onSaved);
        }
        long gapMs = CallClock.gapMs(last, wall.instant());
        OpenCall call = resume(evaluation, state, CallClock.bridging(last, ticker, wall), onSaved);
        if (state.life() == Life.RUNNING) {
            call.take(new CallEvent.ClockBridged(call.stamp(), gapMs));
            call.keepHalfWordedLines();
        }
        return call;
    }

    private static Stamp last(CallState state) {
        Stamp last = state.last();
        if (last == null) {
            throw new IllegalArgumentException("an evaluation without events cannot be resumed");
        }
        return last;
    }

    private OpenCall resume(UUID evaluation, CallState state, CallClock clock, Consumer<SaveState> onSaved) {
        ProcessDocument process = catalogue
                .find(state.process())
                .orElseThrow(() -> new IllegalArgumentException("unknown process version " + state.process()));
        EventSaver saver = new EventSaver(evaluation, state.seq(), log, store, onSaved);
        OpenCall call = new OpenCall(evaluation, state, process, clock, saver, catalogue);
        open.put(evaluation, call);
        return call;
    }
}
