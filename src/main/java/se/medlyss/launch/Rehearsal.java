package se.medlyss.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.cli.ExitCode;
import se.medlyss.cli.SampleWording;
import se.medlyss.people.Coach;
import se.medlyss.process.Language;
import se.medlyss.settings.Settings;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;

/// A start that nobody sees, in a home that is thrown away: back to a call that was left, then to the pages that other
/// starts begin with. The Java machine, asked to, keeps what it learnt of it for the starts that count.
final class Rehearsal {

    /// The only argument of a rehearsal.
    static final String ASKED_FOR = "--rehearse";

    private static final List<Place> WAY = List.of(Place.TODAY, Place.START);

    /// Long enough for what is laid out in the pulses after the first.
    private static final int PULSES_EACH = 20;

    /// Nobody waits longer than that for something that only makes starts quicker.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Rehearsal() {}

    /// Starts the app, which ends by itself.
    ///
    /// @throws NoDisplayException where there is no screen
    static void begin() throws IOException {
        var home = Files.createTempDirectory("medlyss-rehearsal-");
        Wiring.beforeTheEnd(() -> remove(home));
        Wiring.later(PATIENCE, () -> giveUp(home));
        var left = leaveCall(new AppFolders(home));
        if (left) {
            var toolkit = new Toolkit();
            toolkit.run(Rehearsal::hideWindows);
            // Nobody looks at it: a fault ends it at once, and nothing is kept of it for the starts that count.
            var faults = Faults.ending(() -> giveUp(home));
            new WindowStart(new StartOptions(home, false), toolkit, Rehearsal::goOn, faults).begin();
        }
    }

    /// Sample data, and the call that it has half of, as if the app had been killed while it ran.
    ///
    /// @return false when the home could not be made
    static boolean leaveCall(AppFolders folders) {
        try {
            if (!(OwnedHome.claim(folders, Owner.APP, InstantSource.system()) instanceof OwnedHome.Owned(var home))) {
                return false;
            }
            try (var wiring = new Wiring(home)) {
                return wiring.storeThread().submit(wiring::open).get() instanceof Opening.Ready(var services)
                        && leaveCall(wiring, services);
            }
        } catch (StorageException | ExecutionException e) {
            System.getLogger(Rehearsal.class.getName()).log(System.Logger.Level.WARNING, "no rehearsal", e);
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean leaveCall(Wiring wiring, Services services)
            throws StorageException, ExecutionException, InterruptedException {
        var language = Language.of(Locale.getDefault());
        var wording = SampleWording.in(new Texts(language.locale()));
        Coach coach = services.simulations().sample(wording, new SplittableRandom(1));
        var half = wiring.storeThread()
                .submit(() -> {
                    wiring.writeSettings(Settings.standard(language).with(coach).withFirstStartDone());
                    return services.evaluations()
                            .page(EvaluationQuery.in(Life.PARKED), 0, 1)
                            .getFirst();
                })
                .get();
        var events = wiring.storeThread()
                .submit(() -> services.calls().read(half.id()))
                .get();
        OpenCall call = services.calls().resume(half.id(), events, _ -> {});
        call.take(new CallEvent.Resumed(call.stamp()));
        return true;
    }

    private static void hideWindows() {
        Window.getWindows().addListener((ListChangeListener<Window>)
                change -> change.getList().forEach(window -> window.setOpacity(0)));
    }

    /// Goes the way, one page after the other, and closes the window.
    static void goOn(Stage stage, Navigator navigator) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses % PULSES_EACH != 0) {
                    return;
                }
                int next = pulses / PULSES_EACH - 1;
                if (next < WAY.size()) {
                    navigator.go(WAY.get(next));
                } else {
                    stop();
                    stage.close();
                }
            }
        }.start();
    }

    /// What hangs would not let the process end, nor the store.
    private static void giveUp(Path home) {
        remove(home);
        Runtime.getRuntime().halt(ExitCode.FAULT);
    }

    private static void remove(Path home) {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // Made-up data alone, in a folder of the system's for what may go.
            System.getLogger(Rehearsal.class.getName()).log(System.Logger.Level.INFO, "left lying", e);
        }
    }
}
