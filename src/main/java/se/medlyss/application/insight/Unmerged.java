package se.medlyss.application.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.medlyss.people.Roster;

/// Agents with a provisional id, added on a laptop without the organisation's list, and whom they may be.
///
/// @param strangers by id
/// @param known     everybody with an id of the organisation's, by id
public record Unmerged(List<Stranger> strangers, List<Known> known) {

    /// Somebody with a provisional id.
    ///
    /// @param team    empty when in none
    /// @param calls   how many were scored
    /// @param last    day of the latest
    /// @param coaches who scored them
    public record Stranger(String id, String team, int calls, LocalDate last, Set<String> coaches) {
        public Stranger {
            coaches = Set.copyOf(coaches);
        }
    }

    /// Somebody with an id of the organisation's.
    ///
    /// @param team   empty when in none
    /// @param site   empty when unknown
    /// @param listed whether the published roster has them
    public record Known(String id, String team, String site, boolean listed) {}

    public Unmerged {
        strangers = List.copyOf(strangers);
        known = List.copyOf(known);
    }

    /// Who they are in these facts, whatever the process, the mode and the day.
    public static Unmerged of(Facts facts) {
        List<EvaluationFacts> provisional = facts.all().stream()
                .filter(each -> each.persons().provisional())
                .toList();
        if (provisional.isEmpty()) {
            return new Unmerged(List.of(), List.of());
        }
        Map<String, Known> known = known(facts);
        List<Stranger> strangers = new ArrayList<>();
        Slice.by(provisional, each -> each.persons().agent()).forEach((id, own) -> {
            // A laptop may still take for provisional whom the organisation knows by that very id.
            if (!known.containsKey(id)) {
                strangers.add(stranger(id, own));
            }
        });
        return new Unmerged(strangers, List.copyOf(known.values()));
    }

    private static Stranger stranger(String id, List<EvaluationFacts> own) {
        LocalDate last =
                own.stream().map(EvaluationFacts::day).max(LocalDate::compareTo).orElseThrow();
        return new Stranger(
                id,
                own.getLast().persons().team(),
                own.size(),
                last,
                own.stream().map(each -> each.persons().coach()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, Known> known(Facts facts) {
        Map<String, Known> known = new TreeMap<>();
        for (Roster.Member agent : facts.roster().agents()) {
            known.put(
                    agent.id(),
                    new Known(agent.id(), agent.team(), facts.roster().site(agent.team()), true));
        }
        for (EvaluationFacts each : facts.all()) {
            EvaluationFacts.Persons who = each.persons();
            if (!who.provisional()) {
                known.putIfAbsent(who.agent(), new Known(who.agent(), who.team(), who.site(), false));
            }
        }
        return known;
    }

    /// Whom a stranger may be: those of the same team first.
    public List<Known> candidates(Stranger stranger) {
        List<Known> candidates = new ArrayList<>(known);
        candidates.sort((one, other) ->
                Boolean.compare(other.team().equals(stranger.team()), one.team().equals(stranger.team())));
        return candidates;
    }
}
