package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.OutboxStatus.Connection;
import se.medlyss.support.LyingFiles.Lie;

class RunOutboxTest extends InOutboxWorld {

    @Test
    void bringsAnEvaluationToTheFolderAndVerifiesItAMinuteLater() throws StorageException, IOException {
        UUID evaluation = world.talkedThrough();
        RunOutbox.Round first = world.round();
        assertThat(first.written()).isEqualTo(1);
        assertThat(first.status().connection()).isEqualTo(Connection.CONNECTED);
        assertThat(first.next()).isEqualTo(RunOutbox.SETTLING);
        assertThat(world.records())
                .singleElement()
                .satisfies(record -> assertThat(record.head().evaluation()).isEqualTo(evaluation));
        world.time.pass(Duration.ofSeconds(59));
        world.round();
        assertThat(world.states(evaluation)).containsExactly(State.WRITTEN);
        world.time.pass(Duration.ofSeconds(1));
        assertThat(world.round().next()).isEqualTo(RunOutbox.IDLE);
        assertThat(world.states(evaluation)).containsExactly(State.VERIFIED);
    }

    /// Whoever publishes something for today's calls is told so.
    @Test
    void looksAgainWithinAFewMinutesWhereNothingIsToBeDone() throws StorageException {
        assertThat(world.round().next()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(5));
    }

    @Test
    void verifiesAtTheNextStart() throws StorageException {
        UUID evaluation = world.talkedThrough();
        world.round();
        world.time.passMs(5);
        world.restart();
        world.round();
        assertThat(world.states(evaluation)).containsExactly(State.VERIFIED);
    }

    @Test
    void waitsQuietlyWhileTheShareIsAwayAndCatchesUpWhenItIsBack() throws StorageException, IOException {
        world.disk.tell(Lie.AWAY);
        world.talkedThrough();
        world.time.pass(Duration.ofDays(2));
        world.talkedThrough();
        OutboxStatus status = world.round().status();
        assertThat(status.connection()).isEqualTo(Connection.AWAY);
        assertThat(status.reason()).isEqualTo(ShareFolder.Reason.MISSING);
        assertThat(status.waiting()).isEqualTo(2);
        world.restart();
        world.round();
        assertThat(world.files()).isEmpty();
        world.disk.tell(Lie.NONE);
        assertThat(world.round().written()).isEqualTo(2);
        assertThat(world.records())
                .extracting(record -> record.head().sequence())
                .containsExactlyInAnyOrder(1L, 2L);
        OutboxStatus last = world.round().status();
        assertThat(last.connection()).isEqualTo(Connection.CONNECTED);
        assertThat(last.waiting() + last.refused()).isZero();
    }

    @Test
    void noticesThatTheFolderWentWhileNothingHadToBeWritten() throws StorageException {
        world.talkedThrough();
        world.round();
        world.time.pass(RunOutbox.SETTLING);
        world.round();
        world.disk.tell(Lie.AWAY);
        world.time.pass(RunOutbox.SETTLING);
        assertThat(world.round().status().connection()).isEqualTo(Connection.AWAY);
        world.disk.tell(Lie.NONE);
        assertThat(world.round().status().connection()).isEqualTo(Connection.CONNECTED);
    }

    @Test
    void backsOffFromFiveSecondsToAQuarterOfAnHour() throws StorageException {
        world.disk.tell(Lie.READ_ONLY);
        world.talkedThrough();
        long before = 0;
        for (int failure = 0; failure < 12; failure++) {
            long wait = world.round().next().toMillis();
            long step = Math.min(900_000, 5_000L << failure);
            assertThat(wait).isBetween(Math.max(5_000, step * 3 / 4), step).isGreaterThanOrEqualTo(before * 3 / 4);
            before = wait;
        }
        world.disk.tell(Lie.NONE);
        assertThat(world.round().next()).isEqualTo(RunOutbox.SETTLING);
        world.disk.tell(Lie.FULL_HALFWAY);
        world.talkedThrough();
        assertThat(world.round().next()).isLessThanOrEqualTo(Backoff.FIRST);
    }

