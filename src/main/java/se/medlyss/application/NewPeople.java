package se.medlyss.application;

import java.util.UUID;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;

/// Adds people who have no id from the organisation yet.
public final class NewPeople {

    private static final String PROVISIONAL = "p-";

    private final PeopleDirectory people;
    private final TimeOrderedIds ids;

    public NewPeople(PeopleDirectory people, TimeOrderedIds ids) {
        this.people = people;
        this.ids = ids;
    }

    /// Adds an agent by name. The id is made up, so that the name stays out of it, and provisional until the
    /// organisation's own id takes its place. Called on the store thread.
    ///
    /// @param team the team's id; may be empty
    public Agent addAgent(String name, String team) throws StorageException {
        Agent agent = new Agent(provisionalId(), name.strip(), team, true, true);
        people.save(agent);
        return agent;
    }

    /// The coach of that name; one who is not known yet is added. Called on the store thread.
    public Coach coachNamed(String name) throws StorageException {
        String wanted = name.strip();
        for (Coach coach : people.coaches()) {
            if (coach.name().equalsIgnoreCase(wanted)) {
                return coach;
            }
        }
        Coach coach = new Coach(provisionalId(), wanted, "");
        people.save(coach);
        return coach;
    }

    /// Whether an id was made up by a computer. Of coaches nothing else tells.
    public static boolean isMadeUp(String id) {
        return id.matches(PROVISIONAL + "[0-9a-f]{12}");
    }

    /// An id that no other computer makes up: 48 of its bits are random.
    public String provisionalId() {
        UUID made = ids.next();
        return PROVISIONAL + made.toString().substring(24);
    }
}
