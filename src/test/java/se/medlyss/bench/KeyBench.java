package se.medlyss.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.listen.LiveScreen;

/// From a real key event on the live screen to the end of the layout pulse that shows it, and the handler's own work.
final class KeyBench implements Bench.Section {

    private static final int WARM_UP = 100;
    private static final int KEYS = 600;
    /// Microseconds. A coach who has just started the app is quick with four keys a second; later ones come closer, for
    /// then it makes no difference.
    private static final int PAUSE_AT_FIRST = 240_000;

    private static final int PAUSE = 35_000;
    private static final int SHORT_CALL = 5;
    private static final int LONG_CALL = 5_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Taken(Timings cpu, Timings own, Timings handler, Timings pulse, Timings pulseCpu) {

        Taken(int keys) {
            this(new Timings(keys), new Timings(keys), new Timings(keys), new Timings(keys), new Timings(keys));
        }
    }

    /// One call's keys: while the Java machine may still be compiling what they do, and after that.
    private record Call(Taken first, Taken rest) {}

    @Override
    public Table measure() throws Exception {
        Call cold = keys(SHORT_CALL);
        Call many = keys(LONG_CALL);
        Call warm = keys(SHORT_CALL);
        List<Series> series = List.of(
                new Series("the first " + WARM_UP + " keys after the start, 5 events", cold.first()),
                new Series("the same call's next keys", cold.rest()),
                new Series("5,000 events", many.rest()),
                new Series("5 events again, warm", warm.rest()));
        Table table = new Table("Key to screen", "what", "n", "p50", "p99", "limit");
        rows(table, "own work, processor time", series, Taken::cpu, "2 ms (p99)");
        rows(table, "own work, by the clock", series, Taken::own, "2 ms (p99)");
        rows(table, "own work and dispatch, by the clock", series, Taken::handler, "");
        rows(table, "from handler to layout done, processor time", series, Taken::pulseCpu, "3 ms (p99)");
        rows(table, "key to layout pulse", series, Taken::pulse, "19.7 ms (p99)");
        double pulse = median(many, Taken::pulse) / median(warm, Taken::pulse);
        double work = median(many, Taken::own) / median(warm, Taken::own);
        return table.row("5,000 against 5 events, key to layout pulse", "", ratio(pulse), "", "1.2 (p50)")
                .row("5,000 against 5 events, own work", "", ratio(work), "", "");
    }

    /// Keys that were measured, and which ones they are.
    private record Series(String which, Taken taken) {}

    private static void rows(
            Table table, String what, List<Series> series, Function<Taken, Timings> figure, String limit) {
        series.forEach(each -> table.row(cells(what + ", " + each.which(), figure.apply(each.taken()), limit)));
    }

    private static double median(Call call, Function<Taken, Timings> figure) {
        return figure.apply(call.rest()).percentile(50);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String[] cells(String what, Timings timings, String limit) {
        return new String[] {
            what, String.valueOf(timings.count()), timings.milliseconds(50), timings.milliseconds(99), limit
        };
    }

    private static Call keys(int events) throws Exception {
        Stage[] stage = new Stage[1];
        LiveScreen screen = Screen.on(() -> {
            stage[0] = new Stage();
            return new LiveScreen(stage[0], events);
        });
        Call call = new Call(new Taken(WARM_UP), new Taken(KEYS));
        Robot robot = Screen.on(Robot::new);
        Probe probe = new Probe(screen::save);
        Screen.on(() -> probe.attach(stage[0]));
        Random phase = new Random(11);
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            KeyCode code = i % 2 == 0 ? KeyCode.J : KeyCode.N;
            // Real keys come at any phase of the pulse.
            int pause = i < WARM_UP ? PAUSE_AT_FIRST : PAUSE;
            TimeUnit.MICROSECONDS.sleep(pause + phase.nextInt(16_700));
            Screen.on(() -> probe.press(robot, code));
            long[] times = probe.await();
            long own = Screen.on(screen::handlerNanos);
            long cpu = Screen.on(screen::handlerCpuNanos);
            Taken taken = i < WARM_UP ? call.first() : call.rest();
            taken.cpu().add(cpu);
            taken.own().add(own);
            taken.handler().add(times[0]);
            taken.pulse().add(times[1]);
            taken.pulseCpu().add(times[2]);
        }
        Screen.on(() -> {
            screen.close();
            return call;
        });
        return call;
    }

    /// Watches one key: when it came, how long everything that handles it took, and when the layout pulse was over.
    private static final class Probe {
        private final Exchanger<long[]> done = new Exchanger<>();
        private final Runnable afterKey;
        private long pressed;
        private long handling;
        private long handledCpu;
        private boolean typed;

        /// @param afterKey happens on the JavaFX thread between the key and the pulse
        Probe(Runnable afterKey) {
            this.afterKey = afterKey;
        }

        Probe attach(Stage stage) {
            stage.requestFocus();
            Scene scene = stage.getScene();
            EventDispatcher inner = scene.getEventDispatcher();
            scene.setEventDispatcher((event, tail) -> watched(event, tail, inner));
            scene.addPostLayoutPulseListener(this::pulse);
            return this;
        }

        private @Nullable Event watched(Event event, EventDispatchChain tail, EventDispatcher inner) {
            long before = System.nanoTime();
            Event result = inner.dispatchEvent(event, tail);
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                pressed = before;
                handling = System.nanoTime() - before;
            } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
                handling += System.nanoTime() - before;
                handledCpu = THREADS.getCurrentThreadCpuTime();
                typed = true;
                Platform.runLater(afterKey);
            }
            return result;
        }

        Probe press(Robot robot, KeyCode code) {
            typed = false;
            robot.keyPress(code);
            robot.keyRelease(code);
            return this;
        }

        private void pulse() {
            if (typed) {
                typed = false;
                long cpu = THREADS.getCurrentThreadCpuTime() - handledCpu;
                long[] times = {handling, System.nanoTime() - pressed, cpu};
                Thread.ofVirtual().start(() -> give(times));
            }
        }

        private void give(long[] times) {
            try {
                done.exchange(times, 5, TimeUnit.SECONDS);
            } catch (InterruptedException | TimeoutException e) {
                throw new IllegalStateException("nobody took the figures", e);
            }
        }

        long[] await() throws InterruptedException, TimeoutException {
            return done.exchange(new long[3], 5, TimeUnit.SECONDS);
        }
    }
}
