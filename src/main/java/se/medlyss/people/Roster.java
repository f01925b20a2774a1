package se.medlyss.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who there is, by the organisation's ids and without a name: what the centre publishes.
///
/// @param aliases   a provisional id stands once
/// @param approvals which writers may act for others
/// @param separated merges that were taken back, for good: such an alias stands no more, whatever a roster says
/// @param signing   whose keys count, and since when records have to be signed
public record Roster(
        List<Group> teams,
        List<Member> agents,
        List<Listener> coaches,
        List<Alias> aliases,
        List<Approval> approvals,
        List<Alias> separated,
        Signing signing) {

    /// Nobody.
    public static final Roster EMPTY = new Roster(List.of(), List.of(), List.of(), List.of(), List.of());

    /// @param site empty when there is only one
    public record Group(String id, String site) {}

    /// An agent.
    ///
    /// @param team   empty when in none
    /// @param active false for somebody who left
    public record Member(String id, String team, boolean active) {}

    /// A coach.
    ///
    /// @param team   empty when in none
    /// @param target evaluations expected of them in a month; null when nothing is
    public record Listener(String id, String team, @Nullable Integer target) {}

    /// The organisation's id takes the place of a provisional one.
    public record Alias(String provisional, String id) {}

    /// @param writer      who may act, 32 hex digits
    /// @param predecessor for whom, 32 hex digits
    public record Approval(String writer, String predecessor) {}

    public Roster {
        teams = List.copyOf(teams);
        agents = List.copyOf(agents);
        coaches = List.copyOf(coaches);
        aliases = List.copyOf(aliases);
        approvals = List.copyOf(approvals);
        separated = List.copyOf(separated);
    }

    /// One that takes no merge back.
    public Roster(
            List<Group> teams,
            List<Member> agents,
            List<Listener> coaches,
            List<Alias> aliases,
            List<Approval> approvals) {
        this(teams, agents, coaches, aliases, approvals, List.of());
    }

    /// One that says nothing about signatures.
    public Roster(
            List<Group> teams,
            List<Member> agents,
            List<Listener> coaches,
            List<Alias> aliases,
            List<Approval> approvals,
            List<Alias> separated) {
        this(teams, agents, coaches, aliases, approvals, separated, Signing.NONE);
    }

    /// One that says only whose keys count, and since when.
    public Roster(Signing signing) {
        this(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), signing);
    }

    /// What several rosters say together: the last one says who there is; what an earlier one merged or approved
    /// stands, and a provisional id that was merged stays so until that very merge is taken back.
    ///
    /// @param inOrder in the order in which they were published
    public static Roster standing(List<Roster> inOrder) {
        if (inOrder.isEmpty()) {
            return EMPTY;
        }
        List<Alias> separated = inOrder.stream()
                .flatMap(roster -> roster.separated().stream())
                .distinct()
                .toList();
        Map<String, Alias> aliases = new HashMap<>();
        List<Approval> approvals = new ArrayList<>();
        for (Roster roster : inOrder) {
            roster.aliases().stream()
                    .filter(alias -> !separated.contains(alias))
                    .forEach(alias -> aliases.putIfAbsent(alias.provisional(), alias));
            roster.approvals().stream()
                    .filter(approval -> !approvals.contains(approval))
                    .forEach(approvals::add);
        }
        Roster last = inOrder.getLast();
        List<Alias> sorted = new TreeSet<>(aliases.keySet())
                .stream().map(aliases::get).map(Objects::requireNonNull).toList();
        Signing signing = Signing.standing(inOrder.stream().map(Roster::signing).toList());
        return new Roster(last.teams(), last.agents(), last.coaches(), sorted, approvals, separated, signing);
    }

    /// What was decided in it, without everybody whom it names.
    public Roster decisions() {
        return new Roster(List.of(), List.of(), List.of(), aliases, approvals, separated, signing);
    }

    /// The organisation's id of somebody; the same id when it was never merged.
    public String resolve(String id) {
        return aliases.stream()
                .filter(alias -> alias.provisional().equals(id))
                .map(Alias::id)
                .findFirst()
                .orElse(id);
    }

    /// The site of a team; empty when it is unknown.
    public String site(String team) {
        return teams.stream()
                .filter(each -> each.id().equals(team))
                .map(Group::site)
                .findFirst()
                .orElse("");
    }
}
