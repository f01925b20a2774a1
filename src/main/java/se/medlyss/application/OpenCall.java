package se.medlyss.application;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.medlyss.call.Answer;
import se.medlyss.call.CallClock;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Stamp;
import se.medlyss.call.Ticker;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.ProcessDocument;

/// A call that is being scored: the state is right at once, the event is durable soon after. The screen, the
/// command line and the simulation all go through here, so that a key press and a simulated key take one path.
///
/// All methods are called from one thread; [SaveState] news arrive on the store thread.
public final class OpenCall {

    private final UUID id;
    private final EventSaver saver;
    private final ProcessCatalogue catalogue;
    private CallClock clock;
    private CallState state;
    private ProcessDocument process;

    OpenCall(
            UUID id,
            CallState state,
            ProcessDocument process,
            CallClock clock,
            EventSaver saver,
            ProcessCatalogue catalogue) {
        this.id = id;
        this.state = state;
        this.process = process;
        this.clock = clock;
        this.saver = saver;
        this.catalogue = catalogue;
    }

    /// The evaluation's id.
    public UUID id() {
        return id;
    }

    public CallState state() {
        return state;
    }

    /// The process that the call is scored by right now.
    public CallProcess process() {
        return process.process();
    }

    /// That process with the document it was read from.
    public ProcessDocument document() {
        return process;
    }

    /// How far saving has come.
    public SaveState saving() {
        return saver.state();
    }

    /// From now on this screen hears how saving goes, on the store thread, instead of the one before.
    ///
    /// @return how far saving has come by then. What becomes durable after it is told; what was asked for earlier
    ///         may have become so without a word to this screen
    public SaveState tellSaving(Consumer<SaveState> onSaved) {
        return saver.tell(onSaved);
    }

    /// Stamp first, classify after: the first line of a key handler.
    public Stamp stamp() {
        return clock.now();
    }

    /// The stamp of an earlier instant of the ticker.
    public Stamp stampAt(long tickerNanos) {
        return clock.at(tickerNanos);
    }

    /// Milliseconds since the log's first event, for the running clocks.
    public long nowMs() {
        return clock.offsetMs();
    }

    /// Takes an event in: folds it, and sends it to be saved.
    ///
    /// @return the state after it
    /// @throws IllegalArgumentException when the event switches to a process version that this computer never had
    /// @throws IllegalStateException when the evaluation is locked
    public CallState take(CallEvent event) {
        if (!state.admits(event)) {
            throw new IllegalStateException(id + " is locked");
        }
        CallState after = state.apply(event);
        ProcessDocument scoredBy = after.process().equals(process.ref()) ? process : known(after);
        boolean newProcess = scoredBy != process || event instanceof CallEvent.Opened;
        state = after;
        process = scoredBy;
        saver.save(event, after, scoredBy, newProcess);
        return state;
    }

    /// Takes an event in when there is one.
    public CallState take(Optional<CallEvent> event) {
        return event.map(this::take).orElse(state);
    }

    /// Takes the latest observation back, when there is one.
    public void undo(Stamp at) {
        if (!state.undo().isEmpty()) {
            take(new CallEvent.Undone(at));
        }
    }

    /// Gives back what was taken back, when there is something.
    public void redo(Stamp at) {
        if (!state.redo().isEmpty()) {
            take(new CallEvent.Redone(at));
        }
    }

    /// Sets the clock forward after a sleep that the ticker did not count; times from here on are estimated.
    ///
    /// @param gapMs 0 or more
    public void bridge(long gapMs) {
        clock = clock.forward(gapMs);
        take(new CallEvent.ClockBridged(clock.now(), gapMs));
    }

    /// From now on the call's time is a place in a recording.
    ///
    /// @param place what is heard now, in nanoseconds from the recording's beginning
    public void follow(Ticker place) {
        clock = clock.following(place);
    }

    /// Ends the call where its last event was, for a call that went on without its listener. Words that were being
    /// written are kept.
    public void endAtLastEvent(Stamp lastObserved) {
        CallEvent.NoteDrafted note = state.drafts().note();
        if (note != null) {
            take(new CallEvent.NoteWritten(note.at(), note.text().strip()));
        }
        CallEvent.AnswerDrafted answer = state.drafts().answer();
        if (answer != null && asksForWords(answer.key())) {
            take(new CallEvent.Answered(
                    answer.at(), answer.key(), new Answer.Written(answer.text().strip())));
        }
        take(new CallEvent.CallEnded(lastObserved, null));
    }

    /// Keeps the words that lines of the timeline were being given when the app died, as every way out of them does;
    /// undo takes them back.
    void keepHalfWordedLines() {
        state.drafts()
                .lines()
                .forEach((entry, words) -> take(new CallEvent.EntryWorded(stamp(), entry, words.strip())));
    }

    private boolean asksForWords(CriterionKey key) {
        return process()
                .criterion(key)
                .filter(criterion -> criterion.kind() instanceof CriterionKind.FreeText)
                .isPresent();
    }

    private ProcessDocument known(CallState after) {
        return catalogue
                .find(after.process())
                .orElseThrow(() -> new IllegalArgumentException("unknown process version " + after.process()));
    }
}
