package se.medlyss.ui.evaluations;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import se.medlyss.application.Calls;
import se.medlyss.application.ChangeFollowUp;
import se.medlyss.application.DraftWords;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.application.sharing.ReleaseEvaluation;
import se.medlyss.application.sharing.ReleaseRules;
import se.medlyss.application.sharing.WithdrawEvaluation;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.people.Agent;
import se.medlyss.process.Language;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.ScoringSurface;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.AgentCopies;
import se.medlyss.ui.scoring.FollowUps;
import se.medlyss.ui.scoring.ScoringTools;

/// A real store, its use cases, and the view models on them; all of it on the test's own thread.
final class EvaluationsWorld implements AutoCloseable {

    final ManualTime time = new ManualTime();
    final StepExecutor calling = new StepExecutor();
    final Problems problems = new Problems();
    /// How often it was told that evaluations count otherwise.
    int counted;
    final Navigator navigator = new Navigator(Visit.to(Place.TODAY));
    final ProcessCatalogue catalogue = Samples.catalogue(Samples.process("service"));
    final Store store;
    final Calls calls;
    final ScoredCalls scored;
    final AtomicInteger sent = new AtomicInteger();
    private final RecordWriter codec = new RecordWriter("test", ZoneOffset.UTC);

    EvaluationsWorld(Path home) throws StorageException {
        store = OpenedStore.at(home, time);
        calls = new Calls(store.events(), catalogue, calling, time, time, new TimeOrderedIds(time, new Random(2)));
        scored = new ScoredCalls(store.events(), time, 3);
        store.people().save(new Agent("agent-1", "Sara Lindqvist", "team-east", false, true));
    }

    ReleaseEvaluation release() {
        return release(store, catalogue, codec);
    }

    /// Lets evaluations go once the agent has heard them.
    static ReleaseEvaluation release(Store store, ProcessCatalogue catalogue, RecordWriter codec) {
        return new ReleaseEvaluation(
                store.events(),
                store.outbox(),
                catalogue,
                store.people(),
                codec,
                () -> new ReleaseRules(true, false, Language.SV),
                ZoneOffset.UTC);
    }

    EraseEvaluation erase() {
        return new EraseEvaluation(store.outbox(), store.evaluations(), codec, time);
    }

    EvaluationsViewModel list(Executor worker) {
        return new EvaluationsViewModel(
                new EvaluationsViewModel.Sources(store.evaluations(), store.people(), catalogue),
                new Background(worker, Runnable::run),
                problems,
                navigator,
                time,
                ZoneOffset.UTC);
    }

    ScoringTools tools() {
        return ScoringSurface.tools();
    }

    DetailViewModel detail() {
        return new DetailViewModel(
                new DetailViewModel.UseCases(
                        new ReadEvaluation(store.events(), catalogue, store.people(), store.outbox()),
                        calls,
                        new WithdrawEvaluation(store.events(), catalogue, release(), time, () -> {}),
                        erase(),
                        new FollowUps(
                                calls,
                                new ChangeFollowUp(store.events(), catalogue, time),
                                new DraftWords(store.events(), catalogue, time),
                                new Background(Runnable::run, Runnable::run),
                                problems),
                        new AgentCopies(
                                tools(),
                                (_, _) -> {},
                                new Background(Runnable::run, Runnable::run),
                                new SavedFiles(problems, _ -> {}),
                                ZoneOffset.UTC),
                        Reviews.actions(
                                store,
                                catalogue,
                                time,
                                new Background(Runnable::run, Runnable::run),
                                sent::incrementAndGet,
                                problems,
                                navigator),
                        store.recordings()),
                new Background(Runnable::run, Runnable::run),
                problems,
                navigator,
                () -> counted++);
    }

    /// An evaluation that is final.
    UUID finished(String note) {
        OpenCall call = scored.finished("agent-1", note);
        return call.id();
    }

    CallState read(UUID evaluation) throws StorageException {
        List<LoggedEvent> events = store.events().read(evaluation);
        return CallState.ofLogged(events);
    }

    @Override
    public void close() throws StorageException {
        store.close();
    }
}
