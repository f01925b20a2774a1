package se.medlyss.launch;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.Language;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Theme;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.shell.MainWindow;

/// The whole app in this process, with a home of its own: real store, real window.
public final class RunningApp implements AutoCloseable {

    private final Wiring wiring;
    private final Services services;
    private final Screens screens;
    private final Stage stage;
    private final FxRobot robot;

    /// Opens the home, adds one agent, and shows the window in that language.
    public RunningApp(Path home, Language language, Stage stage, FxRobot robot)
            throws StorageException, InterruptedException, ExecutionException {
        this.stage = stage;
        this.robot = robot;
        var folders = AppFolders.of(home, new AppFolders.Surroundings(Map.of(), "Linux", home));
        var claimed = OwnedHome.claim(folders, Owner.APP, InstantSource.system());
        wiring = new Wiring(((OwnedHome.Owned) claimed).home());
        services = ((Opening.Ready) onStore(wiring::open)).services();
        onStore(() -> {
            services.store().people().save(new Team("team-east", "Team Öst", ""));
            services.store().people().save(new Coach("coach-1", "Annika Exempel", "team-east"));
            services.store().people().save(new Agent("agent-1", "Sara Exempel", "team-east", false, true));
            return true;
        });
        var made = new Screens[1];
        robot.interact(() -> made[0] = show(language));
        screens = made[0];
    }

    private Screens show(Language language) {
        var texts = new Texts(Locale.of(language.tag()));
        var problems = new Problems();
        var start = Settings.standard(language)
                .with(new Coach("coach-1", "Annika Exempel", "team-east"))
                .withFirstStartDone();
        var settings = new LiveSettings(start, wiring::writeSettings, Background.on(wiring.storeThread()), problems);
        var shown = new Screens(wiring, services, settings, texts, problems);
        new MainWindow(stage, shown.shell(), settings, new Look(Theme.LIGHT, 100));
        stage.show();
        stage.requestFocus();
        shown.showWhatRan();
        return shown;
    }

    /// Which page is shown.
    public Place place() {
        return screens.navigator().current().get().place();
    }

    /// The window's content.
    public Scene scene() {
        return stage.getScene();
    }

    /// All evaluations, the newest first, once everything keyed so far is saved.
    public List<EvaluationSummary> evaluations() throws InterruptedException, ExecutionException {
        return onStore(() -> services.store().evaluations().page(EvaluationQuery.ALL, 0, 100));
    }

    /// A call as the store has it.
    public CallState stored(UUID evaluation) throws InterruptedException, ExecutionException {
        return CallState.of(onStore(() -> services.store().events().read(evaluation)).stream()
                .map(LoggedEvent::event)
                .toList());
    }

    /// The call on the live screen.
    public Optional<UUID> shownCall() {
        return screens.navigator().current().get().subject().map(UUID::fromString);
    }

    private <T> T onStore(Callable<T> work) throws InterruptedException, ExecutionException {
        return wiring.storeThread().submit(work).get();
    }

    @Override
    public void close() {
        robot.interact(stage::hide);
        wiring.close();
    }
}
