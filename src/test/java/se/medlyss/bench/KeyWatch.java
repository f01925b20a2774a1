package se.medlyss.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/// Watches real keys in a window: when each came, how long the live screen's own handler and everything that handles it
/// took, and when the layout pulse was over.
final class KeyWatch {

    /// What one key took, in nanoseconds.
    ///
    /// @param ownCpu   processor time of the live screen's handler: what a busy machine does meanwhile is not in it
    /// @param own      the same by the clock, without the toolkit's dispatch around it
    /// @param handling with that dispatch
    /// @param pulse    from the key to the end of the layout pulse that shows it
    /// @param pulseCpu processor time from the end of the handler to there
    record Key(long ownCpu, long own, long handling, long pulse, long pulseCpu) {}

    /// The kinds of events that the screen's own handler listens to; filters of one kind are called in their order.
    private static final List<EventType<KeyEvent>> KINDS = List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Exchanger<Key> done = new Exchanger<>();
    private final Runnable afterKey;
    private long entered;
    private long enteredCpu;
    private long own;
    private long ownCpu;
    private long pressed;
    private long handling;
    private long handledCpu;
    private boolean typed;

    /// @param afterKey happens on the JavaFX thread between the key and the pulse
    KeyWatch(Runnable afterKey) {
        this.afterKey = afterKey;
    }

    /// Begins to watch; called before the screen's own handler listens to the scene.
    void before(Scene scene) {
        KINDS.forEach(kind -> scene.addEventFilter(kind, _ -> enter()));
    }

    /// Goes on to watch; called once the screen's own handler listens to the scene.
    void after(Scene scene) {
        KINDS.forEach(kind -> scene.addEventFilter(kind, _ -> leave()));
        EventDispatcher inner = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> watched(event, tail, inner));
        scene.addPostLayoutPulseListener(this::pulse);
    }

    private void enter() {
        entered = System.nanoTime();
        enteredCpu = THREADS.getCurrentThreadCpuTime();
    }

    private void leave() {
        ownCpu += THREADS.getCurrentThreadCpuTime() - enteredCpu;
        own += System.nanoTime() - entered;
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

    private void pulse() {
        if (typed) {
            typed = false;
            long cpu = THREADS.getCurrentThreadCpuTime() - handledCpu;
            Key key = new Key(ownCpu, own, handling, System.nanoTime() - pressed, cpu);
            Thread.ofVirtual().start(() -> give(key));
        }
    }

    private void give(Key key) {
        try {
            done.exchange(key, 5, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("nobody took the figures", e);
        }
    }

    /// Presses and releases a key, and waits until it is on the screen. Not on the JavaFX thread.
    Key press(Robot robot, KeyCode code) throws Exception {
        Screen.run(() -> {
            own = 0;
            ownCpu = 0;
            typed = false;
            robot.keyPress(code);
            robot.keyRelease(code);
        });
        return done.exchange(new Key(0, 0, 0, 0, 0), 5, TimeUnit.SECONDS);
    }
}
