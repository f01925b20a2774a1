package se.medlyss.call;

import se.medlyss.call.CallEvent.Milestone;
import se.medlyss.call.CallEvent.Observation;
import se.medlyss.call.CallEvent.Proceeding;

/// One event onto a state: what undo can take back, and what it cannot.
final class CallFold {

    private CallFold() {}

    static CallState apply(CallState state, CallEvent event) {
        return switch (event) {
            case Observation observation ->
                state.observed(observation, ObservationFold.apply(state.content(), observation, state.seq() + 1));
            case Milestone milestone -> milestone(state, milestone);
            case Proceeding proceeding -> proceeding(state, proceeding);
        };
    }

    private static CallState milestone(CallState state, Milestone event) {
        return switch (event) {
            case CallEvent.Opened opened ->
                state.lives(
                        event,
                        Life.RUNNING,
                        state.content().with(opened.header()).with(opened.process()));
            case CallEvent.Undone _ -> undo(state, event);
            case CallEvent.Redone _ -> redo(state, event);
            case CallEvent.ClockBridged _ -> estimated(state, event);
            case CallEvent.DiscreetChosen chosen -> discreet(state.lives(event, state.life()), chosen.discreet());
            case CallEvent.WrapUpOpened opened ->
                state.retimed(event, Life.WRAP_UP, ended(state, opened.at().offsetMs()));
            case CallEvent.Resumed _ ->
                state.times().endedMs() == null
                        ? state.lives(event, Life.RUNNING)
                        : state.reached(event, Life.RUNNING, MarkFold.resumed(state.content()));
            case CallEvent.Parked parked ->
                state.retimed(event, Life.PARKED, ended(state, parked.at().offsetMs()));
            case CallEvent.Discarded _ -> RevisionFold.discarded(state, event);
            case CallEvent.DiscardTakenBack _ -> RevisionFold.takenBack(state, event);
            case CallEvent.Finalised done ->
                revised(state.lives(event, Life.FINAL), state.revision(), state.revisionReason(), "", done);
            case CallEvent.RevisionOpened opened ->
                state.lives(event, Life.WRAP_UP)
                        .revised(state.revision() + 1, opened.reason(), "", null)
                        .handled(state.handling().revised())
                        .laidAside(state.laidAside(null));
            case CallEvent.Withdrawn gone ->
                revised(state.lives(event, Life.WITHDRAWN), state.revision() + 1, gone.reason(), gone.reason(), gone);
            case CallEvent.TalkWritten written ->
                talked(state, event, written.talk().stillClosed(state.talk()));
            case CallEvent.TalkPostponed postponed ->
                state.lives(event, state.life()).talked(state.talk(), postponed.until());
            case CallEvent.NoteDrafted drafted -> state.drafted(state.drafts().with(drafted));
            case CallEvent.AnswerDrafted drafted -> state.drafted(state.drafts().with(drafted));
            case CallEvent.WordsDrafted drafted -> state.drafted(state.drafts().with(drafted));
            case CallEvent.FollowUpClosed closed -> talked(state, event, closed(state.talk(), closed));
        };
    }

    /// An evaluation that was made afterwards has no clock that runs: it waits to be finished from its first instant.
    private static CallState proceeding(CallState state, Proceeding event) {
        Life life =
                event instanceof CallEvent.BegunAfterwards && state.life() == Life.RUNNING ? Life.PARKED : state.life();
        CallState aside = state.aside();
        CallState after = state.lives(event, life).handled(HandlingFold.apply(state, event, state.seq() + 1));
        return aside == null
                ? after
                : after.laidAside(aside.handled(HandlingFold.apply(aside, event, state.seq() + 1)));
    }

    private static CallState estimated(CallState state, Milestone event) {
        return state.lives(event, state.life()).estimated(event.at().offsetMs());
    }

    private static CallState discreet(CallState state, boolean chosen) {
        CallStateDraft next = new CallStateDraft(state);
        next.discreet = chosen;
        return next.state();
    }

    private static CallState revised(CallState state, int revision, String reason, String withdrawal, Milestone event) {
        return state.revised(revision, reason, withdrawal, event.at().wall());
    }

    private static CallState talked(CallState state, Milestone event, Talk talk) {
        return state.lives(event, state.life()).talked(talk, state.postponedUntil());
    }

    private static Talk closed(Talk talk, CallEvent.FollowUpClosed event) {
        return talk.closed(
                new Talk.Closing(event.result(), event.words(), event.at().wall()));
    }

    private static CallTimes ended(CallState state, long atMs) {
        CallTimes times = state.times();
        return times.endedMs() == null ? times.end(atMs) : times.leave(atMs);
    }

    private static CallState undo(CallState state, Milestone event) {
        if (state.undo().isEmpty()) {
            return state.lives(event, state.life());
        }
        CallState.Step step = state.undo().newest().orElseThrow();
        return state.with(
                event,
                life(state, step.content()),
                step.content(),
                state.undo().older(),
                state.redo().plus(new CallState.Step(step.event(), state.content())));
    }

    private static CallState redo(CallState state, Milestone event) {
        if (state.redo().isEmpty()) {
            return state.lives(event, state.life());
        }
        CallState.Step step = state.redo().newest().orElseThrow();
        return state.with(
                event,
                life(state, step.content()),
                step.content(),
                state.undo().plus(new CallState.Step(step.event(), state.content())),
                state.redo().older());
    }

    /// Undoing the hang-up, or leaving the after-call stage, means that the call goes on; undoing that it went on
    /// leads back to the wrap-up.
    private static Life life(CallState state, CallContent content) {
        boolean atWork = state.life() == Life.WRAP_UP || state.life() == Life.RUNNING;
        boolean over =
                content.times().endedMs() != null && content.times().current().isEmpty();
        Life reached = over ? Life.WRAP_UP : Life.RUNNING;
        return atWork ? reached : state.life();
    }
}
