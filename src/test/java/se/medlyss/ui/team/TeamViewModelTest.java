package se.medlyss.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.people.EditPeople.Flaw;
import se.medlyss.application.people.Entry;
import se.medlyss.application.people.ImportPlan;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.support.MemoryPeople;

class TeamViewModelTest {

    private final TeamWorld world = new TeamWorld();
    private final TeamViewModel model = world.model;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        model.refresh();
    }

    @Test
    void listsActiveAgentsAndTheOthersWhenAsked() {
        assertThat(world.state().rows())
                .extracting(PersonRow::name)
                .containsExactly("Kim Ny", "Nils Ek", "Sara Lindqvist");
        model.showInactive(true);
        assertThat(world.state().rows()).extracting(PersonRow::name).contains("Ulla Berg");
    }

    @Test
    void findsByNameIdAndTeam() {
        model.find("sara");
        assertThat(world.state().rows()).extracting(PersonRow::id).containsExactly("4712");
        model.find("4711");
        assertThat(world.state().rows()).extracting(PersonRow::id).containsExactly("4711");
        model.find("öst");
        assertThat(world.state().rows()).hasSize(3);
    }

    @Test
    void showsTeamsWithTheirActiveMembers() {
        model.show(Entry.Kind.TEAM);
        assertThat(world.row("east")).map(PersonRow::members).contains(3);
        assertThat(world.row("west")).map(PersonRow::members).contains(0);
    }

    @Test
    void addsAnAgentToTheCoachesOwnTeam() {
        model.add();
        model.edit(entry -> entry.withName("Omar Haddad"));
        model.save();
        assertThat(world.people.agent("p-made-up")).contains(new Agent("p-made-up", "Omar Haddad", "east", true, true));
        assertThat(world.state().entry()).isNull();
        assertThat(world.row("p-made-up")).map(PersonRow::provisional).contains(true);
    }

    @Test
    void keepsTheFormOpenAndSaysWhyWhenItCannotBeKept() {
        model.add();
        model.edit(entry -> entry.withName("Omar").withId("4711"));
        model.save();
        assertThat(world.state().flaws()).containsExactly(Flaw.ID_TAKEN);
        assertThat(world.state().entry().name()).isEqualTo("Omar");
        model.edit(entry -> entry.withId("4713"));
        model.save();
        assertThat(world.people.agent("4713")).isPresent();
    }

    @Test
    void makesAnAgentInactive() {
        model.open(world.row("4711").orElseThrow());
        model.edit(entry -> entry.withActive(false));
        model.save();
        assertThat(world.people.agent("4711")).map(Agent::active).contains(false);
        assertThat(world.row("4711")).isEmpty();
    }

    @Test
    void renamesATeamAndACoachAndWhoeverListensHereInTheSettingsToo() {
        model.show(Entry.Kind.TEAM);
        model.open(world.row("west").orElseThrow());
        model.edit(entry -> entry.withName("Väster"));
        model.save();
        assertThat(world.people.teams()).contains(new Team("west", "Väster", ""));

        model.show(Entry.Kind.COACH);
        model.open(world.row("c-1").orElseThrow());
        model.edit(entry -> entry.withName("Annika Bergman").withTeam("west"));
        model.save();
        assertThat(world.settings.now().coach()).contains(new Coach("c-1", "Annika Bergman", "west"));
    }

    @Test
    void showsWhatAnImportWouldDoBeforeItDoesIt() throws IOException {
        model.preview(csv("id;namn;grupp\n4711;Nils Ekman;Öst\n4799;Maja Björkhage;Öst\n;Ingen;Öst\n"));
        ImportPlan plan = world.state().plan();
        assertThat(plan.count(ImportPlan.Kind.CHANGED)).isEqualTo(1);
        assertThat(plan.count(ImportPlan.Kind.ADDED)).isEqualTo(1);
        assertThat(plan.count(ImportPlan.Kind.REFUSED)).isEqualTo(1);
        assertThat(world.people.agent("4799")).as("nothing has happened").isEmpty();

        model.importNow();
        assertThat(world.people.agent("4799")).map(Agent::team).contains("east");
        assertThat(world.people.agent("4711")).map(Agent::name).contains("Nils Ekman");
        assertThat(world.state().plan()).isNull();
        assertThat(world.row("4799")).isPresent();
    }

    @Test
    void takesAnImportBackUntilThePageIsLeft() throws IOException {
        model.preview(csv("id;namn\n4711;Nils Ekman\n4799;Maja\n"));
        model.importNow();
        model.undoImport();
        assertThat(world.people.agent("4711")).contains(TeamWorld.NILS);
        assertThat(world.people.agent("4799")).isEmpty();
        assertThat(world.state().done()).isNull();

        model.preview(csv("id;namn\n4799;Maja\n"));
        model.importNow();
        model.leave();
        model.undoImport();
        assertThat(world.people.agent("4799")).isPresent();
    }

    @Test
    void leavesEverybodyAloneWhenAnImportIsCancelled() throws IOException {
        model.preview(csv("id;namn\n4799;Maja\n"));
        model.cancelImport();
        assertThat(world.state().plan()).isNull();
        assertThat(world.people.agent("4799")).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeUsed() throws IOException {
        model.preview(csv("nr;namn\n1;Maja\n"));
        assertThat(world.state().fault().reason()).isEqualTo(PeopleFileException.Reason.NO_ID_COLUMN);
        assertThat(new TeamWords(world.texts).fault(world.state().fault()))
                .isEqualTo("Listan behöver en kolumn med rubriken id. Den har: nr, namn.");
        model.dismissFault();
        assertThat(world.state().fault()).isNull();
    }

    @Test
    void tellsInASentenceWhatHappensWithEachLine() throws IOException {
        model.preview(csv("id;namn;aktiv\n4711;Nils Ekman;nej\n4712;Sara Lindqvist;ja\n811218-9876;Pia;\n"));
        var words = new TeamWords(world.texts);
        assertThat(world.state().plan().rows())
                .extracting(words::what)
                .containsExactly(
                        "Hette Nils Ek, blir vilande",
                        "Som förut",
                        "Används inte: id:t ser ut som ett personnummer eller en e-postadress.");
        assertThat(words.counts(world.state().plan())).isEqualTo("1 ändras · 1 som förut · 1 rad används inte");
    }

    @Test
    void saysThatNobodyIsThereOnlyWhenItHasLooked() {
        TeamWorld empty = new TeamWorld(new MemoryPeople());
        assertThat(empty.state().isEmpty()).isFalse();
        empty.model.refresh();
        assertThat(empty.state().isEmpty()).isTrue();
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), text);
    }
}
