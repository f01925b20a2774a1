package se.medlyss.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A revision of an evaluation, as it was when it became final. Nothing is ever overwritten: each can be shown again.
///
/// @param number 1 for the first
/// @param reason why it was made; empty for the first
/// @param at     when it became final, or was withdrawn
/// @param state  as it stood then
public record Revision(int number, String reason, Instant at, CallState state) {

    /// All revisions, the first first; the last is withdrawn when the evaluation is.
    ///
    /// @param events all of the evaluation's events, oldest first
    public static List<Revision> of(List<LoggedEvent> events) {
        List<Revision> revisions = new ArrayList<>();
        CallState state = CallState.BLANK;
        for (LoggedEvent logged : events) {
            state = state.apply(logged.event());
            switch (logged.event()) {
                case CallEvent.Finalised finalised -> revisions.add(of(state, finalised.at()));
                case CallEvent.Withdrawn withdrawn -> revisions.add(of(state, withdrawn.at()));
                case CallEvent _ -> {
                    // Nothing else makes a revision stand.
                }
            }
        }
        return List.copyOf(revisions);
    }

    /// Whether this is the withdrawal.
    public boolean withdrawn() {
        return state.life() == Life.WITHDRAWN;
    }

    private static Revision of(CallState state, Stamp at) {
        return new Revision(state.revision(), state.revisionReason(), at.wall(), state);
    }
}
