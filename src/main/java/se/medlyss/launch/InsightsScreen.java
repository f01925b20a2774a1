package se.medlyss.launch;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import se.medlyss.application.compilation.CompiledInsights;
import se.medlyss.application.insight.OwnFacts;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.insight.Centre;
import se.medlyss.ui.insight.CentreDecides;
import se.medlyss.ui.insight.DecisionsViewModel;
import se.medlyss.ui.insight.ErasingViewModel;
import se.medlyss.ui.insight.InsightsPage;
import se.medlyss.ui.insight.InsightsViewModel;
import se.medlyss.ui.insight.KeptChoice;
import se.medlyss.ui.scoring.ScoringTools;

/// Makes the page of figures.
///
/// @param store  the store's worker
/// @param share  the shared folder's thread
/// @param rounds looks for what was published
/// @param coach  who scores on this computer
record InsightsScreen(
        Wiring wiring,
        Services services,
        Background store,
        Background share,
        ShareRounds rounds,
        Problems problems,
        Navigator navigator,
        Supplier<Coach> coach,
        LiveSettings settings,
        ZoneId zone) {

    private record KeptInSettings(LiveSettings settings) implements KeptChoice {
        @Override
        public Map<String, String> figures() {
            return settings.now().figures();
        }

        @Override
        public void keep(Map<String, String> figures) {
            settings.change(all -> all.withFigures(figures));
        }
    }

    private CompiledInsights latest(CentralCompiling compiling) {
        return compiling.insights(() -> services.exporting().chosenFolder().map(Centre::everything));
    }

    Page page(ScoringTools scoring) {
        var data = services.store();
        var own = new OwnFacts(services.evaluations(), services.events(), services.catalogue(), data.people(), zone)
                .withRoster(() -> services.pickUp().latest().roster());
        var figures = Background.on(wiring.figuresThread());
        var centre = Background.on(wiring.compileThread());
        var compiling = new CentralCompiling(wiring.home().folders(), new StopRequest());
        var latest = latest(compiling);
        var model = new InsightsViewModel(
                new InsightsViewModel.Sources(
                        own,
                        services.evaluations(),
                        data.people(),
                        () -> coach.get().id(),
                        new Centre(latest, compiling.compileShare(), services.exporting()::chosenFolder, centre)),
                new InsightsViewModel.Workers(store, figures),
                problems,
                navigator,
                new InsightsViewModel.Today(wiring.wall(), zone),
                new KeptInSettings(settings));
        Runnable anew = rounds.lookingAfter(model::compile);
        var exporting = services.exporting();
        var eraser = exporting.eraseForOthers(exporting::chosenFolder);
        var deciding = new CentreDecides(
                new DecisionsViewModel(services.publishRoster(), share, problems, anew),
                new ErasingViewModel(eraser::erase, share, problems, anew));
        var told = FileManager.tells(problems, figures);
        var saving = new InsightsPage.Saving(
                SavedFigures.on(figures, told), new SavedReports(latest, centre, problems, told));
        return new InsightsPage(model, deciding, scoring, saving);
    }
}
