package se.medlyss.application.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.StorageException;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.LyingFiles.Lie;

class PickUpProcessesTest extends InPublishingWorld {

    @Test
    void offersANewVersionInPlaceOfTheOneBeforeAndKeepsBoth() throws IOException, StorageException {
        ProcessDocument second = world.version(2);
        world.put(second);
        assertThat(round().taken()).containsExactly(second.ref());
        assertThat(world.processes().offered().getFirst()).isEqualTo(second);
        assertThat(world.processes().find(world.version(1).ref())).isPresent();
        assertThat(round().taken()).as("the second look").isEmpty();
    }

    @Test
    void offersItWithoutTheFolderAndAfterARestart() throws IOException, StorageException {
        ProcessDocument second = world.version(2);
        world.put(second);
        round();
        world.disk.tell(Lie.AWAY);
        world.restart();
        assertThat(world.pickUp().round()).isEmpty();
        assertThat(world.processes().offered().getFirst()).isEqualTo(second);
    }

    @Test
    void offersTheNewestWhateverTheOrderInWhichTheyCame() throws IOException, StorageException {
        world.put(world.version(12));
        round();
        world.put(world.version(3));
        round();
        assertThat(world.processes().offered().getFirst().process().version()).isEqualTo(12);
    }

    @Test
    void refusesAnotherContentOfAVersionThatItKnows() throws IOException, StorageException {
        ProcessDocument second = world.version(2);
        world.put(second);
        round();
        world.put(world.changed(2, " again"));
        world.put(world.changed(1, " of the app"));
        assertThat(round().refused())
                .extracting(RefusedFile::reason)
                .containsOnly(Reason.VERSION_TAKEN)
                .hasSize(2);
        assertThat(world.processes().offered().getFirst()).isEqualTo(second);
        world.restart();
        assertThat(round().refused()).as("after a restart").hasSize(2);
        assertThat(world.processes().offered().getFirst()).isEqualTo(second);
    }

    @Test
    void saysWhatIsWrongWithAFileAndTakesTheOthers() throws IOException, StorageException {
        ProcessDocument second = world.version(2);
        String name = ProcessName.of(second.ref()).file();
        world.put(name.replace(".v0002.", ".v0003."), second.json());
        world.put(name.replace("0002", "0004"), second.json().substring(0, 900));
        world.put("service-call.json", second.json());
        world.put(
                name.replace("0002", "0005"),
                second.json().replace("\"formatVersion\":1", "\"formatVersion\":2,\"minimumApp\":\"9.1\""));
        Files.createDirectories(world.share.resolve("medlyss/processes/" + name.replace("0002", "0006")));
        world.put(second);
        PickUpProcesses.Round round = round();
        assertThat(round.taken()).containsExactly(second.ref());
        assertThat(round.refused())
                .extracting(RefusedFile::reason)
                .containsExactlyInAnyOrder(
                        Reason.HASH, Reason.JSON, Reason.NOT_PUBLISHED, Reason.TOO_NEW, Reason.UNREADABLE);
    }

    @Test
    void takesATornFileOnceItIsWhole() throws IOException, StorageException {
        ProcessDocument second = world.version(2);
        Path file = world.put(second);
        Files.writeString(file, second.json().substring(0, 2_000));
        assertThat(round().refused()).extracting(RefusedFile::reason).containsExactly(Reason.JSON);
        Files.writeString(file, second.json());
        assertThat(round()).isEqualTo(new PickUpProcesses.Round(List.of(second.ref()), List.of()));
    }

    @Test
    void refusesNothingWhenTheFolderGoesAwayMidwayAndGoesOnLater() throws IOException, StorageException {
        world.put(world.version(2));
        world.put(world.version(3));
        world.disk.awayAfterReading(1);
        assertThat(world.pickUp().round()).isEmpty();
        assertThat(world.processes().offered().getFirst().process().version()).isEqualTo(2);
        world.disk.tell(Lie.NONE);
        assertThat(round().taken()).containsExactly(world.version(3).ref());
    }

    @Test
    void offersNothingThatIsNotKeptYet() throws IOException, StorageException {
        world.put(world.version(2));
        PublishedFiles dies = new DyingFiles(world.store().published());
        assertThatThrownBy(() -> world.pickUp(dies).round()).isInstanceOf(StorageException.class);
        assertThat(world.processes().offered().getFirst().process().version()).isEqualTo(1);
        world.restart();
        assertThat(round().taken()).hasSize(1);
    }

    private PickUpProcesses.Round round() throws StorageException {
        return world.pickUp().round().orElseThrow();
    }
}
