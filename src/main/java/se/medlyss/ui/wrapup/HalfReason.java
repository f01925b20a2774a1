package se.medlyss.ui.wrapup;

import se.medlyss.application.OpenCall;
import se.medlyss.call.CallState;
import se.medlyss.call.Drafts;

/// The reason of a revision while it is being written: durable each time the writing rests.
final class HalfReason {

    private final HeldEvaluation held;

    HalfReason(HeldEvaluation held) {
        this.held = held;
    }

    /// What an earlier run of the app left of it; empty for nothing.
    String words() {
        return held.now()
                .map(OpenCall::state)
                .map(CallState::drafts)
                .map(drafts -> drafts.of(Drafts.REVISION))
                .orElse("");
    }

    /// It has rested.
    ///
    /// @param proposed what stands there unless another is written
    void rests(String words, String proposed) {
        held.now()
                .flatMap(open -> open.state().drafts().change(open.stamp(), Drafts.REVISION, words, proposed))
                .ifPresent(held::take);
    }

    /// It is not wanted after all.
    void giveUp() {
        rests("", "");
    }
}
