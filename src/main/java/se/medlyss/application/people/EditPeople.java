package se.medlyss.application.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Adds and changes teams, agents and coaches. Called on the store thread.
public final class EditPeople {

    private final PeopleDirectory directory;
    private final Supplier<String> newId;

    /// Why an entry cannot be kept as it is.
    public enum Flaw {
        NO_NAME,
        ID_TOO_LONG,
        ID_PERSONAL,
        ID_IS_THE_NAME,
        /// Somebody else of the same kind has the id.
        ID_TAKEN,
        /// Another team has the name; a file's team is found by its name.
        NAME_TAKEN
    }

    /// What came of saving.
    public sealed interface Outcome {}

    /// It is kept.
    public record Saved(String id) implements Outcome {}

    /// It is not kept.
    ///
    /// @param flaws one at least
    public record Refused(Set<Flaw> flaws) implements Outcome {
        public Refused {
            flaws = Set.copyOf(flaws);
        }
    }

    /// @param newId makes an id for whoever the organisation has none for
    public EditPeople(PeopleDirectory directory, Supplier<String> newId) {
        this.directory = directory;
        this.newId = newId;
    }

    /// Everybody.
    public People everybody() throws StorageException {
        return People.in(directory);
    }

    /// Keeps the entry, or says why not.
    public Outcome save(Entry entry) throws StorageException {
        People before = everybody();
        Entry tidy = entry.withName(entry.name().strip())
                .withId(entry.id().strip())
                .withSite(entry.site().strip());
        Set<Flaw> flaws = flaws(tidy, before);
        if (!flaws.isEmpty()) {
            return new Refused(flaws);
        }
        boolean provisional = tidy.id().isEmpty();
        Entry whole = provisional ? tidy.withId(newId.get()) : tidy;
        switch (whole.kind()) {
            case AGENT ->
                directory.save(new Agent(
                        whole.id(),
                        whole.name(),
                        whole.team(),
                        provisional
                                || before.agent(whole.id())
                                        .map(Agent::provisional)
                                        .orElse(false),
                        whole.active()));
            case TEAM -> directory.save(new Team(whole.id(), whole.name(), whole.site()));
            case COACH -> directory.save(new Coach(whole.id(), whole.name(), whole.team()));
        }
        return new Saved(whole.id());
    }

    /// Does what an import would do, or takes it back.
    public void apply(PeopleChange change) throws StorageException {
        directory.change(change);
    }

    private static Set<Flaw> flaws(Entry entry, People before) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (entry.name().isEmpty()) {
            flaws.add(Flaw.NO_NAME);
        }
        if (!entry.known() && !entry.id().isEmpty()) {
            Optional<IdProblem> problem = IdProblem.of(entry.id(), entry.kind() == Entry.Kind.TEAM ? "" : entry.name());
            problem.flatMap(EditPeople::flaw).ifPresent(flaws::add);
            if (isTaken(entry, before)) {
                flaws.add(Flaw.ID_TAKEN);
            }
        }
        boolean sameName = entry.kind() == Entry.Kind.TEAM
                && before.teams().stream()
                        .anyMatch(team ->
                                !team.id().equals(entry.id()) && team.name().equalsIgnoreCase(entry.name()));
        if (sameName) {
            flaws.add(Flaw.NAME_TAKEN);
        }
        return flaws;
    }

    private static boolean isTaken(Entry entry, People before) {
        return switch (entry.kind()) {
            case AGENT -> before.agent(entry.id()).isPresent();
            case TEAM -> before.team(entry.id()).isPresent();
            case COACH -> before.coach(entry.id()).isPresent();
        };
    }

    private static Optional<Flaw> flaw(IdProblem problem) {
        return switch (problem) {
            case MISSING -> Optional.empty();
            case TOO_LONG -> Optional.of(Flaw.ID_TOO_LONG);
            case PERSONAL -> Optional.of(Flaw.ID_PERSONAL);
            case IS_THE_NAME -> Optional.of(Flaw.ID_IS_THE_NAME);
        };
    }
}
