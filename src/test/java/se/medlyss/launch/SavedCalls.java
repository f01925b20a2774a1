package se.medlyss.launch;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.people.Coach;
import se.medlyss.store.Store;

/// What a running app has saved, once everything keyed so far is.
public final class SavedCalls {

    private static final long PATIENCE_SECONDS = 20;

    /// More than the sample has.
    private static final int MOST_EVALUATIONS = 1_000;

    private final Store store;
    private final ExecutorService thread;

    /// @param thread owns the store
    SavedCalls(Store store, ExecutorService thread) {
        this.store = store;
        this.thread = thread;
    }

    /// All evaluations, the newest first.
    public List<EvaluationSummary> evaluations() throws Exception {
        return onStore(() -> store.evaluations().page(EvaluationQuery.ALL, 0, MOST_EVALUATIONS));
    }

    /// The evaluation that was begun last.
    public UUID latest() throws Exception {
        return evaluations().getFirst().id();
    }

    /// The events of a call.
    public List<CallEvent> events(UUID evaluation) throws Exception {
        return onStore(() -> store.events().read(evaluation)).stream()
                .map(LoggedEvent::event)
                .toList();
    }

    /// A call as its events tell it.
    public CallState state(UUID evaluation) throws Exception {
        return CallState.of(events(evaluation));
    }

    /// Somebody else listens in this home too.
    void know(Coach coach) throws Exception {
        onStore(() -> {
            store.people().save(coach);
            return true;
        });
    }

    /// After whatever the store has to do.
    <T> T onStore(Callable<T> work) throws Exception {
        return thread.submit(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
