package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Dispute.Outcome;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class HandlingTest {

    private static final UUID REVIEW = new UUID(0x0193_0000_0000_7000L, 9);
    private static final CriterionKey GREETS = new CriterionKey("open", "first");

    private final CallScript call =
            CallScript.of(Samples.process("service")).enter("open").met("open").end();

    private void finish() {
        call.take(new CallEvent.Finalised(call.at()));
    }

    @Test
    void goesFromDraftToFinalToReviewedToLocked() {
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.DRAFT);
        finish();
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.FINAL);
        call.take(new CallEvent.Reviewed(call.at(), "coach-2", REVIEW));
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.REVIEWED);
        call.take(new CallEvent.Locked(call.at(), "coach-1"));
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.LOCKED);
        assertThat(call.state().handling().steps())
                .extracting(Handling.Step::by)
                .containsExactly("coach-2", "coach-1");
    }

    @Test
    void changesALockedOneOnlyOnceItIsUnlocked() {
        finish();
        call.take(new CallEvent.Locked(call.at(), "coach-1"));
        CallState locked = call.state();
        assertThat(locked.admits(new CallEvent.RevisionOpened(call.at(), "a"))).isFalse();
        assertThat(locked.admits(new CallEvent.Withdrawn(call.at(), "a"))).isFalse();
        assertThat(locked.admits(new CallEvent.Answered(call.at(), GREETS, Answer.NOT_MET)))
                .isFalse();
        assertThat(locked.admits(new CallEvent.FollowUpClosed(call.at(), FollowUpResult.REACHED, "")))
                .isTrue();
        call.take(new CallEvent.Unlocked(call.at(), "coach-1", "fel samtal"));
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.FINAL);
        assertThat(call.state().admits(new CallEvent.RevisionOpened(call.at(), "a")))
                .isTrue();
        assertThat(call.state().handling().latest(Handling.Step.Kind.UNLOCKED))
                .hasValueSatisfying(step -> assertThat(step.words()).isEqualTo("fel samtal"));
    }

    @Test
    void isReviewedAgainAfterTheUnlockOfAReviewedOne() {
        finish();
        call.take(new CallEvent.Reviewed(call.at(), "coach-2", REVIEW))
                .take(new CallEvent.Locked(call.at(), "coach-1"))
                .take(new CallEvent.Unlocked(call.at(), "coach-1", "a"));
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.REVIEWED);
        call.take(new CallEvent.RevisionOpened(call.at(), "b"));
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.DRAFT);
        finish();
        assertThat(call.state().reviewState()).isEqualTo(ReviewState.FINAL);
    }

    @Test
    void tellsWhenItWasReviewedFirstThoughARevisionWithTheSameAnswersRepeatsIt() {
        finish();
        CallEvent.Reviewed first = new CallEvent.Reviewed(call.at(), "coach-2", REVIEW);
        call.take(first).take(new CallEvent.RevisionOpened(call.pass(60).at(), "a"));
        finish();
        call.take(new CallEvent.Reviewed(call.at(), "coach-2", REVIEW));
        assertThat(call.state().handling().reviewed())
                .hasValueSatisfying(
                        step -> assertThat(step.at()).isEqualTo(first.at().wall()));
        assertThat(call.state().handling().steps()).hasSize(2);
        assertThat(call.state().handling().told())
                .singleElement()
                .satisfies(step -> assertThat(step.revision()).isEqualTo(1));
    }

    @Test
    void keepsADisputeInTheHistoryWhateverBecomesOfIt() {
        finish();
        call.take(new CallEvent.Disputed(call.at(), GREETS, "jag sa hej", LocalDate.of(2026, 12, 1)));
        int dispute = call.seq();
        assertThat(call.state().handling().nextDeadline()).contains(LocalDate.of(2026, 12, 1));
        call.take(new CallEvent.DisputeAnswered(call.at(), dispute, Outcome.PARTLY, "coach-1", "hälften"));
        assertThat(call.state().handling().nextDeadline()).isEmpty();
        call.take(new CallEvent.RevisionOpened(call.at(), "a"));
        assertThat(call.state().handling().disputes()).singleElement().satisfies(kept -> {
            assertThat(kept.revision()).isEqualTo(1);
            assertThat(kept.answer().outcome()).isEqualTo(Outcome.PARTLY);
        });
        call.take(new CallEvent.DisputeAnswered(call.at(), dispute, Outcome.REJECTED, "coach-1", ""));
        assertThat(call.state().handling().disputes())
                .extracting(kept -> kept.answer().outcome())
                .containsExactly(Outcome.PARTLY);
    }

    @Test
    void waitsToBeFinishedWhenItWasMadeAfterwards() {
        CallScript review = CallScript.of(Samples.process("service"));
        review.take(new CallEvent.BegunAfterwards(review.at(), CallFrame.of(call.state())));
        assertThat(review.state().life()).isEqualTo(Life.PARKED);
        assertThat(review.state().durationMs(0)).isEqualTo(call.state().durationMs(0));
        review.answer("open.first", Answer.MET).take(new CallEvent.Undone(review.at()));
        assertThat(review.state().life()).isEqualTo(Life.PARKED);
        assertThat(review.state().answers().given()).isEmpty();
    }
}