    @Test
    void writesTheSameFileAgainWhenItWasLost() throws StorageException, IOException {
        world.disk.tell(Lie.LOSES);
        UUID evaluation = world.talkedThrough();
        world.round();
        assertThat(world.files()).isEmpty();
        assertThat(world.states(evaluation)).containsExactly(State.WRITTEN);
        world.disk.tell(Lie.NONE);
        world.time.pass(RunOutbox.SETTLING);
        world.round();
        assertThat(world.records()).hasSize(1);
        assertThat(world.states(evaluation)).containsExactly(State.WRITTEN);
    }

    @Test
    void writesEverythingTheCentreHasNotReadIntoAFolderThatWasEmptied() throws StorageException, IOException {
        UUID evaluation = world.talkedThrough();
        world.round();
        world.time.pass(RunOutbox.SETTLING);
        world.round();
        byte[] bytes = Files.readAllBytes(world.files().getFirst());
        Files.delete(world.files().getFirst());
        world.restart();
        world.round();
        assertThat(world.files())
                .singleElement()
                .satisfies(file -> assertThat(file).hasBinaryContent(bytes));
        assertThat(world.states(evaluation)).containsExactly(State.WRITTEN);
    }

    @Test
    void sendsABacklogInBatchesByMonth() throws StorageException, IOException {
        world.disk.tell(Lie.AWAY);
        Set<UUID> all = new HashSet<>();
        for (int call = 0; call < 50; call++) {
            all.add(world.talkedThrough());
            world.time.pass(Duration.ofHours(12));
        }
        world.round();
        world.disk.tell(Lie.NONE);
        assertThat(world.round().written()).isEqualTo(50);
        assertThat(world.files())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .hasSize(2)
                .allMatch(name -> name.matches("batch\\.[0-9]+\\.[0-9a-f]{16}\\.ndjson"));
        assertThat(world.records())
                .extracting(record -> record.head().evaluation())
                .containsExactlyInAnyOrderElementsOf(all);
        world.time.pass(RunOutbox.SETTLING);
        world.round();
        assertThat(world.outbox().rows(State.VERIFIED, 99)).hasSize(50);
    }

    @Test
    void reportsAnotherFileOfItsNameAndLeavesIt() throws StorageException, IOException {
        UUID evaluation = world.talkedThrough();
        world.round();
        Path file = world.files().getFirst();
        Files.writeString(file, "half a fi");
        world.time.pass(RunOutbox.SETTLING);
        OutboxStatus status = world.round().status();
        assertThat(world.states(evaluation)).containsExactly(State.REFUSED);
        assertThat(status.refused()).isEqualTo(1);
        assertThat(file).hasContent("half a fi");
    }

    @Test
    void takesReceiptsFromTheCentre() throws StorageException, IOException {
        UUID read = world.talkedThrough();
        UUID refused = world.talkedThrough();
        world.round();
        world.time.pass(RunOutbox.SETTLING);
        world.round();
        String writer = world.outbox().identity().writer();
        String path = SharePaths.file(world.outbox().rows(refused).getFirst());
        Path receipts = world.share.resolve("medlyss/receipts/writer=" + writer.substring(0, 8));
        Files.createDirectories(receipts);
        Files.writeString(receipts.resolve("2.0123456789abcdef.json"), """
                {"format": "medlyss.receipt", "formatVersion": 1, "writer": "%s",
                 "received": [{"first": 1, "last": 1}], "refused": [{"file": "%s", "reason": "HASH"}]}""".formatted(writer, path));
        assertThat(world.round().status().refused()).isEqualTo(1);
        assertThat(world.states(read)).containsExactly(State.RECEIVED);
        assertThat(world.outbox().rows(refused).getFirst().detail()).isEqualTo("HASH");
    }

    @Test
    void sendsRevisionsAndAWithdrawalInOneChain() throws StorageException, IOException {
        UUID evaluation = world.talkedThrough();
        world.round();
        world.revise(evaluation, "Missade ett svar");
        world.round();
        world.withdraw(evaluation, "Fel medarbetare");
        world.round();
        List<ExportedRecord.Head> heads =
                world.records().stream().map(ExportedRecord::head).toList();
        assertThat(heads).extracting(ExportedRecord.Head::revision).containsExactly(1, 2, 3);
        assertThat(heads.get(2).parent()).isEqualTo(heads.get(1).hash());
        assertThat(heads.get(1).previous()).isEqualTo(heads.get(0).hash());
        assertThat(world.records().getLast()).isInstanceOf(ExportedRecord.Withdrawal.class);
    }
}
