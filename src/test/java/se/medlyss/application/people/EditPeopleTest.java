package se.medlyss.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.application.StorageException;
import se.medlyss.application.people.EditPeople.Flaw;
import se.medlyss.application.people.EditPeople.Outcome;
import se.medlyss.application.people.EditPeople.Refused;
import se.medlyss.application.people.EditPeople.Saved;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.support.MemoryPeople;

class EditPeopleTest {

    private final MemoryPeople directory = MemoryPeople.of(
            List.of(new Team("east", "Öst", "")),
            List.of(new Agent("a-1", "Nils Ek", "east", true, true)),
            List.of(new Coach("c-1", "Annika Berg", "east")));
    private final EditPeople edit = new EditPeople(directory, () -> "p-1");

    @Test
    void makesUpAProvisionalIdForAnAgentWithoutOne() throws StorageException {
        Entry kim = Entry.blank(Entry.Kind.AGENT, "east").withName(" Kim Ny ");
        assertThat(edit.save(kim)).isEqualTo(new Saved("p-1"));
        assertThat(directory.agent("p-1")).contains(new Agent("p-1", "Kim Ny", "east", true, true));
    }

    @Test
    void keepsTheOrganisationsIdAsItIs() throws StorageException {
        edit.save(Entry.blank(Entry.Kind.AGENT, "").withName("Kim Ny").withId("4711"));
        assertThat(directory.agent("4711")).map(Agent::provisional).contains(false);
    }

    @Test
    void staysProvisionalWhenSomethingElseIsChanged() throws StorageException {
        edit.save(Entry.of(directory.agent("a-1").orElseThrow()).withActive(false));
        assertThat(directory.agent("a-1")).contains(new Agent("a-1", "Nils Ek", "east", true, false));
    }

    @Test
    void refusesAnIdThatTellsWhoItIs() throws StorageException {
        Entry kim = Entry.blank(Entry.Kind.AGENT, "").withName("Kim Ny");
        assertThat(flaws(kim.withId("kim.ny"))).containsExactly(Flaw.ID_IS_THE_NAME);
        assertThat(flaws(kim.withId("kim@example.com"))).containsExactly(Flaw.ID_PERSONAL);
        assertThat(flaws(kim.withId("a-1"))).containsExactly(Flaw.ID_TAKEN);
        assertThat(flaws(kim.withId("x".repeat(101)))).containsExactly(Flaw.ID_TOO_LONG);
        assertThat(directory.agents()).hasSize(1);
        assertThat(edit.save(kim.withId("23456789")))
                .as("an employee number may look like a phone number")
                .isEqualTo(new Saved("23456789"));
    }

    @Test
    void needsAName() throws StorageException {
        assertThat(flaws(Entry.blank(Entry.Kind.COACH, "").withName("  "))).containsExactly(Flaw.NO_NAME);
    }

    @Test
    void keepsTeamsApartByName() throws StorageException {
        assertThat(flaws(Entry.blank(Entry.Kind.TEAM, "").withName("öst"))).containsExactly(Flaw.NAME_TAKEN);
        assertThat(edit.save(Entry.of(new Team("east", "Öst", "")).withSite("Lund")))
                .isEqualTo(new Saved("east"));
        assertThat(directory.teams()).containsExactly(new Team("east", "Öst", "Lund"));
    }

    private Set<Flaw> flaws(Entry entry) throws StorageException {
        Outcome outcome = edit.save(entry);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).flaws();
    }
}
