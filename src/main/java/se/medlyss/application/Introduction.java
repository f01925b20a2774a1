package se.medlyss.application;

import java.util.Optional;
import java.util.function.Supplier;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Someone says who listens on this computer, and for which team. Called on the store thread only.
public final class Introduction {

    private final PeopleDirectory people;
    private final Supplier<String> newId;

    /// @param newId makes an id for a coach or a team that the organisation has none for
    public Introduction(PeopleDirectory people, Supplier<String> newId) {
        this.people = people;
        this.newId = newId;
    }

    /// Keeps the coach's name and team. A team is known by its name, whatever its case; a new name makes a new team.
    ///
    /// @param before   who it was until now; keeps the id
    /// @param teamName empty for no team
    public Coach introduce(Optional<Coach> before, String name, String teamName) throws StorageException {
        String wanted = teamName.strip();
        String team = wanted.isEmpty() ? "" : teamNamed(wanted).id();
        String id = before.map(Coach::id).orElseGet(newId);
        Coach coach = new Coach(id, name.strip(), team);
        people.save(coach);
        return coach;
    }

    /// The name of a team; empty when there is none with that id.
    public String teamName(String id) throws StorageException {
        return people.teams().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }

    private Team teamNamed(String name) throws StorageException {
        for (Team team : people.teams()) {
            if (team.name().equalsIgnoreCase(name)) {
                return team;
            }
        }
        Team added = new Team(newId.get(), name, "");
        people.save(added);
        return added;
    }
}
