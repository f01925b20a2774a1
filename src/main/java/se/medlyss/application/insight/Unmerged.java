package se.medlyss.application.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
        Set<String> agents = strangeAgents(facts);
        Set<String> coaches = strangeCoaches(facts);
        if (agents.isEmpty() && coaches.isEmpty()) {
            return new Unmerged(List.of(), List.of());
        }
        List<Stranger> strangers = new ArrayList<>();
        calls(facts, EvaluationFacts.Persons::agent, agents).forEach((id, own) -> strangers.add(agent(id, own)));
        calls(facts, EvaluationFacts.Persons::coach, coaches)
                .forEach((id, own) -> strangers.add(new Stranger(Role.COACH, id, "", own.size(), last(own), Set.of())));
        return new Unmerged(
                strangers,
                Stream.concat(agents(facts).values().stream(), coaches(facts).values().stream())
                        .toList());
    }

    /// How many strangers there are in these facts.
    static int count(Facts facts) {
        return strangeAgents(facts).size() + strangeCoaches(facts).size();
    }

    /// A laptop may still take for provisional whom the organisation knows by that very id.
    private static Set<String> strangeAgents(Facts facts) {
        Set<String> ids = new HashSet<>();
        Set<String> known = new HashSet<>();
        facts.all()
                .forEach(each -> (each.persons().provisional() ? ids : known)
                        .add(each.persons().agent()));
        ids.removeAll(known);
        facts.roster().agents().forEach(agent -> ids.remove(agent.id()));
        return ids;
    }

    private static Set<String> strangeCoaches(Facts facts) {
        Set<String> ids = facts.all().stream()
                .map(each -> each.persons().coach())
                .filter(NewPeople::isMadeUp)
                .collect(Collectors.toCollection(HashSet::new));
        facts.roster().coaches().forEach(coach -> ids.remove(coach.id()));
        return ids;
    }

    private static Map<String, List<EvaluationFacts>> calls(
            Facts facts, Function<EvaluationFacts.Persons, String> of, Set<String> ids) {
        List<EvaluationFacts> own = facts.all().stream()
                .filter(each -> ids.contains(of.apply(each.persons())))
                .toList();
        return Slice.by(own, each -> of.apply(each.persons()));
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
