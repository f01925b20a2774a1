package se.medlyss.application.simulation;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.SaveState;
import se.medlyss.application.StorageException;

/// Follows how far one made-up call is saved, and passes on each event once it is durable, never before.
final class Durability implements Consumer<SaveState> {

    private final Acknowledge acknowledge;
    private @Nullable UUID evaluation;
    private StorageException.@Nullable Reason problem;
    private int durable;
    private int acknowledged;

    Durability(Acknowledge acknowledge) {
        this.acknowledge = acknowledge;
    }

    @Override
    public synchronized void accept(SaveState state) {
        durable = Math.max(durable, state.durable());
        problem = state.problem();
        tell();
        notifyAll();
    }

    /// The first events may be durable before their call's id is known.
    synchronized void of(UUID id) {
        evaluation = id;
        tell();
    }

    /// Waits until everything up to this event is durable.
    ///
    /// @throws StorageException when saving fails; a made-up call is not tried again
    synchronized void await(int seq) throws StorageException, InterruptedException {
        while (durable < seq) {
            if (problem != null) {
                throw new StorageException(problem, "event " + seq + " of " + evaluation, null);
            }
            wait();
        }
    }

    private void tell() {
        if (evaluation == null) {
            return;
        }
        for (; acknowledged < durable; acknowledged++) {
            acknowledge.durable(evaluation, acknowledged + 1);
        }
    }
}
