package se.medlyss.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import se.medlyss.bench.KeyWatch.Key;
import se.medlyss.ui.listen.LiveScreen;

/// From a real key event on the live screen to the end of the layout pulse that shows it, and the handler's own work:
/// in the app as it has just been started, and in a Java machine that is warm.
final class KeyBench implements Bench.Section {

    private static final int FIRST = 100;
    private static final int NEXT = 300;
    private static final int WARM_UP = 100;
    private static final int KEYS = 600;
    /// Microseconds between keys of a warm machine, where it makes no difference.
    private static final int PAUSE = 35_000;

    private static final int SHORT_CALL = 5;
    private static final int LONG_CALL = 5_000;

    /// Keys that were measured, and which ones they are.
    private record Series(String which, List<Key> keys) {

        Timings of(ToLongFunction<Key> figure) {
            Timings timings = new Timings(keys.size());
            keys.forEach(key -> timings.add(figure.applyAsLong(key)));
            return timings;
        }
    }

    @Override
    public Table measure() throws Exception {
        List<Series> series = new ArrayList<>(started());
        warm(SHORT_CALL);
        Series many = new Series("5,000 events", warm(LONG_CALL));
        Series few = new Series("5 events, warm", warm(SHORT_CALL));
        series.addAll(List.of(many, few));
        Table table = new Table("Key to screen", "what", "n", "p50", "p99", "limit");
        rows(table, "own work, processor time", series, Key::ownCpu, "2 ms (p99)");
        rows(table, "own work, by the clock", series, Key::own, "2 ms (p99)");
        rows(table, "own work and dispatch, by the clock", series, Key::handling, "");
        rows(table, "from handler to layout done, processor time", series, Key::pulseCpu, "3 ms (p99)");
        rows(table, "key to layout pulse", series, Key::pulse, "19.7 ms (p99)");
        return table.row(
                        "5,000 against 5 events, key to layout pulse",
                        "",
                        ratio(many, few, Key::pulse),
                        "",
                        "1.2 (p50)")
                .row("5,000 against 5 events, own work", "", ratio(many, few, Key::own), "", "");
    }

    private static void rows(Table table, String what, List<Series> series, ToLongFunction<Key> figure, String limit) {
        series.forEach(each -> table.row(cells(what + ", " + each.which(), each.of(figure), limit)));
    }

    private static String ratio(Series many, Series few, ToLongFunction<Key> figure) {
        double ratio = many.of(figure).percentile(50) / few.of(figure).percentile(50);
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String[] cells(String what, Timings timings, String limit) {
        return new String[] {
            what, String.valueOf(timings.count()), timings.milliseconds(50), timings.milliseconds(99), limit
        };
    }

    /// The first call after a start, from Today by keys, at the pace of a coach in a hurry: after a plain start, and
    /// after one as `installer/dev run` makes it.
    private static List<Series> started() throws IOException, InterruptedException {
        Path jars = TemporaryHome.make();
        try {
            AppProcess app = new AppProcess(jars);
            List<Key> plain = probe(app, List.of(), FIRST);
            List<Key> rehearsed = probe(app, app.rehearse(), FIRST + NEXT);
            return List.of(
                    new Series("the first " + FIRST + " keys after a plain start", plain),
                    new Series("the first " + FIRST + " keys after a rehearsed start", rehearsed.subList(0, FIRST)),
                    new Series("the same call's next keys", rehearsed.subList(FIRST, rehearsed.size())),
                    new Series("that whole call", rehearsed));
        } finally {
            TemporaryHome.remove(jars);
        }
    }

    /// In a home where nothing is left to go on with.
    private static List<Key> probe(AppProcess app, List<String> options, int keys)
            throws IOException, InterruptedException {
        Path home = TemporaryHome.make();
        try {
            app.run(StartProbe.class, List.of(), StartProbe.WINDOW, "--home", home.toString(), "--sample");
            List<String> said = app.run(KeyProbe.class, options, String.valueOf(keys), "--home", home.toString());
            List<Key> taken =
                    said.stream().flatMap(line -> KeyProbe.read(line).stream()).toList();
            if (taken.size() != keys) {
                throw new IllegalStateException("not every key was seen: " + said.getLast());
            }
            return taken;
        } finally {
            TemporaryHome.remove(home);
        }
    }

    private static List<Key> warm(int events) throws Exception {
        Stage stage = Screen.on(Stage::new);
        LiveScreen screen = Screen.on(() -> new LiveScreen(stage));
        KeyWatch watch = new KeyWatch(screen::save);
        Screen.run(() -> {
            watch.before(stage.getScene());
            screen.follow(events);
            watch.after(stage.getScene());
            stage.requestFocus();
        });
        Robot robot = Screen.on(Robot::new);
        Random phase = new Random(11);
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            // Real keys come at any phase of the pulse.
            TimeUnit.MICROSECONDS.sleep(PAUSE + phase.nextInt(16_700));
            keys.add(watch.press(robot, i % 2 == 0 ? KeyCode.J : KeyCode.N));
        }
        Screen.run(screen::close);
        return keys.subList(WARM_UP, keys.size());
    }
}
