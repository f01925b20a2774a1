package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.StorageException;
import se.medlyss.process.Language;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.Samples;

/// Many evaluations become due at once, while somebody works.
class OutboxBacklogTest extends InOutboxWorld {

    private final List<UUID> due = new ArrayList<>();

    @BeforeEach
    void open() {
        world.rules = new ReleaseRules(false, false, Language.SV);
        world.disk.tell(Lie.AWAY);
    }

    @Test
    void savesWhatIsAskedForBeforeTheReleaseIsThrough() throws Exception {
        finish(500);
        Future<Integer> released = during(100, () -> {
            world.running(Samples.header("agent-1"));
            return waiting().size();
        });
        int before = world.storeThread.begun();
        assertThat(world.round().released()).isEqualTo(500);
        assertThat(world.storeThread.begun() - before)
                .as("a task for each")
                .isGreaterThan(500)
                .isLessThan(545);
        assertThat(released.get()).as("released when the call was saved").isBetween(80, 100);
        assertThat(waiting()).extracting(Outbox.Row::evaluation).containsExactlyElementsOf(due);
        assertThatTheChainIsWhole();
    }

    @Test
    void tellsAllTheWhileHowManyWait() throws StorageException {
        finish(200);
        world.round();
        List<Integer> waiting = world.told.stream().map(OutboxStatus::waiting).toList();
        assertThat(waiting).hasSizeGreaterThan(5).isSorted().doesNotHaveDuplicates();
        assertThat(waiting.getFirst()).isEqualTo(1);
        assertThat(waiting.getLast()).isBetween(170, 200);
        world.disk.tell(Lie.NONE);
        world.told.clear();
        assertThat(world.roundNow().status().waiting()).isZero();
        assertThat(world.told).extracting(OutboxStatus::waiting).contains(0);
    }

    @Test
    void passesOverWhatWasErasedOrWithdrawnMeanwhile() throws Exception {
        finish(30);
        UUID erased = due.get(20);
        UUID withdrawn = due.get(22);
        UUID erasedAfterwards = due.get(1);
        Future<Boolean> meanwhile = during(15, () -> {
            world.erase().erase(erased);
            world.withdraw(withdrawn, "Fel medarbetare");
            world.erase().erase(erasedAfterwards);
            return true;
        });
        RunOutbox.Round round = world.round();
        assertThat(meanwhile.get()).isTrue();
        assertThat(round.released()).isEqualTo(28);
        assertThat(round.status().refused()).isZero();
        assertThat(world.outbox().rows(erased)).isEmpty();
        assertThat(world.outbox().rows(withdrawn)).isEmpty();
        assertThat(world.outbox().rows(erasedAfterwards))
                .extracting(Outbox.Row::kind)
                .containsExactly(Outbox.Kind.EVALUATION, Outbox.Kind.ERASURE);
        assertThatTheChainIsWhole();
        assertThat(world.round().released()).isZero();
    }

    @Test
    void bringsAllOfItToTheFolderInOrderAfterwards() throws StorageException, IOException {
        finish(40);
        world.round();
        world.disk.tell(Lie.NONE);
        assertThat(world.roundNow().written()).isEqualTo(40);
        assertThat(world.records())
                .extracting(record -> record.head().evaluation())
                .containsExactlyElementsOf(due);
    }

    @Test
    void comesToAnEndWhenSomethingWasErasedOfEveryBatchBeforeItWasReadAgain() throws Exception {
        finish(400);
        world.disk.tell(Lie.NONE);
        assertThat(world.roundNow().written()).isEqualTo(400);
        world.erase().erase(due.get(5));
        world.erase().erase(due.get(205));
        world.time.pass(Duration.ofMinutes(5));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> world.round());
        world.time.pass(Duration.ofMinutes(5));
        assertThat(world.round().status().waiting()).isZero();
        assertThat(world.outbox().rows(Outbox.State.WRITTEN, 1)).isEmpty();
        assertThat(world.records())
                .extracting(record -> record.head().evaluation())
                .containsAll(due);
    }

    private void finish(int count) throws StorageException {
        for (int each = 0; each < count; each++) {
            due.add(world.scored(Samples.header("agent-1"), "Lugnt"));
            world.time.pass(Duration.ofMinutes(1));
        }
    }

    private <T> Future<T> during(int task, Callable<T> work) {
        var asked = new FutureTask<>(work);
        world.storeThread.during(task, asked);
        return asked;
    }

    private List<Outbox.Row> waiting() throws StorageException {
        return world.outbox().rows(State.WAITING, 999);
    }

    /// By the sequence, whatever became of the records since.
    private void assertThatTheChainIsWhole() throws StorageException {
        List<Outbox.Row> rows = due.stream()
                .flatMap(evaluation -> rows(evaluation).stream())
                .sorted(Comparator.comparing(row -> row.position().sequence()))
                .toList();
        String previous = null;
        long sequence = 0;
        for (Outbox.Row row : rows) {
            sequence++;
            assertThat(row.position().sequence()).isEqualTo(sequence);
            assertThat(row.position().previous()).isEqualTo(previous);
            previous = row.record().hash();
        }
    }

    private List<Outbox.Row> rows(UUID evaluation) {
        try {
            return world.outbox().rows(evaluation);
        } catch (StorageException failed) {
            throw new AssertionError(failed);
        }
    }
}
