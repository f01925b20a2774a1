package se.medlyss.application.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.application.people.RosterRow;
import se.medlyss.people.Roster;
import se.medlyss.people.Roster.Alias;
import se.medlyss.people.Roster.Approval;
import se.medlyss.people.Roster.Group;
import se.medlyss.people.Roster.Listener;
import se.medlyss.people.Roster.Member;
import se.medlyss.people.Signing;

/// What is to be added to the standing roster and changed in it. Nobody is removed: whoever left is made inactive.
///
/// @param merges    each confirmed by somebody
/// @param approvals which writers may act for others
/// @param separations merges that are taken back
/// @param signing   keys that are approved or withdrawn now, and since when records have to be signed
public record RosterEdit(
        List<RosterRow> rows, List<Alias> merges, List<Approval> approvals, List<Alias> separations, Signing signing) {

    public RosterEdit {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        approvals = List.copyOf(approvals);
        separations = List.copyOf(separations);
    }

    /// One that takes no merge back and says nothing of keys.
    public RosterEdit(List<RosterRow> rows, List<Alias> merges, List<Approval> approvals) {
        this(rows, merges, approvals, List.of(), Signing.NONE);
    }

    /// The roster with it.
    Roster applied(Roster standing) {
        Map<String, Group> teams = byId(standing.teams(), Group::id);
        Map<String, Member> agents = byId(standing.agents(), Member::id);
        Map<String, Listener> coaches = byId(standing.coaches(), Listener::id);
        Map<String, Alias> aliases = byId(standing.aliases(), Alias::provisional);
        for (RosterRow row : rows) {
            if (!row.team().isEmpty()) {
                teams.merge(
                        row.team(),
                        new Group(row.team(), row.site()),
                        (known, told) -> told.site().isEmpty() ? known : told);
            }
            if (row.role() == Role.AGENT) {
                agents.put(row.id(), agent(row, Optional.ofNullable(agents.get(row.id()))));
            } else {
                coaches.put(row.id(), coach(row, Optional.ofNullable(coaches.get(row.id()))));
            }
            row.replaces().forEach(id -> aliases.put(id, new Alias(id, row.id())));
        }
        separations.forEach(alias -> aliases.remove(alias.provisional(), alias));
        merges.forEach(alias -> aliases.put(alias.provisional(), alias));
        List<Approval> approved = Stream.concat(standing.approvals().stream(), approvals.stream())
                .distinct()
                .toList();
        return new Roster(
                new ArrayList<>(teams.values()),
                new ArrayList<>(agents.values()),
                new ArrayList<>(coaches.values()),
                new ArrayList<>(aliases.values()),
                approved,
                Stream.concat(standing.separated().stream(), separations.stream())
                        .distinct()
                        .toList(),
                standing.signing().with(signing));
    }

    private static Member agent(RosterRow row, Optional<Member> known) {
        return new Member(
                row.id(),
                row.team().isEmpty() ? known.map(Member::team).orElse("") : row.team(),
                Objects.requireNonNullElseGet(
                        row.active(), () -> known.map(Member::active).orElse(true)));
    }

    private static Listener coach(RosterRow row, Optional<Listener> known) {
        return new Listener(
                row.id(),
                row.team().isEmpty() ? known.map(Listener::team).orElse("") : row.team(),
                row.target() == null ? known.map(Listener::target).orElse(null) : row.target());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }
}
