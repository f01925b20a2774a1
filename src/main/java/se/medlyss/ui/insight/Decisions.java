package se.medlyss.ui.insight;

import java.time.LocalDate;
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
import se.medlyss.people.Signing;

/// What somebody at the centre decided about people and writers, and has not published yet.
///
/// @param merges      whose place the provisional ids are to get, by those
/// @param separations merges that are taken back
/// @param approvals   which writers may act for which others
/// @param signing     keys that are approved or withdrawn, and since when records need a signature
/// @param why         why something is withdrawn or lifted
/// @param proposal    what publishing would change; null while nothing is decided, or the folder is asked
/// @param failure     why it cannot be published; null when it can
/// @param busy        the folder is being asked
/// @param published   whether it was, and nothing was decided since
record Decisions(
        Map<String, Known> merges,
        Set<Roster.Alias> separations,
        Set<Roster.Approval> approvals,
        Signing signing,
        String why,
        @Nullable Proposal proposal,
        @Nullable Exception failure,
        boolean busy,
        boolean published) {

    static final Decisions NONE =
            new Decisions(Map.of(), Set.of(), Set.of(), Signing.NONE, "", null, null, false, false);

    Decisions {
        merges = Map.copyOf(merges);
        separations = Set.copyOf(separations);
        approvals = Set.copyOf(approvals);
    }

    boolean any() {
        return !merges.isEmpty() || !separations.isEmpty() || !approvals.isEmpty() || !signing.equals(Signing.NONE);
    }

    /// @param who null for nobody
    Decisions merging(String provisional, @Nullable Known who) {
        Map<String, Known> now = new HashMap<>(merges);
        if (who == null) {
            now.remove(provisional);
        } else {
            now.put(provisional, who);
        }
        return decided(now, separations, approvals, signing);
    }

    Decisions separating(Roster.Alias merge, boolean separated) {
        return decided(merges, changed(separations, merge, separated), approvals, signing);
    }

    Decisions approving(Roster.Approval approval, boolean approved) {
        return decided(merges, separations, changed(approvals, approval, approved), signing);
    }

    private static <T> Set<T> changed(Set<T> before, T each, boolean in) {
        Set<T> now = new HashSet<>(before);
        if (in) {
            now.add(each);
        } else {
            now.remove(each);
        }
        return now;
    }

    Decisions approving(Signing.Key key, boolean approved) {
        List<Signing.Key> keys = new ArrayList<>(signing.approved());
        keys.remove(key);
        if (approved) {
            keys.add(key);
        }
        return decided(merges, separations, approvals, new Signing(keys, signing.withdrawn(), signing.from()));
    }

    /// @param day the first whose records need a signature; null to leave it as it is
    Decisions requiring(@Nullable LocalDate day) {
        return decided(merges, separations, approvals, new Signing(signing.approved(), signing.withdrawn(), day));
    }

    /// Withdraws one key at a time.
    ///
    /// @param key null for none after all
    Decisions withdrawing(Signing.@Nullable Withdrawn key) {
        List<Signing.Withdrawn> keys = key == null ? List.of() : List.of(key);
        return decided(merges, separations, approvals, new Signing(signing.approved(), keys, signing.from()));
    }

    /// Whether something is taken back that others have to be told a reason for.
    boolean needsWhy() {
        return !signing.withdrawn().isEmpty() || Signing.NEVER.equals(signing.from());
    }

    /// Whether only the word why is missing.
    boolean lacksWhy() {
        return needsWhy() && why.isBlank();
    }

    Decisions because(String reason) {
        return new Decisions(merges, separations, approvals, signing, reason, proposal, failure, busy, published);
    }

    private Decisions decided(
            Map<String, Known> merges, Set<Roster.Alias> separations, Set<Roster.Approval> approvals, Signing signing) {
        return new Decisions(merges, separations, approvals, signing, why, null, null, false, false);
    }

    Decisions asking() {
        return weighed(proposal, null, true);
    }

    Decisions proposing(Proposal looked) {
        return weighed(looked, null, false);
    }

    Decisions failing(Exception why) {
        return weighed(proposal, why, false);
    }

    private Decisions weighed(@Nullable Proposal by, @Nullable Exception failed, boolean asked) {
        return new Decisions(merges, separations, approvals, signing, why, by, failed, asked, false);
    }

    static Decisions done() {
        return new Decisions(Map.of(), Set.of(), Set.of(), Signing.NONE, "", null, null, false, true);
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
        return new RosterEdit(
                rows, aliases, List.copyOf(approvals), List.copyOf(separations), signing.because(why.strip()));
    }
}
