package se.medlyss.application.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.NewPeople;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.people.Roster;

/// Agents and coaches with a provisional id, added on a laptop without the organisation's list, and whom they may
/// be.
///
/// @param strangers by id
/// @param known     everybody with an id of the organisation's, by id
public record Unmerged(List<Stranger> strangers, List<Known> known) {

    /// Somebody with a provisional id.
    ///
    /// @param team    empty when in none
    /// @param calls   of theirs, or scored by them
    /// @param last    day of the latest
    /// @param coaches who scored an agent; nobody for a coach
    public record Stranger(Role role, String id, String team, int calls, LocalDate last, Set<String> coaches) {
        public Stranger {
            coaches = Set.copyOf(coaches);
        }
    }

    /// Somebody with an id of the organisation's.
    ///
    /// @param team   empty when in none
    /// @param site   empty when unknown
    /// @param listed whether the published roster has them
    public record Known(Role role, String id, String team, String site, boolean listed) {}

    public Unmerged {
        strangers = List.copyOf(strangers);
        known = List.copyOf(known);
    }

    /// Who they are in these facts, whatever the process, the mode and the day.
    public static Unmerged of(Facts facts) {
        List<EvaluationFacts> ofAgents = facts.all().stream()
                .filter(each -> each.persons().provisional())
                .toList();
        List<EvaluationFacts> ofCoaches = facts.all().stream()
                .filter(each -> NewPeople.isMadeUp(each.persons().coach()))
                .toList();
        if (ofAgents.isEmpty() && ofCoaches.isEmpty()) {
            return new Unmerged(List.of(), List.of());
        }
        Map<String, Known> agents = agents(facts);
        Map<String, Known> coaches = coaches(facts);
        List<Stranger> strangers = new ArrayList<>();
        // A laptop may still take for provisional whom the organisation knows by that very id.
        Slice.by(ofAgents, each -> each.persons().agent()).forEach((id, own) -> {
            if (!agents.containsKey(id)) {
                strangers.add(agent(id, own));
            }
        });
        Slice.by(ofCoaches, each -> each.persons().coach()).forEach((id, own) -> {
            if (!coaches.containsKey(id)) {
                strangers.add(new Stranger(Role.COACH, id, "", own.size(), last(own), Set.of()));
            }
        });
        return new Unmerged(
                strangers,
                Stream.concat(agents.values().stream(), coaches.values().stream())
                        .toList());
    }

    private static Stranger agent(String id, List<EvaluationFacts> own) {
        return new Stranger(
                Role.AGENT,
                id,
                own.getLast().persons().team(),
                own.size(),
                last(own),
                own.stream().map(each -> each.persons().coach()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static LocalDate last(List<EvaluationFacts> own) {
        return own.stream().map(EvaluationFacts::day).max(LocalDate::compareTo).orElseThrow();
    }

    private static Map<String, Known> coaches(Facts facts) {
        Map<String, Known> known = new TreeMap<>();
        for (Roster.Listener coach : facts.roster().coaches()) {
            String site = facts.roster().site(coach.team());
            known.put(coach.id(), new Known(Role.COACH, coach.id(), coach.team(), site, true));
        }
        for (EvaluationFacts each : facts.all()) {
            String id = each.persons().coach();
            if (!NewPeople.isMadeUp(id)) {
                known.putIfAbsent(id, new Known(Role.COACH, id, "", "", false));
            }
        }
        return known;
    }

    private static Map<String, Known> agents(Facts facts) {
        Map<String, Known> known = new TreeMap<>();
        for (Roster.Member agent : facts.roster().agents()) {
            known.put(
                    agent.id(),
                    new Known(
                            Role.AGENT, agent.id(), agent.team(), facts.roster().site(agent.team()), true));
        }
        for (EvaluationFacts each : facts.all()) {
            EvaluationFacts.Persons who = each.persons();
            if (!who.provisional()) {
                known.putIfAbsent(who.agent(), new Known(Role.AGENT, who.agent(), who.team(), who.site(), false));
            }
        }
        return known;
    }

    /// Whom a stranger may be: those of the same team first.
    public List<Known> candidates(Stranger stranger) {
        List<Known> candidates = new ArrayList<>(
                known.stream().filter(each -> each.role() == stranger.role()).toList());
        candidates.sort((one, other) ->
                Boolean.compare(other.team().equals(stranger.team()), one.team().equals(stranger.team())));
        return candidates;
    }
}
