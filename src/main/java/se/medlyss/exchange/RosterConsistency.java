package se.medlyss.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.people.IdProblem;
import se.medlyss.people.Roster;

/// What has to fit together in a roster: ids that stand once and tell nobody's name, teams that are there, and
/// aliases that lead to somebody.
final class RosterConsistency {

    private RosterConsistency() {}

    static void check(Roster roster) throws FileRefusedException {
        Set<String> teams = ids("teams", roster.teams().stream().map(Roster.Group::id));
        Set<String> agents = ids("agents", roster.agents().stream().map(Roster.Member::id));
        Set<String> coaches = ids("coaches", roster.coaches().stream().map(Roster.Listener::id));
        Set<String> provisional = ids("aliases", roster.aliases().stream().map(Roster.Alias::provisional));
        known("agents/team", roster.agents().stream().map(Roster.Member::team), teams);
        known("coaches/team", roster.coaches().stream().map(Roster.Listener::team), teams);
        Set<String> people = Stream.concat(agents.stream(), coaches.stream()).collect(Collectors.toSet());
        known("aliases/id", roster.aliases().stream().map(Roster.Alias::id), people);
        for (Roster.Alias alias : roster.separated()) {
            ids("separated", Stream.of(alias.provisional(), alias.id()));
        }
        for (String id : provisional) {
            if (people.contains(id)) {
                throw new FileRefusedException(Reason.DUPLICATE_ID, "aliases", id);
            }
        }
    }

    private static Set<String> ids(String place, Stream<String> ids) throws FileRefusedException {
        Set<String> seen = new HashSet<>();
        for (String id : ids.toList()) {
            if (IdProblem.of(id, "").isPresent()) {
                throw new FileRefusedException(Reason.VALUE, place, "pseudonym");
            }
            if (!seen.add(id)) {
                throw new FileRefusedException(Reason.DUPLICATE_ID, place, id);
            }
        }
        return seen;
    }

    private static void known(String place, Stream<String> ids, Set<String> there) throws FileRefusedException {
        for (String id : ids.toList()) {
            if (!id.isEmpty() && !there.contains(id)) {
                throw new FileRefusedException(Reason.VALUE, place, id);
            }
        }
    }
}
