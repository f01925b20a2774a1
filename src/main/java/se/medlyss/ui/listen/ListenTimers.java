package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.util.Subscription;
import se.medlyss.ui.base.PulseClock;

/// The running times of the live screen, all on one clock that rests while nothing is shown.
final class ListenTimers {
    private final PulseClock clock = new PulseClock();
    private final ListenViewModel viewModel;
    private final List<Subscription> watches = new ArrayList<>();

    ListenTimers(ListenViewModel viewModel) {
        this.viewModel = viewModel;
        watch(this::look, _ -> {});
    }

    /// Runs while the node is in a window that is shown.
    void follow(Node node) {
        watches.add(clock.follow(node));
    }

    /// Repaints when whole seconds change.
    void watch(LongSupplier seconds, LongConsumer repaint) {
        watches.add(clock.watch(seconds, repaint));
    }

    /// The time of the call itself.
    long callSeconds() {
        return viewModel.state().get().times().durationMs(viewModel.nowMs()) / 1_000;
    }

    /// The time on hold.
    long holdSeconds() {
        return viewModel.state().get().times().holdMs(viewModel.nowMs()) / 1_000;
    }

    /// The time in the current stage; 0 when there is none.
    long stageSeconds() {
        var state = viewModel.state().get();
        return state.content()
                .currentStage()
                .map(stage -> RailSegments.seconds(state, stage, viewModel.nowMs()))
                .orElse(0L);
    }

    void stop() {
        watches.forEach(Subscription::unsubscribe);
    }

    private long look() {
        viewModel.lookForSleep();
        viewModel.practice().ifPresent(PracticeViewModel::look);
        if (viewModel.scoring().overdue()) {
            viewModel.scoring().disarm();
        }
        return 0;
    }
}
