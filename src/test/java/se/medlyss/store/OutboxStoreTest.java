package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Identity;
import se.medlyss.application.Outbox.Kind;
import se.medlyss.application.Outbox.Made;
import se.medlyss.application.Outbox.Row;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.Outbox.Status;
import se.medlyss.application.Sha256;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.call.Life;
import se.medlyss.support.ManualTime;

class OutboxStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123456789Z");

    @TempDir
    private Path home;

    @AutoClose
    private Store store;

    private Outbox outbox;

    @BeforeEach
    void open() throws StorageException {
        store = OpenStores.open(home, new ManualTime());
        outbox = store.outbox();
    }

    @Test
    void fixesPlaceAndBytesWhenARevisionIsReleased() throws StorageException {
        UUID call = UUID.randomUUID();
        Row first = release(call, 1, Kind.EVALUATION);
        Row other = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row second = release(call, 2, Kind.EVALUATION);

        assertThat(first.position().sequence()).isEqualTo(1);
        assertThat(first.position().previous()).isNull();
        assertThat(first.record().fileName()).endsWith("-");
        assertThat(other.position().previous()).isEqualTo(first.record().hash());
        assertThat(second.position().sequence()).isEqualTo(3);
        assertThat(second.record().fileName()).endsWith(first.record().hash());

        store.close();
        store = OpenStores.open(home, new ManualTime());
        outbox = store.outbox();
        assertThat(release(call, 2, Kind.EVALUATION)).usingRecursiveComparison().isEqualTo(second);
        assertThat(outbox.rows(call)).usingRecursiveComparison().isEqualTo(List.of(first, second));
    }

    @Test
    void keepsNothingWhenTheRecordCannotBeMade() throws StorageException {
        UUID call = UUID.randomUUID();
        assertThatThrownBy(() -> outbox.release(call, 1, Kind.EVALUATION, NOW, (_, _, _) -> {
                    throw new IllegalStateException("too large");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outbox.rows(call)).isEmpty();
        assertThat(release(call, 1, Kind.EVALUATION).position().sequence()).isEqualTo(1);
    }

    @Test
    void tellsWhatWaitsAndSinceWhen() throws StorageException {
        assertThat(outbox.status()).isEqualTo(new Status(0, 0, null, null, 0));
        Row first = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row second = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        assertThat(outbox.status()).isEqualTo(new Status(2, 0, NOW, null, 0));

        Instant written = NOW.plusSeconds(60);
        outbox.mark(List.of(first.position()), State.WRITTEN, written, "");
        outbox.mark(List.of(first.position()), State.VERIFIED, written.plusSeconds(60), "");
        outbox.mark(List.of(second.position()), State.WAITING, written, "the folder is full");
        assertThat(outbox.status()).isEqualTo(new Status(1, 0, NOW, written, 0));
        assertThat(outbox.rows(State.WAITING, 9)).extracting(Row::detail).containsExactly("the folder is full");
        assertThat(outbox.rows(State.VERIFIED, 9)).hasSize(1);
        outbox.mark(List.of(second.position()), State.REFUSED, written, "HASH");
        assertThat(outbox.status()).isEqualTo(new Status(0, 0, null, written, 1));
    }

    @Test
    void tellsErasuresApart() throws StorageException {
        UUID gone = UUID.randomUUID();
        release(gone, 1, Kind.EVALUATION);
        release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row erasure = release(gone, 2, Kind.ERASURE);
        outbox.forget(gone);
        assertThat(outbox.status()).isEqualTo(new Status(2, 1, NOW, null, 0));
        outbox.mark(List.of(erasure.position()), State.WRITTEN, NOW, "");
        assertThat(outbox.status().erasures()).isZero();
    }

    @Test
    void gathersRowsIntoOneFile() throws StorageException {
        Row first = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row second = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        outbox.mark(List.of(first.position()), State.WRITTEN, NOW, "");
        outbox.gather(List.of(first.position(), second.position()), "batch.1.ndjson");
        assertThat(outbox.rows(State.WAITING, 9))
                .extracting(Row::file)
                .containsOnly("batch.1.ndjson")
                .hasSize(2);
        assertThat(outbox.rows(State.WAITING, 1)).extracting(Row::position).containsExactly(first.position());
        String writer = first.position().writer();
        assertThat(outbox.rows(writer, "2026-11", "batch.1.ndjson")).hasSize(2);
        assertThat(outbox.rows(writer, "2026-12", "batch.1.ndjson")).isEmpty();
        assertThat(outbox.files(writer).get("2026-11"))
                .contains("batch.1.ndjson", first.record().fileName())
                .hasSize(3);
    }

    @Test
    void takesAReceiptForWhatWasRefusedOnlyUntilItsKeyWasApproved() throws StorageException {
        Row unknown = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row broken = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        outbox.mark(List.of(unknown.position()), State.REFUSED, NOW, "UNKNOWN_WRITER");
        outbox.mark(List.of(broken.position()), State.REFUSED, NOW, "HASH");
        assertThat(outbox.received(unknown.position().writer(), 1, 2, NOW)).isEqualTo(1);
        assertThat(outbox.rows(State.RECEIVED, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.position()).isEqualTo(unknown.position()))
                .extracting(Row::detail)
                .isEqualTo("");
        assertThat(outbox.rows(State.REFUSED, 9)).extracting(Row::position).containsExactly(broken.position());
    }

    @Test
    void takesReceiptsForWhatIsInTheFolderOnly() throws StorageException {
        Row first = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row second = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row third = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        outbox.mark(List.of(first.position()), State.WRITTEN, NOW, "");
        outbox.mark(List.of(second.position()), State.VERIFIED, NOW, "");
        outbox.received(first.position().writer(), 1, 3, NOW);
        assertThat(outbox.rows(State.RECEIVED, 9))
                .extracting(Row::position)
                .containsExactly(first.position(), second.position());
        assertThat(outbox.rows(State.WAITING, 9)).extracting(Row::position).containsExactly(third.position());
    }

    @Test
    void takesALongReceiptAFewAtATime() throws StorageException {
        int all = Outbox.RECEIVED_AT_A_TIME + 2;
        List<Outbox.Position> positions = new ArrayList<>();
        for (int each = 0; each < all; each++) {
            positions.add(release(UUID.randomUUID(), 1, Kind.EVALUATION).position());
        }
        outbox.mark(positions, State.WRITTEN, NOW, "");
        String writer = positions.getFirst().writer();
        assertThat(outbox.received(writer, 1, all - 1, NOW)).isEqualTo(Outbox.RECEIVED_AT_A_TIME);
        assertThat(outbox.received(writer, 1, all - 1, NOW)).isEqualTo(1);
        assertThat(outbox.received(writer, 1, all - 1, NOW)).isZero();
        assertThat(outbox.rows(State.RECEIVED, all)).hasSize(all - 1);
        assertThat(outbox.rows(State.WRITTEN, all)).extracting(Row::position).containsExactly(positions.getLast());
    }

    @Test
    void writesAgainWhatWasLostUnlessTheCentreHasReadIt() throws StorageException {
        Row verified = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        Row received = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        outbox.mark(List.of(verified.position()), State.VERIFIED, NOW, "");
        outbox.mark(List.of(received.position()), State.RECEIVED, NOW, "");
        Row elsewhere = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        outbox.mark(List.of(elsewhere.position()), State.VERIFIED, NOW, "");
        Set<String> files = Set.of(verified.file(), received.file());
        outbox.lost(verified.position().writer(), "2026-11", files, NOW);
        assertThat(outbox.rows(State.WAITING, 9)).extracting(Row::position).containsExactly(verified.position());
        assertThat(outbox.rows(State.RECEIVED, 9)).hasSize(1);
        assertThat(outbox.rows(State.VERIFIED, 9)).extracting(Row::position).containsExactly(elsewhere.position());
    }

    @Test
    void forgetsTheBytesOfAnErasedEvaluationAndKeepsItsPlace() throws StorageException {
        UUID call = UUID.randomUUID();
        Row made = release(call, 1, Kind.EVALUATION);
        Row erasure = release(call, 2, Kind.ERASURE);
        outbox.forget(call);
        assertThat(outbox.rows(call).getFirst().forgotten()).isTrue();
        assertThat(outbox.rows(call).getFirst().record().hash())
                .isEqualTo(made.record().hash());
        assertThat(outbox.rows(call).getLast()).usingRecursiveComparison().isEqualTo(erasure);
        assertThat(outbox.forgotten()).extracting(Row::position).containsExactly(made.position());
        assertThat(outbox.status().waiting()).isEqualTo(1);
        assertThat(outbox.status().waitingSince()).isEqualTo(NOW);
        outbox.mark(List.of(made.position()), State.ERASED, NOW, "");
        assertThat(outbox.forgotten()).isEmpty();
    }

    @Test
    void findsErasuresThatWereCutShort() throws StorageException {
        Evaluations evaluations = new Evaluations(store.events());
        UUID evaluation = evaluations.add(new Evaluations.Kind("anna", Life.FINAL), 1);
        release(evaluation, 1, Kind.EVALUATION);
        assertThat(outbox.unfinishedErasures()).isEmpty();
        release(evaluation, 2, Kind.ERASURE);
        assertThat(outbox.unfinishedErasures()).containsExactly(evaluation);
        store.evaluations().erase(evaluation);
        assertThat(outbox.unfinishedErasures()).containsExactly(evaluation);
        outbox.forget(evaluation);
        assertThat(outbox.unfinishedErasures()).isEmpty();
    }

    @Test
    void announcesAnErasureAnewThatWasDroppedWithItsWriter() throws StorageException {
        Identity first = outbox.identity();
        UUID evaluation = UUID.randomUUID();
        outbox.mark(List.of(release(evaluation, 1, Kind.EVALUATION).position()), State.WRITTEN, NOW, "");
        release(evaluation, 2, Kind.ERASURE);
        outbox.forget(evaluation);
        outbox.become(new Identity("b".repeat(32), first.writer(), "/elsewhere", "m3", "m2"));
        assertThat(outbox.unfinishedErasures()).containsExactly(evaluation);
    }

    @Test
    void listsWhatWasNeverReleased() throws StorageException {
        Evaluations evaluations = new Evaluations(store.events());
        UUID waiting = evaluations.add(new Evaluations.Kind("anna", Life.FINAL), 1);
        UUID withdrawn = evaluations.add(new Evaluations.Kind("anna", Life.WITHDRAWN), 0);
        evaluations.add(new Evaluations.Kind("anna", Life.RUNNING), 2);
        UUID released = evaluations.add(new Evaluations.Kind("anna", Life.FINAL), 3);
        release(released, 1, Kind.EVALUATION);
        assertThat(outbox.unreleased()).containsExactly(withdrawn, waiting);
        release(withdrawn, 1, Kind.WITHDRAWAL);
        assertThat(outbox.unreleased()).containsExactly(waiting);
    }

    @Test
    void becomesAnotherWriterWithAChainOfItsOwn() throws StorageException {
        Identity first = outbox.identity();
        assertThat(first.writer()).matches("[0-9a-f]{32}");
        Row written = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        outbox.mark(List.of(written.position()), State.WRITTEN, NOW, "");
        UUID waited = UUID.randomUUID();
        release(waited, 1, Kind.EVALUATION);

        Identity moved = new Identity(first.writer(), null, "/elsewhere", "m2", "m1");
        outbox.become(moved);
        assertThat(outbox.identity()).isEqualTo(moved);
        assertThat(outbox.status().waiting()).isEqualTo(1);

        Identity next = new Identity("b".repeat(32), first.writer(), "/elsewhere", "m3", "m2");
        outbox.become(next);
        assertThat(outbox.writer()).isEqualTo(next.writer());
        assertThat(outbox.identity()).isEqualTo(next);
        assertThat(outbox.rows(waited)).isEmpty();
        Row again = release(waited, 1, Kind.EVALUATION);
        assertThat(again.position()).isEqualTo(new Outbox.Position(next.writer(), 1, null, first.writer()));
        assertThat(outbox.rows(State.WRITTEN, 9))
                .extracting(row -> row.position().writer())
                .containsExactly(first.writer());
        assertThat(outbox.rows(State.WAITING, 9))
                .extracting(row -> row.position().writer())
                .containsExactly(next.writer());
    }

    @Test
    void marksNoRowThatIsNotThere() throws StorageException {
        Outbox.Position nowhere = new Outbox.Position("c".repeat(32), 1, null, null);
        Row there = release(UUID.randomUUID(), 1, Kind.EVALUATION);
        assertThatThrownBy(() -> outbox.mark(List.of(there.position(), nowhere), State.WRITTEN, NOW, ""))
                .extracting("reason")
                .isEqualTo(Reason.UNKNOWN);
        assertThat(outbox.rows(State.WAITING, 9)).as("all of them or none").hasSize(1);
    }

    private Row release(UUID evaluation, int revision, Kind kind) throws StorageException {
        return outbox.release(evaluation, revision, kind, NOW, (position, parent, _) -> {
            String text = evaluation + " " + revision + " " + position + " " + parent;
            String name = position.sequence() + "-" + (parent == null ? "" : parent);
            return new Made("2026-11", name, text.getBytes(StandardCharsets.UTF_8), Sha256.hex(text));
        });
    }
}
