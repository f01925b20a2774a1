package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallMoves;
import se.medlyss.call.Drafts;
import se.medlyss.call.MomentKind;
import se.medlyss.call.StageMoves;
import se.medlyss.call.Stamp;
import se.medlyss.people.Agent;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;
import se.medlyss.ui.listen.NoEffect.Why;
import se.medlyss.ui.scoring.ScoringViewModel;

/// What can be done in a call besides answering: stages, moments, pauses, what happens around it, and corrections of
/// its timeline. Each takes the stamp of its key press.
public final class ListenActions {
    private final OpenCall call;
    private final ScoringViewModel scoring;
    private final ReadOnlyObjectWrapper<Optional<NoEffect>> noEffect = new ReadOnlyObjectWrapper<>(Optional.empty());

    ListenActions(OpenCall call, ScoringViewModel scoring) {
        this.call = call;
        this.scoring = scoring;
        scoring.state().addListener((_, _, _) -> pressed());
    }

    /// Why the latest press changed nothing; empty when it did something.
    ReadOnlyObjectProperty<Optional<NoEffect>> noEffect() {
        return noEffect.getReadOnlyProperty();
    }

    /// Another key was pressed: what is told of the one before is over.
    void pressed() {
        noEffect.set(Optional.empty());
    }

    /// The next stage.
    public void nextStage(Stamp at) {
        enter(StageMoves.next(call.state(), call.process()), Why.LAST_STAGE, at);
    }

    /// The stage before this one in the process's order.
    public void previousStage(Stamp at) {
        enter(StageMoves.previous(call.state(), call.process()), Why.FIRST_STAGE, at);
    }

    /// The stage that was current before this one.
    public void stageItCameFrom(Stamp at) {
        enter(StageMoves.cameFrom(call.state(), call.process()), Why.NO_STAGE_BEFORE, at);
    }

    /// The stage with that number (1 for the first), as the rail shows it. One that cannot be reached now, or that the
    /// process lacks, is told.
    public void stage(int number, Stamp at) {
        List<Stage> timed = call.process().timedStages();
        if (number <= timed.size()) {
            stage(timed.get(number - 1).id(), at);
        } else {
            tell(Why.NO_STAGE);
        }
    }

    /// The stage with that id, chosen in the rail. The one that is current is shown again in place of the whole call;
    /// one that cannot be reached now is told.
    public void stage(String id, Stamp at) {
        if (call.state().content().currentStage().filter(id::equals).isPresent()
                && scoring.sheet().get().isWholeCall()) {
            scoring.wholeCall();
            return;
        }
        Optional<Stage> reachable = StageMoves.reachable(call.state(), call.process()).stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst();
        if (reachable.isPresent()) {
            enter(reachable, Why.CURRENT_STAGE, at);
        } else {
            call.process().stage(id).ifPresent(this::tellOutOfReach);
        }
    }

    /// The latest observation never was; told when there is none.
    void undo(Stamp at) {
        tellUnless(call.state().lastAction().isPresent(), Why.NOTHING_TO_UNDO);
        scoring.undo(at);
    }

    /// What was taken back stands again; told when there is none.
    void redo(Stamp at) {
        tellUnless(call.state().nextRedo().isPresent(), Why.NOTHING_TO_REDO);
        scoring.redo(at);
    }

    /// A moment: lift up, or develop.
    public void mark(MomentKind kind, Stamp at) {
        take(new CallEvent.MomentMarked(at, kind));
    }

    /// The agreed step was heard.
    public void agreedHeard(Stamp at) {
        take(new CallEvent.AgreedStepHeard(at));
    }

    /// Rows tell what was answered, or only that it was. It is kept with the call: should the app die, whoever sits
    /// beside reads no more on the screen that comes back.
    public void hideAnswers(boolean discreet, Stamp at) {
        take(new CallEvent.DiscreetChosen(at, discreet));
    }

    /// A pause on or off.
    public void pause(Stamp at) {
        takeOr(CallMoves.pause(call.state(), at), Why.CALL_OVER);
    }

    /// The listener came in late.
    public void joinedLate(Stamp at) {
        takeOr(CallMoves.joinLate(call.state(), call.process(), at), Why.JOINED_LATE);
    }

    /// Handed over; again: and followed.
    public void transfer(Stamp at) {
        takeOr(CallMoves.transfer(call.state(), at), Why.TRANSFERRED);
    }

    /// Another matter.
    public void newMatter(Stamp at) {
        take(new CallEvent.MatterBegan(at));
    }

    /// The last stamp began earlier or later.
    public void shiftLast(long byMs, Stamp at) {
        takeOr(CallMoves.shiftLast(call.state(), byMs, at), Why.NOTHING_TO_MOVE);
    }

    /// The words of a moment or a note.
    public void word(int entry, String text, Stamp at) {
        take(new CallEvent.EntryWorded(at, entry, text.strip()));
    }

    /// The words that a line of the timeline is being given, as they stand now.
    void draftWords(int entry, String text, Stamp at) {
        String kept = call.state()
                .content()
                .line(entry)
                .map(line -> line.what().written())
                .orElse("");
        scoring.take(call.state().drafts().change(at, Drafts.line(entry), text, kept));
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
        scoring.take(CallMoves.switchTo(call.state(), process, at));
    }

    /// It is somebody else on the line.
    public void changeAgent(Agent agent, Stamp at) {
        if (!agent.id().equals(call.state().header().agent())) {
            take(new CallEvent.AgentChanged(at, agent.id(), agent.team()));
        }
    }

    private void enter(Optional<Stage> stage, Why otherwise, Stamp at) {
        takeOr(stage.flatMap(each -> StageMoves.enter(call.state(), each, at)), otherwise);
    }

    private void takeOr(Optional<CallEvent> event, Why otherwise) {
        tellUnless(event.isPresent(), otherwise);
        scoring.take(event);
    }

    private void tellOutOfReach(Stage stage) {
        Why why = stage.phase() == Phase.AFTER ? Why.STAGE_AFTER_CALL : Why.STAGE_IN_CALL;
        noEffect.set(Optional.of(new NoEffect(why, Optional.of(stage.name()))));
    }

    private void tellUnless(boolean works, Why why) {
        if (!works) {
            tell(why);
        }
    }

    void tell(Why why) {
        noEffect.set(Optional.of(NoEffect.of(why)));
    }

    private void take(CallEvent event) {
        scoring.take(Optional.of(event));
    }
}
