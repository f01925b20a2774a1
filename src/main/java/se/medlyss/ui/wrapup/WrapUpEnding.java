package se.medlyss.ui.wrapup;

import java.util.UUID;
import java.util.function.Consumer;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;

/// What becomes of an evaluation that is wrapped up.
final class WrapUpEnding {

    private final WrapUpBoard board;
    private final Navigator navigator;
    private final Consumer<OpenCall> startNext;

    WrapUpEnding(WrapUpBoard board, Navigator navigator, Consumer<OpenCall> startNext) {
        this.board = board;
        this.navigator = navigator;
        this.startNext = startNext;
    }

    /// The call goes on after all, unless it is long over.
    void resumeCall() {
        WrapUpState shown = board.asOfNow();
        if (shown != null && shown.resumable()) {
            board.observe(CallEvent.Resumed::new);
        }
    }

    /// Puts it aside, to finish later.
    void park() {
        board.observe(CallEvent.Parked::new);
        board.held().now().ifPresentOrElse(this::leave, () -> navigator.go(Place.TODAY));
    }

    /// Back to where such evaluations begin.
    private void leave(OpenCall call) {
        UUID session = call.state().header().calibrated();
        if (session == null) {
            navigator.go(Place.TODAY);
        } else {
            navigator.go(Place.CALIBRATION, session.toString());
        }
    }

    /// Puts it aside and starts the next call at once.
    void startNextCall() {
        board.held().now().ifPresent(parked -> {
            board.observe(CallEvent.Parked::new);
            startNext.accept(parked);
        });
    }

    /// Throws it away where it may be; [#takeBack()] brings it back.
    void discard() {
        WrapUpState shown = board.state().get();
        if (shown != null && shown.discardable()) {
            board.observe(CallEvent.Discarded::new);
        }
    }

    /// Brings back what was thrown away.
    void takeBack() {
        board.observe(CallEvent.DiscardTakenBack::new);
        board.observe(CallEvent.WrapUpOpened::new);
    }

    /// Leaves what was thrown away: for Today, or for the evaluation that stands without its new version.
    void leaveDiscarded() {
        WrapUpState shown = board.state().get();
        if (shown != null && shown.revises()) {
            navigator.go(Place.EVALUATIONS, board.id());
        } else {
            board.held().now().ifPresentOrElse(this::leave, () -> navigator.go(Place.TODAY));
        }
    }

    /// The same as [#finish()] by its key, which may still be about the call that ended a moment ago: pressed twice or
    /// held too long, it must not finish an evaluation that nobody has seen yet.
    ///
    /// @param nanos when it was pressed, by the ticker
    void finishByKey(long nanos) {
        if (settled() && !board.hasJustBegun(nanos)) {
            finalise();
        }
    }

    /// The answers stand, unless something is left that cannot wait: then the cursor goes there.
    void finish() {
        if (settled()) {
            finalise();
        }
    }

    private boolean settled() {
        WrapUpState shown = board.state().get();
        if (shown == null || shown.call().life() != Life.WRAP_UP) {
            return false;
        }
        int first = shown.firstThatCannotWait();
        if (first >= 0) {
            board.change(now -> now.at(first, now.showing().withMustFirst()));
        }
        return first < 0;
    }

    private void finalise() {
        board.held().now().ifPresent(finished -> {
            finished.take(new CallEvent.Finalised(finished.stamp()));
            goOn(finished);
        });
    }

    /// What follows when nothing is left to settle: the talk, unless the agent has heard it or nobody shall.
    void goOn(OpenCall settled) {
        CallState state = settled.state();
        if (state.header().calibrated() != null) {
            leave(settled);
            return;
        }
        boolean toHear = state.life() == Life.FINAL
                && !state.talk().done()
                && state.header().mode() == Mode.LIVE
                && !state.header().practice();
        navigator.go(toHear ? Place.TALK : Place.EVALUATIONS, settled.id().toString());
    }
}
