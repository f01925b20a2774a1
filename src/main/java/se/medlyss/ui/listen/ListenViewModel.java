package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import se.medlyss.application.OpenCall;
import se.medlyss.application.SaveState;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallMoves;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.call.SleepWatch;
import se.medlyss.call.StageMoves;
import se.medlyss.call.Stamp;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;
import se.medlyss.ui.scoring.ScoringViewModel;

/// Following a call while it happens: its stages, pauses, moments and notes, its end. Every intent takes the stamp of
/// its
/// key press; nothing asks, nothing blocks.
public final class ListenViewModel {

    /// What lies over the live screen without stopping anything.
    public enum Overlay {
        NONE,
        KEYS,
        PROCESS,
        AGENT
    }

    private final OpenCall call;
    private final ListenTools tools;
    private final ListenWays ways;
    private final ScoringViewModel scoring;
    private final NoteViewModel note;
    private final SleepWatch sleep;
    private final ReadOnlyObjectWrapper<SaveState> saving;
    private final BooleanProperty discreet = new SimpleBooleanProperty();
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private Life life;

    /// Follows this call.
    public ListenViewModel(OpenCall call, ListenTools tools, ListenWays ways) {
        this.call = call;
        this.tools = tools;
        this.ways = ways;
        scoring = new ScoringViewModel(call);
        note = new NoteViewModel(scoring);
        sleep = new SleepWatch(tools.ticker(), tools.wall());
        saving = new ReadOnlyObjectWrapper<>(call.saving());
        discreet.set(call.state().header().besideAgent());
        life = call.state().life();
        call.tellSaving(_ -> tools.store().onScreen(() -> saving.set(call.saving())));
        scoring.state().subscribe(this::changed);
    }

    /// Answering its criteria.
    public ScoringViewModel scoring() {
        return scoring;
    }

    /// The note that is being written.
    public NoteViewModel note() {
        return note;
    }

    /// What the call's events add up to.
    public ReadOnlyObjectProperty<CallState> state() {
        return scoring.state();
    }

    /// How far saving has come.
    public ReadOnlyObjectProperty<SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    /// Rows show *answered*, not what was answered.
    public BooleanProperty discreet() {
        return discreet;
    }

    /// The narrow window on top.
    public BooleanProperty compact() {
        return compact;
    }

    /// What lies over the screen.
    public ObjectProperty<Overlay> overlay() {
        return overlay;
    }

    /// The processes to switch to.
    public List<ProcessDocument> offered() {
        return tools.catalogue().offered();
    }

    /// The stamp of an earlier instant of the ticker.
    public Stamp stampAt(long nanos) {
        return call.stampAt(nanos);
    }

    /// The stamp of a click, taken before anything else is done about it.
    public Stamp now() {
        return call.stamp();
    }

    /// The offset in the log now, for the running clocks.
    public long nowMs() {
        return call.nowMs();
    }

    /// Looks whether the computer slept, and sets the clock forward if it did. Called at each pulse.
    public void lookForSleep() {
        long gapMs = sleep.look();
        if (gapMs > 0) {
            call.bridge(gapMs);
            scoring.refresh();
        }
    }

    /// The next stage.
    public void nextStage(Stamp at) {
        enter(StageMoves.next(call.state(), call.process()), at);
    }

    /// The stage before this one in the process's order.
    public void previousStage(Stamp at) {
        enter(StageMoves.previous(call.state(), call.process()), at);
    }

    /// The stage that was current before this one.
    public void stageItCameFrom(Stamp at) {
        enter(StageMoves.cameFrom(call.state(), call.process()), at);
    }

    /// The stage with that number (1 for the first) among those that can be reached.
    public void stage(int number, Stamp at) {
        List<Stage> reachable = StageMoves.reachable(call.state(), call.process());
        enter(number <= reachable.size() ? Optional.of(reachable.get(number - 1)) : Optional.empty(), at);
    }

    /// The stage with that id, chosen in the rail.
    public void stage(String id, Stamp at) {
        enter(
                StageMoves.reachable(call.state(), call.process()).stream()
                        .filter(stage -> stage.id().equals(id))
                        .findFirst(),
                at);
    }

    /// A moment: lift up, or develop.
    public void mark(MomentKind kind, Stamp at) {
        take(new CallEvent.MomentMarked(at, kind));
    }

    /// The agreed step was heard.
    public void agreedHeard(Stamp at) {
        take(new CallEvent.AgreedStepHeard(at));
    }

    /// A pause on or off.
    public void pause(Stamp at) {
        scoring.take(CallMoves.pause(call.state(), at));
    }

    /// The listener came in late.
    public void joinedLate(Stamp at) {
        scoring.take(CallMoves.joinLate(call.state(), call.process(), at));
    }

    /// Handed over; again: and followed.
    public void transfer(Stamp at) {
        scoring.take(CallMoves.transfer(call.state(), at));
    }

    /// Another matter.
    public void newMatter(Stamp at) {
        take(new CallEvent.MatterBegan(at));
    }

    /// The last stamp began earlier or later.
    public void shiftLast(long byMs, Stamp at) {
        scoring.take(CallMoves.shiftLast(call.state(), byMs, at));
    }

    /// The words of a moment or a note.
    public void word(int entry, String text, Stamp at) {
        take(new CallEvent.EntryWorded(at, entry, text.strip()));
    }

    /// A line of the timeline began earlier or later.
    public void shift(int entry, long byMs, Stamp at) {
        take(new CallEvent.EntryShifted(at, entry, byMs));
    }

    /// A line of the timeline never was.
    public void delete(int entry, Stamp at) {
        take(new CallEvent.EntryDeleted(at, entry));
    }

    /// The call goes by another process.
    public void switchTo(ProcessDocument process, Stamp at) {
        overlay.set(Overlay.NONE);
        scoring.take(CallMoves.switchTo(call.state(), process, at));
    }

    /// Hang-up; once more (or at once where nothing follows the call): the wrap-up.
    public void end(Stamp at) {
        boolean over = call.state().times().endedMs() != null;
        scoring.take(CallMoves.hangUp(call.state(), call.process(), at));
        if (over || call.state().content().currentStage().isEmpty()) {
            note.keep();
            take(new CallEvent.WrapUpOpened(at));
        }
    }

    /// Ends the call, puts it aside, and on to the next one.
    public void nextCall(Stamp at) {
        note.keep();
        scoring.take(CallMoves.hangUp(call.state(), call.process(), at));
        take(new CallEvent.Parked(at));
        ways.nextCall(call);
    }

    private void enter(Optional<Stage> stage, Stamp at) {
        scoring.take(stage.flatMap(each -> StageMoves.enter(call.state(), each, at)));
    }

    private void take(CallEvent event) {
        scoring.take(Optional.of(event));
    }

    private void changed(CallState state) {
        saving.set(call.saving());
        if (life != state.life()) {
            life = state.life();
            if (life == Life.WRAP_UP) {
                ways.wrapUp(call);
            }
        }
    }
}
