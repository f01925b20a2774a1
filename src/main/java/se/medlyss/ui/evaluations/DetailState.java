package se.medlyss.ui.evaluations;

import java.util.Optional;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Revision;
import se.medlyss.score.Explanation;

/// What the page about one evaluation shows.
///
/// @param shown       the state on show: the standing one, or an earlier revision
/// @param explanation of its score
/// @param asking      what waits to be confirmed
/// @param waiting     it was confirmed, and is done once the evaluation has been saved
record DetailState(EvaluationDetail detail, CallState shown, Explanation explanation, Asking asking, boolean waiting) {

    static DetailState of(EvaluationDetail detail, CallState shown, Asking asking) {
        return new DetailState(
                detail,
                shown,
                Explanation.of(
                        detail.process().process(),
                        shown.answers().fitting(detail.process().process()),
                        shown.circumstances().notReached()),
                asking,
                false);
    }

    Life life() {
        return detail.state().life();
    }

    /// Whether an earlier revision is on show.
    boolean looksBack() {
        return shown.seq() != detail.state().seq()
                && !detail.revisions().isEmpty()
                && !isOf(detail.revisions().getLast());
    }

    boolean isOf(Revision revision) {
        return shown.revision() == revision.number()
                && (shown.life() == revision.state().life());
    }

    /// Whether the agent is still to hear it.
    boolean waitsForTalk() {
        return life() == Life.FINAL
                && !detail.state().talk().done()
                && detail.state().header().mode() == Mode.LIVE
                && !detail.state().header().practice();
    }

    /// What it is beside another evaluation; empty for one that stands by itself.
    Optional<ReviewKind> kind() {
        return ReviewKind.of(detail.state().header());
    }

    /// Whether it was made in a calibration: about nobody, and for the session alone.
    boolean calibrates() {
        return detail.state().header().calibrated() != null;
    }

    /// Whether it changes only after an unlock.
    boolean locked() {
        return detail.state().reviewState() == ReviewState.LOCKED;
    }

    DetailState asking(Asking what) {
        return new DetailState(detail, shown, explanation, what, false);
    }

    DetailState nowWaiting() {
        return new DetailState(detail, shown, explanation, asking, true);
    }
}
