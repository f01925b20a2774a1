package se.medlyss.application.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.people.People;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Roster;
import se.medlyss.people.Roster.Alias;
import se.medlyss.people.Team;

/// What a roster changes on this computer. The organisation says who there is and where they belong; the names stay
/// as this computer knows them. Nobody is removed for being absent.
final class RosterTaking {

    private final Roster roster;
    private final People local;
    private final Map<String, String> mergedBefore;

    private RosterTaking(Roster roster, People local, Map<String, String> mergedBefore) {
        this.roster = roster;
        this.local = local;
        this.mergedBefore = mergedBefore;
    }

    /// @param mergedBefore whom this computer merged, by their provisional ids
    static PeopleChange of(Roster roster, People local, Map<String, String> mergedBefore) {
        return new RosterTaking(roster, local, mergedBefore).change();
    }

    private PeopleChange change() {
        List<Team> teams =
                new ArrayList<>(roster.teams().stream().map(this::team).toList());
        teams.removeAll(local.teams());
        List<Agent> agents =
                new ArrayList<>(roster.agents().stream().map(this::agent).toList());
        agents.removeAll(local.agents());
        roster.separated().stream()
                .filter(alias -> alias.id().equals(mergedBefore.get(alias.provisional())))
                .filter(alias -> roster.resolve(alias.provisional()).equals(alias.provisional()))
                .map(alias -> new Agent(alias.provisional(), alias.provisional(), "", true, true))
                .forEach(agents::add);
        List<Coach> coaches = new ArrayList<>(roster.coaches().stream()
                .filter(coach -> !isKnownOtherwise(coach.id()))
                .map(this::coach)
                .toList());
        coaches.removeAll(local.coaches());
        Set<String> merged = roster.aliases().stream()
                .map(Alias::provisional)
                .filter(id -> local.agent(id).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
        return new PeopleChange(teams, agents, coaches, Set.of(), merged, Set.of());
    }

    private Team team(Roster.Group group) {
        Optional<Team> known = local.team(group.id());
        String site = group.site().isEmpty() ? known.map(Team::site).orElse("") : group.site();
        return new Team(group.id(), known.map(Team::name).orElse(group.id()), site);
    }

    private Agent agent(Roster.Member member) {
        Optional<Agent> known = local.agent(member.id());
        String team = member.team().isEmpty() ? known.map(Agent::team).orElse("") : member.team();
        return new Agent(member.id(), name(member.id(), known), team, false, member.active());
    }

    /// The name that this computer knows: of the person, else of whoever was merged with them, else the id.
    private String name(String id, Optional<Agent> known) {
        return known.map(Agent::name)
                .filter(name -> !name.isBlank() && !name.equals(id))
                .or(() -> roster.aliases().stream()
                        .filter(alias -> alias.id().equals(id))
                        .flatMap(alias -> local.agent(alias.provisional()).stream())
                        .map(Agent::name)
                        .filter(name -> !name.isBlank())
                        .findFirst())
                .orElse(id);
    }

    private Coach coach(Roster.Listener coach) {
        Optional<Coach> known = local.coach(coach.id());
        String team = coach.team().isEmpty() ? known.map(Coach::team).orElse("") : coach.team();
        return new Coach(coach.id(), known.map(Coach::name).orElse(coach.id()), team);
    }

    /// Whoever listens on this computer may still go by a provisional id here; they are not a second person.
    private boolean isKnownOtherwise(String id) {
        return roster.aliases().stream()
                .filter(alias -> alias.id().equals(id))
                .anyMatch(alias -> local.coach(alias.provisional()).isPresent());
    }
}
