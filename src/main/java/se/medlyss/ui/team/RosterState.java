package se.medlyss.ui.team;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.People;
import se.medlyss.application.people.RosterList;
import se.medlyss.application.publishing.PublishRoster.Proposal;

/// What the panel shows in which the roster is published.
///
/// @param people   everybody on this computer; null while the panel is closed
/// @param list     whom to add and change
/// @param merges   the organisation's ids that were chosen, by the provisional one
/// @param proposal what publishing would change; null while the folder is asked, or did not answer
/// @param failure  why it cannot be published; null when it can
/// @param done     whether it was published, until the page is left
/// @param busy     the folder is being asked
record RosterState(
        @Nullable People people,
        RosterList list,
        Map<String, String> merges,
        @Nullable Proposal proposal,
        @Nullable Exception failure,
        boolean done,
        boolean busy) {

    static final RosterState CLOSED =
            new RosterState(null, new RosterList(List.of(), List.of()), Map.of(), null, null, false, false);

    RosterState {
        merges = Map.copyOf(merges);
    }

    boolean open() {
        return people != null;
    }

    RosterState with(@Nullable People everybody, RosterList rows) {
        return new RosterState(everybody, rows, merges, null, null, false, true);
    }

    RosterState merging(Map<String, String> chosen) {
        return new RosterState(people, list, chosen, null, null, false, true);
    }

    RosterState proposing(Proposal looked) {
        return new RosterState(people, list, merges, looked, null, false, false);
    }

    RosterState asking() {
        return new RosterState(people, list, merges, proposal, null, false, true);
    }

    RosterState failing(Exception why) {
        return new RosterState(people, list, merges, proposal, why, done, false);
    }

    static RosterState published() {
        return new RosterState(null, CLOSED.list(), Map.of(), null, null, true, false);
    }
}
