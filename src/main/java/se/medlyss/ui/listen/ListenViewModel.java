package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.OpenCall;
import se.medlyss.application.SaveState;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallMoves;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.SleepWatch;
import se.medlyss.call.Stamp;
import se.medlyss.people.Agent;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.scoring.RecordingSearch;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.ScoringViewModel;

/// Following a call while it happens: its stages, pauses, moments and notes, its end. Every intent takes the stamp
/// of its key press; nothing asks, nothing blocks.
public final class ListenViewModel {

    /// What lies over the live screen without stopping anything.
    public enum Overlay {
        NONE,
        KEYS,
        PROCESS,
        AGENT,
        /// Beside what is shown, not over it.
        APPEARANCE
    }

    private final OpenCall call;
    private final ListenTools tools;
    private final Consumer<OpenCall> onLifeChanged;
    private final ScoringViewModel scoring;
    private final ListenActions actions;
    private final NoteViewModel note;
    private final SleepWatch sleep;
    private final ReadOnlyObjectWrapper<SaveState> saving = new ReadOnlyObjectWrapper<>();
    private final AgreedStep agreed;
    private final People people;
    private final ReadOnlyObjectWrapper<Optional<Interruption>> interruption;
    private final BooleanProperty startedByKey = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> parkedBefore = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DiscreetMode discreet;
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final Optional<PracticeViewModel> practice;
    private final Along along;
    private boolean nextWanted;
    private Life life;

    /// Follows this call, live.
    public ListenViewModel(
            OpenCall call, ListenTools tools, Consumer<OpenCall> onLifeChanged, Optional<Interruption> interruption) {
        this(call, tools, onLifeChanged, interruption, Along.NOTHING);
    }

    /// Follows this call.
    ///
    /// @param onLifeChanged told when the call no longer runs, or runs again
    /// @param interruption  nobody followed it for a while, until now
    /// @param along         what is scored along with; nothing for a live call
    public ListenViewModel(
            OpenCall call,
            ListenTools tools,
            Consumer<OpenCall> onLifeChanged,
            Optional<Interruption> interruption,
            Along along) {
        this.call = call;
        this.along = along;
        this.tools = tools;
        this.onLifeChanged = onLifeChanged;
        this.interruption = new ReadOnlyObjectWrapper<>(interruption);
        agreed = new AgreedStep(tools);
        people = new People(tools);
        discreet = new DiscreetMode(tools.settings());
        discreet.follow(call.state());
        scoring = new ScoringViewModel(call);
        actions = new ListenActions(call, scoring);
        note = new NoteViewModel(scoring);
        sleep = new SleepWatch(tools.ticker(), tools.wall());
        life = call.state().life();
        saving.set(call.tellSaving(_ -> tools.store().onScreen(() -> saving.set(call.saving()))));
        practice = call.state().header().practice() ? Optional.of(new PracticeViewModel(this)) : Optional.empty();
        agreed.of(call.state().header().agent());
        scoring.state().subscribe(this::changed);
    }

    /// Answering its criteria.
    public ScoringViewModel scoring() {
        return scoring;
    }

    /// What can be done in the call, besides answering.
    public ListenActions actions() {
        return actions;
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
    public ReadOnlyBooleanProperty discreet() {
        return discreet.on();
    }

    /// The narrow window on top.
    public BooleanProperty compact() {
        return compact;
    }

    /// What lies over the screen.
    public ObjectProperty<Overlay> overlay() {
        return overlay;
    }

    /// The names of those the call is about.
    People people() {
        return people;
    }

    /// What was agreed last time.
    ReadOnlyObjectProperty<Optional<Agreed>> agreed() {
        return agreed.agreed();
    }

    /// Nobody followed the call for a while; empty once that is dealt with.
    public ReadOnlyObjectProperty<Optional<Interruption>> interruption() {
        return interruption.getReadOnlyProperty();
    }

    /// The call was started by its first key.
    public BooleanProperty startedByKey() {
        return startedByKey;
    }

    /// The agent of the call that was put aside for this one; empty once that has been told.
    ObjectProperty<Optional<String>> parkedBefore() {
        return parkedBefore;
    }

    /// The line of the timeline that keys are about, by its entry; empty while none is selected.
    public ReadOnlyObjectProperty<Optional<Integer>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Selects a line of the timeline, or none.
    public void select(Optional<Integer> entry) {
        selected.set(entry);
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
        if (gapMs > 0 && !call.state().header().followsRecording()) {
            call.bridge(gapMs);
            scoring.refresh();
        }
    }

    /// The call goes by another process.
    public void switchTo(ProcessDocument process, Stamp at) {
        overlay.set(Overlay.NONE);
        actions.switchTo(process, at);
    }

    /// It is somebody else on the line.
    public void changeAgent(Agent agent, Stamp at) {
        overlay.set(Overlay.NONE);
        actions.changeAgent(agent, at);
    }

    /// Nobody followed the call for a while: it goes on all the same.
    public void goOn() {
        interruption.set(Optional.empty());
    }

    /// Nobody followed the call for a while: it ended where its last event was.
    public void endAtLastEvent(Stamp at) {
        interruption.get().ifPresent(gone -> {
            note.keepAll();
            call.endAtLastEvent(gone.last());
            goOn();
            take(new CallEvent.WrapUpOpened(at));
        });
    }

    /// Nobody followed the call for a while: it is thrown away, which can be taken back.
    public void discard(Stamp at) {
        goOn();
        take(new CallEvent.Discarded(at));
    }

    /// The practice call, if this is one. It is thrown away at its end.
    Optional<PracticeViewModel> practice() {
        return practice;
    }

    /// The recording that is scored along with.
    Optional<RecordingViewModel> recording() {
        return along.recording();
    }

    /// Looks for the recording that is scored along with; empty for a live call.
    Optional<RecordingSearch> search() {
        return along.search();
    }

    /// The evaluation.
    UUID evaluation() {
        return call.id();
    }

    /// Whether the next call is to follow at once.
    boolean nextWanted() {
        return nextWanted;
    }

    /// Hang-up; once more (or at once where nothing follows the call): the wrap-up.
    public void end(Stamp at) {
        boolean over = call.state().times().endedMs() != null;
        scoring.take(CallMoves.hangUp(call.state(), call.process(), at));
        if (over || call.state().content().currentStage().isEmpty()) {
            note.keepAll();
            take(practice.isPresent() ? new CallEvent.Discarded(at) : new CallEvent.WrapUpOpened(at));
        }
    }

    /// Ends the call, puts it aside, and on to the next one.
    public void nextCall(Stamp at) {
        nextWanted = true;
        note.keepAll();
        scoring.take(CallMoves.hangUp(call.state(), call.process(), at));
        take(practice.isPresent() ? new CallEvent.Discarded(at) : new CallEvent.Parked(at));
    }

    private void take(CallEvent event) {
        scoring.take(Optional.of(event));
    }

    private void changed(@Nullable CallState before, CallState state) {
        saving.set(call.saving());
        discreet.follow(state);
        if (before != null && !before.header().agent().equals(state.header().agent())) {
            agreed.of(state.header().agent());
        }
        if (life != state.life()) {
            life = state.life();
            onLifeChanged.accept(call);
        }
    }
}
