package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.ExportedEvaluation.Standing;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.StorageException;
import se.medlyss.call.ReviewState;

/// What others learn of an evaluation that is locked, and unlocked again: by its record alone.
class LockedRecordTest extends InTwoHomes {

    private LockEvaluation lock;

    @BeforeEach
    void lock() throws StorageException {
        homes.reviewed("");
        lock = new LockEvaluation(owner.store.events(), owner.catalogue, owner.store.outbox(), time);
    }

    @Test
    void leavesAsLockedAndCanBeReviewedBySomebodyElseNoMore() throws StorageException {
        assertThat(lock.lock(original, "coach-1", "Låst")).isTrue();
        ExportedRecord.Evaluation told = told();
        assertThat(told.head().revision()).isEqualTo(2);
        assertThat(told.content().state()).isEqualTo(Standing.LOCKED);
        assertThat(told.content().reason()).isEqualTo("Låst");
        assertThat(leader.begin.review(told, leader.coach))
                .isEqualTo(new BeginReview.Refused(BeginReview.Reason.LOCKED));
    }

    @Test
    void leavesAgainWithTheReasonWhenItIsUnlocked() throws StorageException {
        lock.lock(original, "coach-1", "Låst");
        owner.exchange();
        assertThat(lock.unlock(original, "coach-1", "fel svar på hälsningen")).isTrue();
        ExportedRecord.Evaluation told = told();
        assertThat(told.head().revision()).isEqualTo(3);
        assertThat(told.content().state()).isEqualTo(Standing.FINAL);
        assertThat(told.content().reason()).isEqualTo("fel svar på hälsningen");
        assertThat(leader.begin.review(told, leader.coach)).isInstanceOf(BeginReview.Opened.class);
    }

    @Test
    void staysReviewedThroughLockAndUnlock() throws StorageException {
        owner.adopt.adopt(owner.arrived.waiting().getFirst().review(), "En granskning godtogs");
        owner.exchange();
        lock.lock(original, "coach-1", "Låst");
        owner.exchange();
        lock.unlock(original, "coach-1", "fel svar");
        assertThat(owner.state(original).reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(told().content().state()).isEqualTo(Standing.REVIEWED);
        assertThat(owner.state(original).revision()).isEqualTo(4);
    }

    @Test
    void needsNoRevisionWhereNobodyHasHeardOfIt() throws StorageException {
        var here = owner.listened();
        lock.lock(here, "coach-1", "Låst");
        lock.unlock(here, "coach-1", "fel svar");
        assertThat(owner.state(here).revision()).isEqualTo(1);
        assertThat(owner.state(here).reviewState()).isEqualTo(ReviewState.FINAL);
    }

    private ExportedRecord.Evaluation told() throws StorageException {
        owner.exchange();
        time.pass(Duration.ofMinutes(5));
        leader.folder.lookForAll();
        return leader.fetched(original);
    }
}
