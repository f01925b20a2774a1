package se.medlyss.ui.listen;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.people.Agent;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Theme;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoringSurface;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;

/// A live screen in real time, for measurements. Used on the JavaFX thread.
public final class LiveScreen {

    private final Stage stage;
    private final ListenPage page;
    private final StepExecutor store = new StepExecutor();
    private final ProcessDocument process = ListenSample.document("standard-call.json");
    private final Calls calls;

    /// An empty window, to be followed by a call.
    public LiveScreen(Stage stage) {
        this.stage = stage;
        calls = new Calls(
                new MemoryLog(),
                Samples.catalogue(process),
                store,
                System::nanoTime,
                InstantSource.system(),
                new TimeOrderedIds(InstantSource.system(), new Random(1)));
        page = new ListenPage(tools(process), calls, new Navigator(Visit.to(Place.TODAY)), _ -> {});
        Scene scene = new Scene(new StackPane(page.content()), 1280, 800);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Shows a call.
    ///
    /// @param events how many events it has already
    public LiveScreen follow(int events) {
        OpenCall call = calls.start(Samples.header("agent-1"), process, _ -> {});
        grow(call, events);
        store.runReady();
        page.show(Optional.of(call.id().toString()));
        return this;
    }

    /// What was keyed is saved, and the screen is told.
    public void save() {
        store.runReady();
    }

    /// What was shown is gone.
    public void close() {
        page.leave();
        stage.hide();
    }

    private static void grow(OpenCall call, int events) {
        List<CriterionKey> keys = call.process().keys().toList();
        Random random = new Random(3);
        while (call.state().seq() < events) {
            CriterionKey key = keys.get(random.nextInt(keys.size()));
            boolean fits = Answer.MET.fits(call.process().criterion(key).orElseThrow());
            call.take(
                    switch (random.nextInt(4)) {
                        case 0 -> new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT);
                        case 1 -> new CallEvent.NoteWritten(call.stamp(), "lugn och tydlig");
                        default -> new CallEvent.Answered(call.stamp(), key, fits ? Answer.MET : Answer.NOT_HEARD);
                    });
        }
    }

    private static ListenTools tools(ProcessDocument process) {
        MemoryPeople people = new MemoryPeople();
        people.save(new Agent("agent-1", "Sara Exempel", "team-east", false, true));
        Background here = new Background(Runnable::run, Runnable::run);
        Problems problems = new Problems();
        return new ListenTools(
                ScoringSurface.tools(),
                here,
                System::nanoTime,
                InstantSource.system(),
                Samples.catalogue(process),
                people,
                new AgreedArchive(Optional.empty(), new ArrayList<>()),
                problems,
                new LiveSettings(Settings.standard(Language.SV), _ -> {}, here, problems),
                () -> new Label(""));
    }
}
