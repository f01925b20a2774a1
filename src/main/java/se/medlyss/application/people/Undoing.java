package se.medlyss.application.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.medlyss.application.PeopleChange;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// What takes a change of people back.
final class Undoing {

    private Undoing() {}

    /// Whoever was added goes again, and whoever was changed is as before.
    static PeopleChange of(PeopleChange change, People before) {
        return new PeopleChange(
                known(change.teams(), team -> before.team(team.id())),
                known(change.agents(), agent -> before.agent(agent.id())),
                known(change.coaches(), coach -> before.coach(coach.id())),
                added(change.teams(), Team::id, team -> before.team(team.id())),
                added(change.agents(), Agent::id, agent -> before.agent(agent.id())),
                added(change.coaches(), Coach::id, coach -> before.coach(coach.id())));
    }

    private static <T> List<T> known(List<T> changed, Function<T, Optional<T>> earlier) {
        return changed.stream().map(earlier).flatMap(Optional::stream).toList();
    }

    private static <T> Set<String> added(List<T> changed, Function<T, String> id, Function<T, Optional<T>> earlier) {
        return changed.stream()
                .filter(each -> earlier.apply(each).isEmpty())
                .map(id)
                .collect(Collectors.toSet());
    }
}
