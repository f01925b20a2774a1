package se.medlyss.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/// The one clock that repaints timers: at each pulse it looks whether a timer has come to a new whole second, and
/// repaints that timer only. It rests while the window is hidden or minimised.
public final class PulseClock {
    private final List<Watch> watches = new ArrayList<>();
    private boolean visible;
    private boolean running;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };

    /// One timer on the screen.
    private static final class Watch {
        private final LongSupplier seconds;
        private final LongConsumer repaint;
        private long shown = Long.MIN_VALUE;

        private Watch(LongSupplier seconds, LongConsumer repaint) {
            this.seconds = seconds;
            this.repaint = repaint;
        }

        private void look() {
            long now = seconds.getAsLong();
            if (now != shown) {
                shown = now;
                repaint.accept(now);
            }
        }
    }

    /// Runs while the node's window is showing and not minimised.
    public Subscription follow(Node node) {
        ObservableValue<Window> window = node.sceneProperty().flatMap(Scene::windowProperty);
        ObservableValue<Boolean> showing =
                window.flatMap(Window::showingProperty).orElse(false);
        ObservableValue<Boolean> minimised = window.flatMap(
                        each -> each instanceof Stage stage ? stage.iconifiedProperty() : null)
                .orElse(false);
        Runnable look = () -> setVisible(showing.getValue() && !minimised.getValue());
        return showing.subscribe(value -> look.run())
                .and(minimised.subscribe(value -> look.run()))
                .and(() -> setVisible(false));
    }

    /// Repaints a timer whenever its whole seconds change, and once at once.
    ///
    /// @param seconds the timer's whole seconds at this moment: now minus its start, never a count of ticks
    public Subscription watch(LongSupplier seconds, LongConsumer repaint) {
        Watch watch = new Watch(seconds, repaint);
        watches.add(watch);
        watch.look();
        startOrStop();
        return () -> {
            watches.remove(watch);
            startOrStop();
        };
    }

    /// Whether the clock runs now.
    boolean isRunning() {
        return running;
    }

    /// Looks at every timer now, as each pulse does.
    void pulse() {
        List.copyOf(watches).forEach(Watch::look);
    }

    /// The window appeared or went out of sight.
    void setVisible(boolean visible) {
        this.visible = visible;
        startOrStop();
    }

    private void startOrStop() {
        boolean run = visible && !watches.isEmpty();
        if (run == running) {
            return;
        }
        running = run;
        if (run) {
            timer.start();
        } else {
            timer.stop();
        }
    }
}
