package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Unmerged.Known;
import se.medlyss.application.people.RosterRow;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.application.publishing.RosterEdit;
import se.medlyss.people.Roster;

/// What somebody at the centre decided about people and writers, and has not published yet.
///
/// @param merges    whose place the provisional ids are to get, by those
/// @param approvals which writers may act for which others
/// @param proposal  what publishing would change; null while nothing is decided, or the folder is asked
/// @param failure   why it cannot be published; null when it can
/// @param busy      the folder is being asked
/// @param published whether it was, and nothing was decided since
record Decisions(
        Map<String, Known> merges,
        Set<Roster.Approval> approvals,
        @Nullable Proposal proposal,
        @Nullable Exception failure,
        boolean busy,
        boolean published) {

    static final Decisions NONE = new Decisions(Map.of(), Set.of(), null, null, false, false);

    Decisions {
        merges = Map.copyOf(merges);
        approvals = Set.copyOf(approvals);
    }

    boolean any() {
        return !merges.isEmpty() || !approvals.isEmpty();
    }

    /// @param who null for nobody
    Decisions merging(String provisional, @Nullable Known who) {
        Map<String, Known> now = new HashMap<>(merges);
        if (who == null) {
            now.remove(provisional);
        } else {
            now.put(provisional, who);
        }
        return new Decisions(now, approvals, null, null, false, false);
    }

    Decisions approving(Roster.Approval approval, boolean approved) {
        Set<Roster.Approval> now = new HashSet<>(approvals);
        if (approved) {
            now.add(approval);
        } else {
            now.remove(approval);
        }
        return new Decisions(merges, now, null, null, false, false);
    }

    Decisions asking() {
        return new Decisions(merges, approvals, proposal, null, true, false);
    }

    Decisions proposing(Proposal looked) {
        return new Decisions(merges, approvals, looked, null, false, false);
    }

    Decisions failing(Exception why) {
        return new Decisions(merges, approvals, proposal, why, false, false);
    }

    static Decisions done() {
        return new Decisions(Map.of(), Set.of(), null, null, false, true);
    }

    /// Whoever is not in the roster yet is added to it: a merged id has to lead to somebody.
    RosterEdit edit() {
        List<RosterRow> rows = new ArrayList<>();
        List<Roster.Alias> aliases = new ArrayList<>();
        merges.forEach((provisional, who) -> {
            aliases.add(new Roster.Alias(provisional, who.id()));
            if (!who.listed()) {
                rows.add(new RosterRow(who.role(), who.id(), who.team(), who.site(), null, null, List.of()));
            }
        });
        return new RosterEdit(rows, aliases, List.copyOf(approvals));
    }
}
