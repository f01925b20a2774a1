package se.medlyss.ui.team;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.EditPeople.Flaw;
import se.medlyss.application.people.Entry;
import se.medlyss.application.people.ImportPlan;
import se.medlyss.application.people.People;
import se.medlyss.application.people.PeopleFileException;

/// What the page shows.
///
/// @param loaded   everybody has been read
/// @param kind     which of the three lists is shown
/// @param query    what was typed to find somebody
/// @param inactive agents who are not active are shown too
/// @param entry    who is being edited; null while nobody is
/// @param flaws    why the entry could not be kept
/// @param plan     what an import would do; null while none is looked at
/// @param done     the import that can be taken back; null when there is none
/// @param fault    why a file could not be read; null when it could
record TeamState(
        boolean loaded,
        Entry.Kind kind,
        People people,
        String query,
        boolean inactive,
        @Nullable Entry entry,
        Set<Flaw> flaws,
        @Nullable ImportPlan plan,
        @Nullable ImportPlan done,
        @Nullable PeopleFileException fault) {

    static final TeamState EMPTY =
            new TeamState(false, Entry.Kind.AGENT, People.NOBODY, "", false, null, Set.of(), null, null, null);

    TeamState {
        flaws = Set.copyOf(flaws);
    }

    /// The lines of the list.
    List<PersonRow> rows() {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return all().filter(row -> wanted.isEmpty()
                        || row.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.id().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.team().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /// There is nobody in this list, whatever was typed.
    boolean isEmpty() {
        return loaded
                && switch (kind) {
                    case AGENT -> people.agents().isEmpty();
                    case TEAM -> people.teams().isEmpty();
                    case COACH -> people.coaches().isEmpty();
                };
    }

    private Stream<PersonRow> all() {
        return switch (kind) {
            case AGENT ->
                people.agents().stream()
                        .filter(agent -> inactive || agent.active())
                        .map(agent -> new PersonRow(
                                kind,
                                agent.id(),
                                agent.name(),
                                people.teamName(agent.team()),
                                0,
                                agent.provisional(),
                                agent.active()));
            case TEAM ->
                people.teams().stream()
                        .map(team -> new PersonRow(
                                kind, team.id(), team.name(), team.site(), members(team.id()), false, true));
            case COACH ->
                people.coaches().stream()
                        .map(coach -> new PersonRow(
                                kind, coach.id(), coach.name(), people.teamName(coach.team()), 0, false, true));
        };
    }

    private int members(String team) {
        return (int) people.agents().stream()
                .filter(agent -> agent.active() && agent.team().equals(team))
                .count();
    }

    TeamState with(People everybody) {
        return new TeamState(true, kind, everybody, query, inactive, entry, flaws, plan, done, fault);
    }

    TeamState with(Entry.Kind shown) {
        return new TeamState(loaded, shown, people, query, inactive, null, Set.of(), plan, done, fault);
    }

    TeamState finding(String text) {
        return new TeamState(loaded, kind, people, text, inactive, entry, flaws, plan, done, fault);
    }

    TeamState showingInactive(boolean show) {
        return new TeamState(loaded, kind, people, query, show, entry, flaws, plan, done, fault);
    }

    TeamState editing(@Nullable Entry edited, Set<Flaw> found) {
        return new TeamState(loaded, kind, people, query, inactive, edited, found, plan, done, fault);
    }

    TeamState previewing(@Nullable ImportPlan looked) {
        return new TeamState(loaded, kind, people, query, inactive, null, Set.of(), looked, done, null);
    }

    TeamState imported(@Nullable ImportPlan made) {
        return new TeamState(loaded, kind, people, query, inactive, null, Set.of(), null, made, null);
    }

    TeamState failing(@Nullable PeopleFileException why) {
        return new TeamState(loaded, kind, people, query, inactive, entry, flaws, plan, done, why);
    }
}
