package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.application.calibration.HalfAgreements;
import se.medlyss.support.HeldExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// What is remembered of what a group has half agreed on, beside what the store has of it.
class HalvesTest {

    private static final UUID SESSION = new UUID(0, 1);
    private static final UUID CALL = new UUID(0, 2);

    private final Kept kept = new Kept();
    private final HeldExecutor store = new HeldExecutor();
    private final Problems problems = new Problems();
    private final Halves halves = new Halves(kept, new Background(store, Runnable::run), problems);

    @Test
    void forgetsWhatWentWithAnErasure() {
        halves.write(half("vi hörde namnet"), half(""));
        halves.known(kept.all());
        assertThat(halves.of(SESSION)).contains(half("vi hörde namnet"));

        kept.all.clear();
        halves.known(kept.all());
        assertThat(halves.of(SESSION)).isEmpty();
    }

    @Test
    void trustsWhatIsBeingWrittenMoreThanWhatWasReadBefore() {
        halves.write(half("vi hörde"), half(""));
        List<HalfAgreed> read = kept.all();
        store.hold();
        halves.write(half("vi hörde namnet"), half(""));
        halves.known(read);
        assertThat(halves.of(SESSION)).contains(half("vi hörde namnet"));
        halves.known(List.of());
        assertThat(halves.of(SESSION)).contains(half("vi hörde namnet"));

        store.letGo();
        halves.known(kept.all());
        assertThat(halves.of(SESSION)).contains(half("vi hörde namnet"));
    }

    @Test
    void remembersWhatCouldNotBeWritten() {
        kept.full = true;
        halves.write(half("vi hörde namnet"), half(""));
        halves.known(kept.all());
        assertThat(halves.of(SESSION)).contains(half("vi hörde namnet"));
        assertThat(problems.standing()).isNotEmpty();
    }

    private static HalfAgreed half(String summary) {
        return new HalfAgreed(SESSION, CALL, List.of(), summary);
    }

    private static final class Kept implements HalfAgreements {

        private final Map<UUID, HalfAgreed> all = new LinkedHashMap<>();
        private boolean full;

        @Override
        public List<HalfAgreed> all() {
            return new ArrayList<>(all.values());
        }

        @Override
        public void keep(HalfAgreed half) throws StorageException {
            if (full) {
                throw new StorageException(StorageException.Reason.DISK_FULL, "full", null);
            }
            all.put(half.session(), half);
        }

        @Override
        public void forget(UUID session) {
            all.remove(session);
        }
    }
}
