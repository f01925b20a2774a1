package se.medlyss.ui.insight;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.application.insight.OwnFacts;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.cli.SampleWording;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.store.Store;
import se.medlyss.store.StoreStart;
import se.medlyss.support.ManualTime;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.ScoringTools;

/// A home in a real store with the sample data, and the page's model on it.
final class SampleHome implements AutoCloseable {

    final ManualTime time = new ManualTime();
    final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    final Problems problems = new Problems();
    final Navigator navigator = new Navigator(Visit.to(Place.INSIGHTS));
    final Texts texts = new Texts(Locale.of("sv", "SE"));
    final ScoringTools scoring = new ScoringTools(new LiveTexts(texts), new ReadOnlyObjectWrapper<>(KeyMap.standard()));
    final ProcessCatalogue catalogue = new ShippedProcesses(new ProcessReader(), List.of());
    final Store store;

    SampleHome(Path home) throws StorageException, InterruptedException {
        store = opened(Store.open(home, time, new Random(1)));
        new Simulations(store.events(), catalogue, store.people(), thread, time, new SplittableRandom(3))
                .sample(SampleWording.in(texts), new SplittableRandom(1));
    }

    InsightsViewModel model(Background worker) {
        var own = new OwnFacts(store.evaluations(), store.events(), catalogue, store.people(), ZoneOffset.UTC);
        return new InsightsViewModel(
                new InsightsViewModel.Sources(own, store.evaluations(), store.people(), () -> "coach-exempel"),
                new InsightsViewModel.Workers(worker, worker),
                problems,
                navigator,
                new InsightsViewModel.Today(time, ZoneOffset.UTC));
    }

    @Override
    public void close() throws StorageException {
        thread.shutdownNow();
        store.close();
    }

    private static Store opened(StoreStart start) {
        if (start instanceof StoreStart.Opened(Store store)) {
            return store;
        }
        throw new AssertionError(start);
    }
}
