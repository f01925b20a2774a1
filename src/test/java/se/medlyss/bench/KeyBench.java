package se.medlyss.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final int SHORT_CALL = 5;
    private static final int LONG_CALL = 5_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Taken(Timings cpu, Timings own, Timings handler, Timings pulse, Timings pulseCpu) {

        Taken() {
            this(new Timings(KEYS), new Timings(KEYS), new Timings(KEYS), new Timings(KEYS), new Timings(KEYS));
        }
    }

    @Override
    public Table measure() throws Exception {
        Taken few = keys(SHORT_CALL);
        Taken many = keys(LONG_CALL);
        Taken fewAgain = keys(SHORT_CALL);
        double ratio = many.pulse().percentile(50) / fewAgain.pulse().percentile(50);
        double work = many.own().percentile(50) / fewAgain.own().percentile(50);
        return new Table("Key to screen", "what", "n", "p50", "p99", "limit")
                .row(cells("own work, processor time, 5 events", few.cpu(), "2 ms (p99)"))
                .row(cells("own work, processor time, 5,000 events", many.cpu(), "2 ms (p99)"))
                .row(cells("own work, call of 5 events", few.own(), "2 ms (p99)"))
                .row(cells("own work, call of 5,000 events", many.own(), "2 ms (p99)"))
                .row(cells("own work and dispatch, 5 events", few.handler(), ""))
                .row(cells("own work and dispatch, 5,000 events", many.handler(), ""))
                .row(cells("from handler to layout done, processor time, 5 events", few.pulseCpu(), "3 ms (p99)"))
                .row(cells("from handler to layout done, processor time, 5,000 events", many.pulseCpu(), "3 ms (p99)"))
                .row(cells("key to layout pulse, 5 events", few.pulse(), "19.7 ms (p99)"))
                .row(cells("key to layout pulse, 5,000 events", many.pulse(), "19.7 ms (p99)"))
                .row("5,000 against 5 events, key to layout pulse", "", ratio(ratio), "", "1.2 (p50)")
                .row("5,000 against 5 events, own work", "", ratio(work), "", "");
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String[] cells(String what, Timings timings, String limit) {
        return new String[] {
            what, String.valueOf(timings.count()), timings.milliseconds(50), timings.milliseconds(99), limit
        };
    }

    private static Taken keys(int events) throws Exception {
        Stage[] stage = new Stage[1];
        LiveScreen screen = Screen.on(() -> {
            stage[0] = new Stage();
            return new LiveScreen(stage[0], events);
        });
        Taken taken = new Taken();
        Robot robot = Screen.on(Robot::new);
        Probe probe = new Probe(screen::save);
        Screen.on(() -> probe.attach(stage[0]));
        Random phase = new Random(11);
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            KeyCode code = i % 2 == 0 ? KeyCode.J : KeyCode.N;
            // Real keys come at any phase of the pulse.
            TimeUnit.MICROSECONDS.sleep(35_000 + phase.nextInt(16_700));
            Screen.on(() -> probe.press(robot, code));
            long[] times = probe.await();
            long own = Screen.on(screen::handlerNanos);
            long cpu = Screen.on(screen::handlerCpuNanos);
            if (i >= WARM_UP) {
                taken.cpu().add(cpu);
                taken.own().add(own);
                taken.handler().add(times[0]);
                taken.pulse().add(times[1]);
                taken.pulseCpu().add(times[2]);
            }
        }
        Screen.on(() -> {
            screen.close();
            return taken;
        });
        return taken;
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
