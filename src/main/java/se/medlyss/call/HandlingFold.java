package se.medlyss.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallEvent.Proceeding;
import se.medlyss.call.Handling.Step;

/// What others do with an evaluation, onto its handling.
final class HandlingFold {

    private HandlingFold() {}

    static Handling apply(CallState before, Proceeding event, int seq) {
        Handling handling = before.handling();
        return switch (event) {
            case CallEvent.BegunAfterwards e -> handling.framed(e.frame());
            case CallEvent.RecordingBegan e -> handling.framed(new CallFrame(e.madeAt(), 0, 0));
            case CallEvent.Reviewed e ->
                handling.after(step(before, Step.Kind.REVIEWED, e, e.by(), "", e.review()), ReviewState.REVIEWED);
            case CallEvent.ReviewDismissed e ->
                handling.after(
                        step(before, Step.Kind.DISMISSED, e, e.by(), e.reason(), e.review()), handling.reached());
            case CallEvent.SentBack e -> handling.after(sentBack(before, e), ReviewState.FINAL);
            case CallEvent.Locked e ->
                handling.after(step(before, Step.Kind.LOCKED, e, e.by(), "", null), ReviewState.LOCKED);
            case CallEvent.Unlocked e ->
                handling.unlocked(step(before, Step.Kind.UNLOCKED, e, e.by(), e.reason(), null));
            case CallEvent.SelfAssessed e -> handling.withSelfAssessment(e.evaluation());
            case CallEvent.Acknowledged e ->
                handling.acknowledged(new Handling.Acknowledgement(e.at().wall(), e.comment()));
            case CallEvent.Disputed e ->
                handling.disputed(
                        new Dispute(seq, before.revision(), e.key(), e.words(), e.at().wall(), e.deadline(), null));
            case CallEvent.DisputeAnswered e ->
                handling.answered(
                        e.dispute(),
                        dispute -> dispute.answered(new Dispute.Reply(e.outcome(), e.by(), e.words(), e.at().wall())));
        };
    }

    private static Step sentBack(CallState before, CallEvent.SentBack e) {
        Instant sent = e.sentAt() == null ? e.at().wall() : e.sentAt();
        return new Step(Step.Kind.SENT_BACK, before.revision(), e.by(), sent, e.comment(), e.review());
    }

    private static Step step(
            CallState before, Step.Kind kind, CallEvent event, String by, String words, @Nullable UUID review) {
        return new Step(kind, before.revision(), by, event.at().wall(), words, review);
    }
}
