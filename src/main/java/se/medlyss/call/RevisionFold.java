package se.medlyss.call;

/// Throwing away what is made of an evaluation. The first revision takes the evaluation along; a later one leaves what
/// stood before it, exactly as it stood.
final class RevisionFold {

    private RevisionFold() {}

    static CallState discarded(CallState state, CallEvent event) {
        CallState standing = state.aside();
        return standing == null
                ? state.lives(event, Life.DISCARDED)
                : exchanged(state, standing, event, standing.life(), standing.handling());
    }

    static CallState takenBack(CallState state, CallEvent event) {
        return state.thrownAway()
                .map(made -> exchanged(
                        state, made, event, Life.PARKED, state.handling().revised()))
                .orElseGet(() -> state.lives(event, Life.PARKED));
    }

    /// The other of the two. The talk is one for all revisions.
    private static CallState exchanged(
            CallState state, CallState other, CallEvent event, Life life, Handling handling) {
        CallStateDraft next = new CallStateDraft(other);
        next.seq = state.seq() + 1;
        next.life = life;
        next.last = event.at();
        next.talk = state.talk();
        next.postponedUntil = state.postponedUntil();
        next.drafts = state.drafts().after(event);
        next.handling = handling;
        next.aside = state.laidAside(null);
        return next.state();
    }
}
