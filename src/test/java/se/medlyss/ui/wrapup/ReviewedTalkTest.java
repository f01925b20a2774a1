package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.ReviewState;

/// Talking an evaluation through that others have gone through already, and that has left.
class ReviewedTalkTest {

    private static final UUID REVIEW = new UUID(0x0193_0000_0000_7000L, 9);

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));

    private CallState talkedThrough(OpenCall call) throws StorageException {
        set.left.put(call.id() + " r1", set.time.instant());
        set.openTalk(call);
        set.pass(600);
        set.talk.talkedThrough();
        set.talk.leave();
        set.executor.runReady();
        return set.calls.resume(call.id(), set.log.read(call.id()), _ -> {}).state();
    }

    @Test
    void leavesItReviewedForItsAnswersAreTheSame() throws StorageException {
        OpenCall call = set.finalCall();
        call.take(new CallEvent.Reviewed(call.stamp(), "coach-2", REVIEW));
        CallState after = talkedThrough(call);
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(after.handling().told())
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo("coach-2"));
    }

    @Test
    void callsNothingReviewedThatWasSentBackSince() throws StorageException {
        OpenCall call = set.finalCall();
        call.take(new CallEvent.Reviewed(call.stamp(), "coach-2", REVIEW));
        call.take(new CallEvent.SentBack(call.stamp(), "coach-2", "igen", null, null));
        CallState after = talkedThrough(call);
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.reviewState()).isEqualTo(ReviewState.FINAL);
    }
}
