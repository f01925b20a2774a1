package se.medlyss.ui.evaluations;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import se.medlyss.application.Calls;
import se.medlyss.application.ChangeFollowUp;
import se.medlyss.application.DraftWords;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.application.sharing.WithdrawEvaluation;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.cli.SampleWording;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoringSurface;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.AgentCopies;
import se.medlyss.ui.scoring.FollowUps;
import se.medlyss.ui.scoring.ScoringTools;

/// A home in a real store, filled with made-up calls, and what the pages stand on.
final class FilledHome implements AutoCloseable {

    final ManualTime time = new ManualTime();
    final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    final Background background = Background.on(thread);
    final Problems problems = new Problems();
    final Navigator navigator = new Navigator(Visit.to(Place.EVALUATIONS));
    final Texts texts = new Texts(Locale.of("sv", "SE"));
    final ScoringTools tools = ScoringSurface.tools(texts);
    final ProcessCatalogue catalogue = new ShippedProcesses(new ProcessReader(), List.of());
    final Store store;
    final Calls calls;

    FilledHome(Path home, int past) throws StorageException, InterruptedException {
        store = OpenedStore.at(home, time);
        calls = new Calls(store.events(), catalogue, thread, time, time, new TimeOrderedIds(time, new Random(2)));
        var simulations =
                new Simulations(store.events(), catalogue, store.people(), thread, time, new SplittableRandom(3));
        simulations.sample(SampleWording.in(texts), new SplittableRandom(4));
        if (past > 0) {
            simulations.past(past, SampleWording.in(texts), new SplittableRandom(5), (_, _) -> {});
        }
    }

    EvaluationsViewModel list() {
        return new EvaluationsViewModel(
                new EvaluationsViewModel.Sources(store.evaluations(), store.people(), catalogue),
                background,
                problems,
                navigator,
                time,
                ZoneOffset.UTC);
    }

    DetailViewModel detail() {
        var codec = new RecordWriter("test", ZoneOffset.UTC);
        var release = EvaluationsWorld.release(store, catalogue, codec);
        return new DetailViewModel(
                new DetailViewModel.UseCases(
                        new ReadEvaluation(store.events(), catalogue, store.people(), store.outbox()),
                        calls,
                        new WithdrawEvaluation(store.events(), catalogue, release, time, () -> {}),
                        new EraseEvaluation(store.outbox(), store.evaluations(), codec, time),
                        new FollowUps(
                                calls,
                                new ChangeFollowUp(store.events(), catalogue, time),
                                new DraftWords(store.events(), catalogue, time),
                                background,
                                problems),
                        new AgentCopies(
                                tools, (_, _) -> {}, background, new SavedFiles(problems, _ -> {}), ZoneOffset.UTC),
                        Reviews.actions(store, catalogue, time, background, () -> {}, problems, navigator),
                        store.recordings()),
                background,
                problems,
                navigator,
                () -> {});
    }

    /// The newest evaluation that fits.
    EvaluationSummary newest(Predicate<EvaluationSummary> fits) throws StorageException {
        return store.evaluations().page(EvaluationQuery.ALL, 0, 200).stream()
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws StorageException {
        thread.shutdownNow();
        // What is still read must not find the store closed.
        thread.close();
        store.close();
    }
}
