package se.medlyss.ui.insight;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompilationWatch;
import se.medlyss.application.compilation.CompileShare;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.application.insight.LatestCompilationException;
import se.medlyss.application.insight.OwnFacts;
import se.medlyss.application.publishing.EraseForOthers.Erased;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.cli.SampleWording;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.store.Store;
import se.medlyss.support.LightWindow;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoringSurface;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.ScoringTools;

/// A home in a real store with the sample data, and the page's model on it.
final class SampleHome implements AutoCloseable {

    /// Where nothing is saved.
    static final InsightsPage.Saving SAVING = new InsightsPage.Saving(FigureFiles.NONE, (_, _, _) -> {});

    final ManualTime time = new ManualTime();
    final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    final Problems problems = new Problems();
    final Navigator navigator = new Navigator(Visit.to(Place.INSIGHTS));
    final Texts texts = new Texts(Locale.of("sv", "SE"));
    final ScoringTools scoring = ScoringSurface.tools(texts);
    final ProcessCatalogue catalogue = new ShippedProcesses(new ProcessReader(), List.of());
    final Store store;

    /// What the next start finds.
    final KeptChoice kept = new KeptChoice() {
        private Map<String, String> figures = Map.of();

        @Override
        public Map<String, String> figures() {
            return figures;
        }

        @Override
        public void keep(Map<String, String> now) {
            figures = now;
        }
    };

    @Nullable
    Path share;

    /// What the latest compilation hands over.
    interface Handed {
        LatestCompilation.Delivery read(LatestCompilation.Reader reader, BooleanSupplier cancelled)
                throws LatestCompilationException;
    }

    /// What the latest compilation is told by.
    String identity = "made up";

    Handed compiled = (_, _) -> {
        throw new LatestCompilationException(LatestCompilationException.Reason.NOT_COMPILED, "", null);
    };

    SampleHome(Path home) throws StorageException, InterruptedException {
        store = OpenedStore.at(home, time);
        new Simulations(store.events(), catalogue, store.people(), thread, time, new SplittableRandom(3))
                .sample(SampleWording.in(texts), new SplittableRandom(1));
    }

    InsightsViewModel model(Background worker) {
        var own = new OwnFacts(store.evaluations(), store.events(), catalogue, store.people(), ZoneOffset.UTC);
        return new InsightsViewModel(
                new InsightsViewModel.Sources(
                        own, store.evaluations(), store.people(), () -> "coach-exempel", centre(worker)),
                new InsightsViewModel.Workers(worker, worker),
                problems,
                navigator,
                new InsightsViewModel.Today(time, ZoneOffset.UTC),
                kept);
    }

    /// Shows the whole page of that model, of all days.
    Scene page(Stage stage, InsightsViewModel model, double width, double height) {
        var page = new InsightsPage(model, deciding(new Background(Runnable::run, Runnable::run)), scoring, SAVING);
        LightWindow.show(stage, (Parent) page.content(), width, height);
        page.show(Optional.empty());
        model.choose(chosen -> chosen.with(Period.ALL));
        return stage.getScene();
    }

    /// What the cards of that model are drawn with.
    InsightTools tools(InsightsViewModel model) {
        var words = new InsightWords(scoring.texts().texts(), scoring.texts().formats());
        return new InsightTools(model, scoring.texts(), scoring.words(), words, FigureFiles.NONE);
    }

    /// Publishes into the shared folder, where one is chosen.
    CentreDecides deciding(Background worker) {
        var rosters = new RosterJson();
        var folder = new SharedFolder(() -> Optional.ofNullable(share), new DiskFiles(), new Random(2), time);
        return new CentreDecides(
                new DecisionsViewModel(new PublishRoster(rosters, rosters, folder, time), worker, problems, () -> {}),
                new ErasingViewModel((all, _) -> new Erased(all.size(), 0), worker, problems, () -> {}));
    }

    /// The shared folder is chosen, and nothing was compiled yet; compiling fails as if the folder were gone.
    Centre centre(Background worker) {
        return new Centre(
                new LatestCompilation() {
                    @Override
                    public String identity(BooleanSupplier cancelled) {
                        return identity;
                    }

                    @Override
                    public Delivery read(Reader reader, BooleanSupplier cancelled) throws LatestCompilationException {
                        return compiled.read(reader, cancelled);
                    }
                },
                new CompileShare(
                        new NoShare(),
                        List.of(),
                        null,
                        new CompilationWatch(Executors.newVirtualThreadPerTaskExecutor(), Duration.ofMinutes(1))),
                () -> Optional.ofNullable(share),
                worker);
    }

    private static final class NoShare implements Compilation {
        @Override
        public Compiled compile(Request request, Progress progress) throws CompilationException {
            throw new CompilationException(
                    CompilationException.Reason.NO_SHARE, request.share().toString(), null);
        }

        @Override
        public Optional<Compiled> latest(Request request) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws StorageException {
        thread.shutdownNow();
        // What is still read must not find the store closed.
        thread.close();
        store.close();
    }
}
