package se.medlyss.application.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.people.ImportPlan.Difference;
import se.medlyss.application.people.ImportPlan.Field;
import se.medlyss.application.people.ImportPlan.Kind;
import se.medlyss.application.people.ImportPlan.Refusal;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.application.people.PeopleFileException.Reason;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.support.MemoryPeople;

class PeopleImportTest {

    private static final List<String> HEADINGS = List.of("ID", "Namn", "Grupp", "Roll", "Aktiv");
    private static final Agent NILS = new Agent("a-1", "Nils Ek", "east", false, true);
    private static final People BEFORE = new People(
            List.of(new Team("east", "Öst", "")), List.of(NILS), List.of(new Coach("c-1", "Annika Berg", "east")));

    @Test
    void addsWhoeverIsNew() throws PeopleFileException {
        var plan = plan("a-2", "Sara Lindqvist", "east", "", "");
        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.ADDED);
            assertThat(row.team()).isEqualTo("Öst");
            assertThat(row.line()).isEqualTo(2);
        });
        assertThat(plan.change().agents()).containsExactly(new Agent("a-2", "Sara Lindqvist", "east", false, true));
        assertThat(plan.undo().removedAgents()).containsExactly("a-2");
    }

    @Test
    void changesOnlyWhatTheFileSays() throws PeopleFileException {
        var plan = plan("a-1", "Nils Ekman", "", "", "");
        assertThat(plan.rows().getFirst().differences())
                .containsExactly(new Difference(Field.NAME, "Nils Ek", "Nils Ekman"));
        assertThat(plan.change().agents()).containsExactly(new Agent("a-1", "Nils Ekman", "east", false, true));
        assertThat(plan.undo().agents()).containsExactly(NILS);
        assertThat(plan.undo().removedAgents()).isEmpty();
    }

    @Test
    void leavesAloneWhoeverIsTheSameAlready() throws PeopleFileException {
        var plan = plan("a-1", "Nils Ek", "öst", "medarbetare", "ja");
        assertThat(plan.rows().getFirst().kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(plan.change().isEmpty()).isTrue();
    }

    @Test
    void makesInactiveOnlyWhenTheFileSaysSo() throws PeopleFileException {
        assertThat(plan("a-1", "", "", "", "nej").change().agents().getFirst().active())
                .isFalse();
        assertThat(plan("a-2", "Sara", "", "", "").undo().agents())
                .as("being absent changes nothing")
                .isEmpty();
    }

    @Test
    void makesATeamThatIsNewOnce() throws PeopleFileException {
        var plan = PeopleImport.plan(table(line(2, "a-2", "Sara", "west"), line(3, "a-3", "Omar", "West")), BEFORE);
        assertThat(plan.newTeams()).containsExactly("west");
        assertThat(plan.change().agents()).extracting(Agent::team).containsOnly("west");
        assertThat(plan.undo().removedTeams()).containsExactly("west");
    }

    @Test
    void takesCoachesByTheirRole() throws PeopleFileException {
        var plan = plan("c-2", "Ingrid Moe", "east", "Coach", "");
        assertThat(plan.rows().getFirst().role()).isEqualTo(Role.COACH);
        assertThat(plan.change().coaches()).containsExactly(new Coach("c-2", "Ingrid Moe", "east"));
    }

    @Test
    void usesTheIdForWhoeverHasNoName() throws PeopleFileException {
        var plan = PeopleImport.plan(new PeopleTable("UTF-8", List.of("id"), List.of(line(2, "a-9"))), People.NOBODY);
        assertThat(plan.change().agents()).extracting(Agent::name).containsExactly("a-9");
    }

    @Test
    void refusesEachBadLineForItsReasonAndUsesTheOthers() throws PeopleFileException {
        var plan = PeopleImport.plan(
                table(
                        line(2, "", "Nobody"),
                        line(3, "x".repeat(101), "Long"),
                        line(4, "sara@example.com", "Sara"),
                        line(5, "811218-9876", "Sara"),
                        line(6, "Sara.Lindqvist", "sara lindqvist"),
                        line(7, "a-2", "Sara"),
                        line(8, "a-2", "Sara again"),
                        line(9, "a-3", "Omar", "", "boss"),
                        line(10, "a-4", "Ingrid", "", "", "perhaps"),
                        line(11, "a-5", "Maja", "", "", "", "extra")),
                BEFORE);
        assertThat(plan.rows())
                .extracting(ImportPlan.Row::refusal)
                .containsExactly(
                        Refusal.NO_ID,
                        Refusal.ID_TOO_LONG,
                        Refusal.ID_PERSONAL,
                        Refusal.ID_PERSONAL,
                        Refusal.ID_IS_THE_NAME,
                        null,
                        Refusal.ID_TWICE,
                        Refusal.UNKNOWN_ROLE,
                        Refusal.UNKNOWN_ACTIVE,
                        Refusal.TOO_MANY_FIELDS);
        assertThat(plan.count(Kind.REFUSED)).isEqualTo(9);
        assertThat(plan.change().agents()).extracting(Agent::id).containsExactly("a-2");
    }

    @Test
    void namesTheHeadingsThatMeanNothing() throws PeopleFileException {
        var plan = PeopleImport.plan(
                new PeopleTable("UTF-8", List.of("id", "shoe size"), List.of(line(2, "a-2", "42"))), BEFORE);
        assertThat(plan.ignored()).containsExactly("shoe size");
    }

    @Test
    void needsAnIdAndEachHeadingOnce() {
        assertThatThrownBy(() -> PeopleImport.plan(
                        new PeopleTable("UTF-8", List.of("nr", "namn"), List.of(line(2, "1", "A"))), BEFORE))
                .isInstanceOfSatisfying(PeopleFileException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NO_ID_COLUMN);
                    assertThat(e.detail()).isEqualTo("nr, namn");
                });
        assertThatThrownBy(() -> PeopleImport.plan(
                        new PeopleTable("UTF-8", List.of("id", "namn", "name"), List.of(line(2, "1", "A"))), BEFORE))
                .isInstanceOfSatisfying(
                        PeopleFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.COLUMN_TWICE));
    }

    @Test
    void isTakenBackWhole() throws Exception {
        var directory = MemoryPeople.of(BEFORE.teams(), BEFORE.agents(), BEFORE.coaches());
        var plan = PeopleImport.plan(
                table(
                        line(2, "a-1", "Nils Ekman", "west"),
                        line(3, "a-2", "Sara"),
                        line(4, "c-1", "Annika B", "west", "coach")),
                BEFORE);
        directory.change(plan.change());
        assertThat(People.in(directory)).isNotEqualTo(BEFORE);
        directory.change(plan.undo());
        assertThat(People.in(directory)).isEqualTo(BEFORE);
    }

    private static ImportPlan plan(String... fields) throws PeopleFileException {
        return PeopleImport.plan(table(line(2, fields)), BEFORE);
    }

    private static PeopleTable table(PeopleTable.Line... lines) {
        return new PeopleTable("UTF-8", HEADINGS, List.of(lines));
    }

    private static PeopleTable.Line line(int number, String... fields) {
        return new PeopleTable.Line(number, new ArrayList<>(List.of(fields)));
    }
}
