package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EventLog;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.sharing.Inspection.StoredEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.ScoredCalls;

class EventStoreTest {

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();

    @AutoClose
    private Store store;

    @BeforeEach
    void open() throws StorageException {
        store = OpenStores.open(home, time);
    }

    @Test
    void givesBackACallAsItWasAfterARestart() throws StorageException {
        OpenCall call = new ScoredCalls(store.events(), time, 1).finished("agent-1", "Tackar för samtalet");
        assertThat(call.saving().saved()).isTrue();

        store.close();
        store = OpenStores.open(home, time);
        List<LoggedEvent> read = store.events().read(call.id());
        assertThat(CallState.ofLogged(read)).isEqualTo(call.state());
        assertThat(store.evaluations().find(call.id())).hasValueSatisfying(summary -> {
            assertThat(summary.lastSeq()).isEqualTo(call.state().seq());
            assertThat(summary.startedAt())
                    .isEqualTo(read.getFirst().event().at().wall());
        });
        assertThat(store.processes().all())
                .extracting(kept -> kept.ref())
                .containsExactly(call.state().process());
    }

    @Test
    void refusesAGapAndKeepsNothingOfTheBatch() throws StorageException {
        EventLog.Batch batch = batch();
        EventLog.Batch gap = new EventLog.Batch(
                batch.evaluation(),
                List.of(batch.events().getFirst(), batch.events().getLast()),
                batch.summary(),
                "gone",
                batch.processes());
        assertThatThrownBy(() -> store.events().append(gap))
                .extracting("reason")
                .isEqualTo(Reason.CHAIN_MISMATCH);
        assertThat(store.evaluations().find(batch.evaluation())).isEmpty();
        assertThat(store.processes().all()).isEmpty();

        store.events().append(batch);
        assertThat(store.events().read(batch.evaluation())).isEqualTo(batch.events());
        assertThatThrownBy(() -> store.events().append(batch))
                .extracting("reason")
                .isEqualTo(Reason.CHAIN_MISMATCH);
    }

    @Test
    void saysThatThereIsNoSuchEvaluation() {
        assertThatThrownBy(() -> store.events().read(UUID.randomUUID()))
                .extracting("reason")
                .isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void dumpsWhatAnybodyCanCheckTheChainBy() throws StorageException {
        OpenCall call = new ScoredCalls(store.events(), time, 1).running("agent-1", "notering");
        List<StoredEvent> dumped = new ArrayList<>();
        store.inspection().dump(dumped::add);

        assertThat(dumped).extracting(StoredEvent::call).containsOnly(call.id());
        assertThat(dumped)
                .extracting(StoredEvent::type)
                .containsExactly("opened.v1", "stage-entered.v1", "answered.v1", "note-written.v1");
        Chain chain = Chain.of(call.id());
        for (StoredEvent event : dumped) {
            byte[] hash = chain.add(event.type(), event.offsetMs(), event.wall(), event.payload());
            assertThat(event.hash()).isEqualTo(java.util.HexFormat.of().formatHex(hash));
        }
        assertThat(dumped.getLast().payload()).isEqualTo("{\"text\":\"notering\"}");
        assertThat(dumped.getLast().offsetMs()).isEqualTo(15_000);
    }

    private EventLog.Batch batch() {
        MemoryLog memory = new MemoryLog();
        new ScoredCalls(memory, time, 1).running("agent-1", "notering");
        return memory.batches().getFirst();
    }
}
