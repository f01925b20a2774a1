package se.medlyss.ui.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.publishing.ProcessChange;
import se.medlyss.application.publishing.ProcessChange.Kind;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.support.LyingFiles.Lie;

class ProcessesViewModelTest {

    @TempDir
    private Path folder;

    private ProcessesWorld world;

    @BeforeEach
    void open() throws IOException {
        world = new ProcessesWorld(folder);
        world.model.refresh();
    }

    @Test
    void showsWhatAFileWouldChangeAndPublishesNothingYet() throws IOException {
        world.model.open(world.file(2, "\"passPercent\":80", "\"passPercent\":85"));
        var proposal = Objects.requireNonNull(world.state().proposal());
        assertThat(proposal.changes()).containsExactly(new ProcessChange(Kind.PASS_PERCENT, null, null, "80", "85"));
        assertThat(world.published()).isEmpty();
    }

    @Test
    void publishesUnderTheNameThatItsContentHas() throws IOException, FileRefusedException {
        Path file = world.file(2, "\"passPercent\":80", "\"passPercent\":85");
        world.model.open(file);
        world.model.publish();
        String hash = world.read(file).hash();
        assertThat(world.published()).containsExactly("service-call.v0002." + hash.substring(0, 16) + ".json");
        assertThat(world.state().proposal()).isNull();
        assertThat(world.state().done()).isEqualTo(world.read(file));
        assertThat(world.looks()).isEqualTo(1);
    }

    @Test
    void saysThatAVersionNeverChanges() throws IOException, FileRefusedException {
        world.model.open(world.file(2, "\"passPercent\":80", "\"passPercent\":85"));
        world.model.publish();
        world.model.open(world.file(2, "\"passPercent\":80", "\"passPercent\":90"));
        assertThat(world.state().failure())
                .isInstanceOfSatisfying(
                        Failure.Refused.class,
                        refused -> assertThat(refused.cause().reason())
                                .isEqualTo(FileRefusedException.Reason.VERSION_TAKEN));
        assertThat(world.published()).hasSize(1);
    }

    @Test
    void asksForAHigherNumberThanWhatIsOut() throws IOException {
        world.model.open(world.file(3));
        world.model.publish();
        world.model.open(world.file(2, "\"passPercent\":80", "\"passPercent\":85"));
        assertThat(world.state().failure())
                .isInstanceOfSatisfying(
                        Failure.NotPublished.class,
                        cannot -> assertThat(cannot.cause().reason()).isEqualTo(PublishException.Reason.NEWER_THERE));
    }

    @Test
    void doesNotPublishTheSameTwice() throws IOException {
        Path file = world.file(2);
        world.model.open(file);
        world.model.publish();
        world.model.open(file);
        assertThat(Objects.requireNonNull(world.state().proposal()).there()).isTrue();
        world.model.publish();
        assertThat(world.published()).hasSize(1);
    }

    @Test
    void keepsTheFileOpenWhenTheFolderGoesAwayAndPublishesOnceItIsBack() throws IOException {
        world.model.open(world.file(2));
        world.disk.tell(Lie.AWAY);
        world.model.publish();
        assertThat(world.state().failure())
                .isInstanceOfSatisfying(
                        Failure.NotPublished.class,
                        cannot -> assertThat(cannot.cause().folder()).isEqualTo(ShareFolder.Reason.MISSING));
        assertThat(world.state().proposal()).isNotNull();
        world.disk.tell(Lie.NONE);
        world.model.publish();
        assertThat(world.published()).hasSize(1);
    }

    @Test
    void leavesNothingBehindOnAFullDisk() throws IOException {
        world.model.open(world.file(2));
        world.disk.tell(Lie.FULL_HALFWAY);
        world.model.publish();
        assertThat(world.state().failure()).isInstanceOf(Failure.NotPublished.class);
        assertThat(world.published()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        world.model.open(Files.writeString(folder.resolve("broken.json"), "{\"format\":"));
        assertThat(world.state().failure())
                .isInstanceOfSatisfying(
                        Failure.Refused.class,
                        refused -> assertThat(refused.cause().reason()).isEqualTo(FileRefusedException.Reason.JSON));
        world.model.dismissFailure();
        assertThat(world.state().failure()).isNull();
    }

    @Test
    void showsAVersionAsSoonAsItIsPickedUpAndKeepsTheOneBefore() throws IOException, FileRefusedException {
        world.pickUp(world.read(world.file(2)));
        var lines = world.state().lines().stream().limit(2).toList();
        assertThat(lines)
                .extracting(line -> line.document().process().version())
                .containsExactly(2, 1);
        assertThat(lines).extracting(ProcessLine::published).containsExactly(true, false);
        assertThat(lines).extracting(ProcessLine::offered).containsExactly(true, false);
    }
}
