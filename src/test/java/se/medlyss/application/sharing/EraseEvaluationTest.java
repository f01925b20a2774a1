package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Kind;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.Samples;

class EraseEvaluationTest extends InOutboxWorld {

    private static final String MARKER = "Hemligt-märke-4711";

    private UUID marked() throws StorageException {
        UUID evaluation = world.scored(Samples.header("agent-1"), MARKER);
        world.talk(evaluation);
        return evaluation;
    }

    @Test
    void leavesNoTraceInTheFolderTheOutboxOrTheDatabase() throws StorageException, IOException, RecordException {
        UUID evaluation = marked();
        world.round();
        world.revise(evaluation, MARKER);
        world.round();
        assertThat(holdingTheMarker()).isNotEmpty();
        world.erase().erase(evaluation);
        world.round();
        assertThat(holdingTheMarker()).isEmpty();
        var erasure = (ExportedRecord.Erasure) world.records().getFirst();
        assertThat(erasure.head().revision()).isEqualTo(3);
        assertThat(erasure.erases()).extracting(ExportedRecord.Erased::sequence).containsExactly(1L, 2L);
        assertThat(world.states(evaluation)).containsExactly(State.ERASED, State.ERASED, State.WRITTEN);
    }

    @Test
    void removesTheFileOnlyAfterTheErasureIsThere() throws StorageException, IOException, RecordException {
        UUID evaluation = marked();
        world.round();
        world.disk.tell(Lie.FULL_HALFWAY);
        world.erase().erase(evaluation);
        world.round();
        assertThat(world.files()).hasSize(1);
        world.disk.tell(Lie.NONE);
        world.round();
        assertThat(world.records()).singleElement().isInstanceOf(ExportedRecord.Erasure.class);
    }

    @Test
    void writesABatchWithoutTheRecordBeforeTheOldBatchGoes() throws StorageException, IOException, RecordException {
        UUID evaluation = marked();
        for (int call = 0; call < 24; call++) {
            world.talkedThrough();
        }
        world.round();
        Path before = world.files().getFirst();
        assertThat(before.getFileName().toString()).startsWith("batch.1.");
        world.time.pass(RunOutbox.SETTLING);
        world.round();
        world.erase().erase(evaluation);
        world.round();
        assertThat(before).doesNotExist();
        assertThat(holdingTheMarker()).isEmpty();
        assertThat(world.records())
                .hasSize(25)
                .extracting(record -> record.head().sequence())
                .doesNotContain(1L);
        assertThat(world.files())
                .extracting(file -> file.getFileName().toString())
                .anyMatch(name -> name.startsWith("batch.2."));
        world.time.pass(Duration.ofHours(1));
        world.round();
        assertThat(world.outbox().rows(State.VERIFIED, 99)).hasSize(25);
    }

    @Test
    void neverWritesARecordThatWasErasedWhileItWaited() throws StorageException, IOException, RecordException {
        world.disk.tell(Lie.AWAY);
        UUID evaluation = marked();
        world.round();
        world.erase().erase(evaluation);
        assertThat(world.round().status().waiting()).isEqualTo(1);
        world.disk.tell(Lie.NONE);
        UUID next = world.talkedThrough();
        world.round();
        assertThat(world.records()).hasSize(2);
        assertThat(holdingTheMarker()).isEmpty();
        Outbox.Row row = world.outbox().rows(next).getFirst();
        assertThat(row.position().sequence()).isEqualTo(3);
    }

    @Test
    void tellsNobodyOfAnEvaluationThatNeverLeft() throws StorageException, IOException, RecordException {
        UUID evaluation = world.scored(Samples.header("agent-1"), MARKER);
        world.erase().erase(evaluation);
        world.round();
        assertThat(world.outbox().rows(evaluation)).isEmpty();
        assertThat(world.files()).isEmpty();
        assertThat(holdingTheMarker()).isEmpty();
    }

    @Test
    void finishesAnErasureThatWasCutShort() throws StorageException, IOException, RecordException {
        UUID evaluation = marked();
        world.round();
        intend(evaluation);
        world.restart();
        world.round();
        assertThat(world.outbox().rows(evaluation).getFirst().forgotten()).isTrue();
        assertThat(world.store().evaluations().find(evaluation)).isEmpty();
    }

    @Test
    void isNotGivenUpWhenTheHomeBecomesAnotherWriterMeanwhile() throws StorageException, IOException, RecordException {
        UUID evaluation = marked();
        world.round();
        world.disk.tell(Lie.AWAY);
        intend(evaluation);
        world.becomeAnotherWriter();
        world.disk.tell(Lie.NONE);
        world.restart();
        world.round();
        assertThat(holdingTheMarker()).isEmpty();
        assertThat(world.records()).singleElement().isInstanceOfSatisfying(ExportedRecord.Erasure.class, erasure -> {
            assertThat(erasure.head().predecessor()).isNotNull();
            assertThat(erasure.head().evaluation()).isEqualTo(evaluation);
        });
    }

    @Test
    void isNotGivenUpWhenNothingHadReachedTheFolderYet() throws StorageException, IOException, RecordException {
        world.disk.tell(Lie.AWAY);
        UUID evaluation = marked();
        world.round();
        intend(evaluation);
        world.becomeAnotherWriter();
        world.disk.tell(Lie.NONE);
        world.restart();
        world.round();
        assertThat(holdingTheMarker()).isEmpty();
        assertThat(world.store().evaluations().find(evaluation)).isEmpty();
    }

    @Test
    void isAnnouncedAgainWhenABackupBroughtTheRecordsBack() throws StorageException, IOException, RecordException {
        UUID evaluation = marked();
        world.round();
        Path database = folder.resolve("home/medlyss.db");
        Path backup = folder.resolve("backup.db");
        world.restartAfter(() -> Files.copy(database, backup));
        world.erase().erase(evaluation);
        world.round();
        world.restartAfter(() -> Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING));
        Files.delete(backup);
        assertThat(world.store().evaluations().find(evaluation)).isEmpty();
        world.round();
        assertThat(holdingTheMarker()).isEmpty();
        assertThat(world.outbox().unfinishedErasures()).isEmpty();
    }

    /// The app went away right after the intention was kept.
    private void intend(UUID evaluation) throws StorageException, RecordException {
        List<Outbox.Row> rows = world.outbox().rows(evaluation);
        var erasure = new RecordCodec.Erasure(
                evaluation, 2, "2026-11", rows.stream().map(Outbox.Row::erased).toList(), world.now());
        var codec = new RecordWriter("0.1.0", OutboxWorld.ZONE);
        world.outbox().release(evaluation, 2, Kind.ERASURE, world.now(), codec.erasure(erasure));
    }

    private List<Path> holdingTheMarker() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                String marker = new String(MARKER.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                if (bytes.contains(marker)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
