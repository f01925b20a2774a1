package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallMoves;
import se.medlyss.call.Drafts;
import se.medlyss.call.MomentKind;
import se.medlyss.call.StageMoves;
import se.medlyss.call.Stamp;
import se.medlyss.people.Agent;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;
import se.medlyss.ui.scoring.ScoringViewModel;

/// What can be done in a call besides answering: stages, moments, pauses, what happens around it, and corrections of
/// its timeline. Each takes the stamp of its key press.
public final class ListenActions {
    private final OpenCall call;
    private final ScoringViewModel scoring;

    ListenActions(OpenCall call, ScoringViewModel scoring) {
        this.call = call;
        this.scoring = scoring;
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

    /// The stage with that number (1 for the first), as the rail shows it; nothing when it cannot be reached now.
    public void stage(int number, Stamp at) {
        List<Stage> timed = call.process().timedStages();
        if (number <= timed.size()) {
            stage(timed.get(number - 1).id(), at);
        }
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

    /// Rows tell what was answered, or only that it was. It is kept with the call: should the app die, whoever sits
    /// beside reads no more on the screen that comes back.
    public void hideAnswers(boolean discreet, Stamp at) {
        take(new CallEvent.DiscreetChosen(at, discreet));
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

    /// The words that a line of the timeline is being given, as they stand now.
    void draftWords(int entry, String text, Stamp at) {
        String kept = call.state().content().timeline().oldestFirst().stream()
                .filter(line -> line.entry() == entry)
                .findFirst()
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

    private void enter(Optional<Stage> stage, Stamp at) {
        scoring.take(stage.flatMap(each -> StageMoves.enter(call.state(), each, at)));
    }

    private void take(CallEvent event) {
        scoring.take(Optional.of(event));
    }
}
