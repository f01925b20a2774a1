package se.medlyss.launch;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import se.medlyss.application.DamagedLog;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.cli.SampleWording;
import se.medlyss.settings.SettingsFile.Found;
import se.medlyss.store.Store;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.shell.MainWindow;

/// Shows the app's window at once and fills it as soon as the store is open, or asks what to do when it cannot be
/// opened. On the JavaFX thread.
final class FirstWindow {

    private static final int SAMPLE_WEEKLY_AIM = 15;
    private static final int SAMPLE_MONTHLY_AIM = 4;

    private final Wiring wiring;
    private final Texts texts;
    private final Faults faults;
    private final Toolkit toolkit;
    private final boolean sample;
    private final BiConsumer<Stage, Navigator> shown;
    private final Background store;
    private final Problems problems = new Problems();
    private final Stage stage = new Stage();
    private boolean closed;

    /// @param window shows the app's name until there is something to show
    private record Begun(LiveSettings settings, Look look, MainWindow window) {}

    /// @param sample fills a new home with made-up people and calls
    /// @param shown  told once the window shows what the app begins with
    FirstWindow(
            Wiring wiring,
            Texts texts,
            Faults faults,
            Toolkit toolkit,
            boolean sample,
            BiConsumer<Stage, Navigator> shown) {
        this.wiring = wiring;
        this.texts = texts;
        this.faults = faults;
        this.toolkit = toolkit;
        this.sample = sample;
        this.shown = shown;
        this.store = Background.on(wiring.storeThread());
    }

    /// @param opening  of the store, begun while the toolkit started
    /// @param settings read meanwhile as well
    void show(Future<Opening> opening, Future<Found> settings) {
        store.run(
                () -> settings.get(),
                found -> {
                    var live = new LiveSettings(found.settings(), wiring::writeSettings, store, problems);
                    live.tellFirst(wiring::use);
                    var appearance = found.settings().appearance();
                    var look = new Look(appearance.theme(), appearance.textSize());
                    MainWindow.follow(live, texts, look);
                    found.trouble()
                            .ifPresent(reason -> problems.report(Problem.Severity.WARNING, reason, unread(found)));
                    var begun = new Begun(live, look, new MainWindow(stage, live, look, texts));
                    stage.setOnHidden(_ -> end());
                    begun.window().show(() -> store.run(() -> opening.get(), how -> opened(how, begun), this::fail));
                },
                this::fail);
    }

    /// *appearance.theme: "SEPIA" → "SYSTEM"*.
    private static String unread(Found found) {
        return found.unread().stream()
                .map(each -> each.name() + ": " + each.written() + " → " + each.used())
                .collect(Collectors.joining(", "));
    }

    private void opened(Opening opening, Begun begun) {
        if (closed) {
            return;
        }
        switch (opening) {
            case Opening.Ready(var services) -> fill(services, () -> start(services, begun), begun.settings());
            case Opening.Damaged(var recovery) -> {
                hide();
                new DamageNotice(recovery, texts, begun.look(), toolkit)
                        .ask(start -> store.run(() -> wiring.opened(start), next -> opened(next, begun), this::fail));
            }
            case Opening.TooNew(var neededApp) ->
                tell(begun.look(), texts.get("launch.too-new", neededApp == null ? "?" : neededApp));
            case Opening.Failed(var cause) -> tell(begun.look(), StartNotice.sentence(texts, cause.reason()));
        }
    }

    /// A question stands in the window's place.
    private void hide() {
        stage.setOnHidden(null);
        stage.hide();
    }

    private void end() {
        closed = true;
        faults.closing();
        wiring.close();
        toolkit.end();
    }

    /// A new home that was asked for with sample data gets it before it is shown.
    private void fill(Services services, Runnable then, LiveSettings settings) {
        if (!sample) {
            then.run();
            return;
        }
        store.run(
                () -> services.store().evaluations().count(EvaluationQuery.ALL) == 0,
                empty -> {
                    if (empty) {
                        makeSample(services, then, settings);
                    } else {
                        then.run();
                    }
                },
                this::fail);
    }

    private void makeSample(Services services, Runnable then, LiveSettings settings) {
        Background.on(wiring.shareThread())
                .run(
                        () -> services.simulations().sample(SampleWording.in(texts), new SplittableRandom(1)),
                        coach -> {
                            settings.change(all -> all.with(coach)
                                    .with(all.listening()
                                            .withWeeklyAim(SAMPLE_WEEKLY_AIM)
                                            .withMonthlyAim(SAMPLE_MONTHLY_AIM))
                                    .withFirstStartDone());
                            then.run();
                        },
                        this::fail);
    }

    private void start(Services services, Begun begun) {
        if (closed) {
            return;
        }
        faults.tell((code, details) -> store.onScreen(() -> problems.reportFault(code, details)));
        var screens = new Screens(wiring, services, begun.settings(), texts, problems);
        var duties = new Duties(wiring, services, problems, screens.navigator());
        duties.begin(stage);
        stage.setOnHidden(_ -> {
            duties.end();
            end();
        });
        screens.open(shell -> {
            if (closed) {
                return;
            }
            begun.window().fill(shell);
            begun.window().nameAfter(screens.navigator(), screens.texts());
            stage.show();
            tellOfDamage(services.store());
            shown.accept(stage, screens.navigator());
        });
    }

    /// What a damaged log cost, as a banner: a call that ran is shown all the same. It is told once.
    private void tellOfDamage(Store opened) {
        store.run(
                opened::damagedLog,
                found -> found.ifPresent(damage -> {
                    problems.report(severity(damage.outcome()), damage.outcome(), when(damage), damage.keptIn());
                    store.run(
                            () -> {
                                opened.damageTold();
                                return damage;
                            },
                            _ -> {},
                            this::fail);
                }),
                this::fail);
    }

    private static Problem.Severity severity(DamagedLog.Outcome outcome) {
        return outcome == DamagedLog.Outcome.NOTHING_LOST ? Problem.Severity.WARNING : Problem.Severity.ERROR;
    }

    private String when(DamagedLog damage) {
        return new Formats(texts).dayAndTime(LocalDateTime.ofInstant(damage.savedUntil(), ZoneId.systemDefault()));
    }

    private void tell(Look look, String sentence) {
        hide();
        new StartNotice(new Stage(), look, texts.get("launch.title"), sentence)
                .offer(texts.get("launch.quit"), toolkit::end)
                .show(toolkit::end);
    }

    private void fail(Exception unforeseen) {
        faults.uncaughtException(Thread.currentThread(), unforeseen);
    }
}
