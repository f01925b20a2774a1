package se.medlyss.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.RosterChange;
import se.medlyss.application.publishing.RosterChange.Kind;
import se.medlyss.support.LyingFiles.Lie;

class RosterViewModelTest {

    private final TeamWorld world = new TeamWorld();

    @TempDir
    private Path folder;

    @Test
    void showsWhatThisComputerKnowsBeforeItPublishesAnything() throws IOException {
        world.roster.open();
        assertThat(Objects.requireNonNull(state().proposal()).changes())
                .extracting(RosterChange::kind)
                .contains(Kind.TEAM_ADDED, Kind.AGENT_ADDED)
                .doesNotContain(Kind.MERGED);
        assertThat(world.published()).isEmpty();
    }

    @Test
    void publishesIdsAndNoNames() throws IOException {
        world.roster.open();
        world.roster.publish();
        assertThat(world.published())
                .singleElement()
                .asString()
                .contains("4711")
                .doesNotContain("Ek", "Lindqvist", "p-5f");
        assertThat(state().done()).isTrue();
        assertThat(world.looks).isEqualTo(1);
        world.roster.open();
        assertThat(Objects.requireNonNull(state().proposal()).changes()).isEmpty();
    }

    @Test
    void mergesOnlyWhoeverSomebodyChose() throws IOException {
        world.roster.open();
        world.roster.merge(TeamWorld.KIM.id(), "4711");
        assertThat(Objects.requireNonNull(state().proposal()).changes())
                .contains(new RosterChange(Kind.MERGED, "4711", TeamWorld.KIM.id(), "4711"));
        world.roster.merge(TeamWorld.KIM.id(), "");
        assertThat(Objects.requireNonNull(state().proposal()).changes())
                .extracting(RosterChange::kind)
                .doesNotContain(Kind.MERGED);
        world.roster.merge(TeamWorld.KIM.id(), "4712");
        world.roster.publish();
        assertThat(world.published()).singleElement().asString().contains("\"provisional\":\"" + TeamWorld.KIM.id());
    }

    @Test
    void takesTargetsFromAListAndPublishesNothingOfABrokenOne() throws IOException {
        world.roster.open();
        world.roster.read(Files.writeString(folder.resolve("a.csv"), "id;roll;mål\nc-1;coach;20\n"));
        assertThat(Objects.requireNonNull(state().proposal()).changes())
                .filteredOn(change -> change.id().equals("c-1"))
                .containsExactly(new RosterChange(Kind.COACH_ADDED_WITH_TARGET, "c-1", "20", ""));
        world.roster.read(Files.writeString(folder.resolve("b.csv"), "id;roll;mål\nc-1;coach;många\n"));
        assertThat(state().list().refused()).hasSize(1);
        world.roster.publish();
        assertThat(world.published()).isEmpty();
        world.roster.read(folder.resolve("gone.csv"));
        assertThat(state().failure()).isInstanceOf(PeopleFileException.class);
    }

    @Test
    void staysOpenWhileTheFolderIsAway() throws IOException {
        world.roster.open();
        world.disk.tell(Lie.AWAY);
        world.roster.publish();
        assertThat(state().failure()).isInstanceOf(PublishException.class);
        assertThat(state().open()).isTrue();
        world.disk.tell(Lie.NONE);
        world.roster.publish();
        assertThat(world.published()).hasSize(1);
    }

    private RosterState state() {
        return world.roster.state().get();
    }
}
