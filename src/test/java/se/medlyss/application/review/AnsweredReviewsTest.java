package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.StorageException;
import se.medlyss.call.Handling.Step;

/// What a reviewer on another computer hears of what the owner did with the review.
class AnsweredReviewsTest extends InTwoHomes {

    @Test
    void tellsTheReviewerThatTheEvaluationWasKeptAndWhy() throws StorageException {
        UUID review = homes.reviewed("lyssna igen");
        Instant before = time.instant();
        assertThat(leader.arrived.answered("leader-1", before)).isEmpty();
        owner.dismiss.dismiss(original, review, "coach-1", "hälsningen hörs 0:02", "behållen");
        answered();
        assertThat(leader.arrived.answered("leader-1", before.minusSeconds(1)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.review().id()).isEqualTo(review);
                    assertThat(each.by().id()).isEqualTo("coach-1");
                    assertThat(each.answer().adopted()).isFalse();
                    assertThat(each.answer().reason()).isEqualTo("hälsningen hörs 0:02");
                });
        assertThat(leader.arrived.answered("somebody-else", before.minusSeconds(1)))
                .isEmpty();
        assertThat(leader.arrived.answered("leader-1", time.instant())).isEmpty();
        assertThat(answer(review).kind()).isEqualTo(Step.Kind.DISMISSED);
        assertThat(owner.arrived.waiting()).isEmpty();
    }

    @Test
    void tellsTheReviewerThatTheReviewWasAdoptedAfterAll() throws StorageException {
        UUID review = homes.reviewed("");
        Instant before = time.instant().minusSeconds(1);
        owner.dismiss.dismiss(original, review, "coach-1", "hörs 0:02", "behållen");
        owner.adopt.adopt(review, "granskad");
        answered();
        assertThat(leader.arrived.answered("leader-1", before))
                .singleElement()
                .satisfies(each -> assertThat(each.answer().adopted()).isTrue());
        assertThat(answer(review).kind()).isEqualTo(Step.Kind.REVIEWED);
    }

    private Step answer(UUID review) throws StorageException {
        return leader.read
                .read(review)
                .orElseThrow()
                .other()
                .state()
                .handling()
                .answerTo(review)
                .orElseThrow();
    }

    private void answered() throws StorageException {
        time.pass(Duration.ofMinutes(5));
        owner.exchange();
        leader.exchange();
    }
}
