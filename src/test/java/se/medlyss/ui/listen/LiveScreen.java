package se.medlyss.ui.listen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
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
import se.medlyss.support.StepExecutor;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.ScoringTools;

/// A live screen in real time with a call of a given length, for measurements. Used on the JavaFX thread.
public final class LiveScreen {

    /// The kinds of events that the screen's own handler listens to; filters of one kind are called in their order.
    private static final List<EventType<KeyEvent>> KEYS =
            List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Stage stage;
    private final ListenPage page;
    private final StepExecutor store = new StepExecutor();
    private long entered;
    private long handled;
    private long enteredCpu;
    private long handledCpu;

    /// Shows the screen.
    ///
    /// @param events how many events the call has already
    public LiveScreen(Stage stage, int events) {
        this.stage = stage;
        ProcessDocument process = ListenSample.document("standard-call.json");
        Calls calls = new Calls(
                new MemoryLog(),
                Samples.catalogue(process),
                store,
                System::nanoTime,
                InstantSource.system(),
                new TimeOrderedIds(InstantSource.system(), new Random(1)));
        page = new ListenPage(tools(process), calls, new Navigator(Visit.to(Place.TODAY)), _ -> {});
        Scene scene = new Scene(new StackPane(page.content()), 1280, 800);
        // Filters are called in the order they were added: this one before the screen's own, the other after it.
        for (EventType<KeyEvent> type : KEYS) {
            scene.addEventFilter(type, _ -> enter());
        }
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
        OpenCall call = calls.start(Samples.header("agent-1"), process, _ -> {});
        grow(call, events);
        store.runReady();
        page.show(Optional.of(call.id().toString()));
        for (EventType<KeyEvent> type : KEYS) {
            scene.addEventFilter(type, _ -> leave());
        }
    }

    private void enter() {
        entered = System.nanoTime();
        enteredCpu = threads.getCurrentThreadCpuTime();
    }

    private void leave() {
        handledCpu += threads.getCurrentThreadCpuTime() - enteredCpu;
        handled += System.nanoTime() - entered;
    }

    /// The processor time of the same, in nanoseconds: what a busy machine does meanwhile is not in it.
    public long handlerCpuNanos() {
        long nanos = handledCpu;
        handledCpu = 0;
        return nanos;
    }

    /// How long the screen's own key handler took since this was asked last, in nanoseconds: from its first line to
    /// its return, without the toolkit's dispatch around it.
    public long handlerNanos() {
        long nanos = handled;
        handled = 0;
        return nanos;
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
                new ScoringTools(
                        new LiveTexts(new Texts(Locale.of("sv", "SE"))), new SimpleObjectProperty<>(KeyMap.standard())),
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
