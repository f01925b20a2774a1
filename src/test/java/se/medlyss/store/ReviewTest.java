package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.Outbox;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.Sha256;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.LockEvaluation;
import se.medlyss.application.review.ReadReview;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.SharedReviews;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Dispute.Outcome;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Revision;
import se.medlyss.people.Coach;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.StepExecutor;

/// What others do with an evaluation, on a real store.
class ReviewTest {

    private static final Coach LEADER = new Coach("leader-1", "Lea Dare", "team-east");

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    private final StepExecutor worker = new StepExecutor();
    private final ProcessCatalogue catalogue = Samples.catalogue(Samples.process("service"));

    @AutoClose
    private Store store;

    private BeginReview begin;
    private AdoptReview adopt;
    private LockEvaluation lock;
    private AgentsWord word;
    private UUID original;

    @BeforeEach
    void scoreACall() throws StorageException {
        store = OpenStores.open(home, time);
        var ids = new TimeOrderedIds(time, new Random(7));
        begin = new BeginReview(
                store.events(), store.evaluations(), catalogue, new ScoreAfterwards(store.events(), ids::next, time));
        adopt = new AdoptReview(store.events(), catalogue, store.outbox(), new SharedReviews(), time);
        lock = new LockEvaluation(store.events(), catalogue, store.outbox(), time);
        word = new AgentsWord(store.events(), catalogue, store.outbox(), time, ZoneId.of("UTC"));
        original = new ScoredCalls(store.events(), time, 1)
                .finished("agent-1", "a")
                .id();
        time.pass(Duration.ofHours(2));
    }

    private CallState state(UUID evaluation) throws StorageException {
        return store.events().state(evaluation);
    }

    private UUID begun(BeginReview.Begun begun) {
        assertThat(begun).isInstanceOf(BeginReview.Opened.class);
        return ((BeginReview.Opened) begun).evaluation();
    }

    private void finish(UUID evaluation, Answer answer) throws StorageException {
        var calls = new Calls(store.events(), catalogue, worker, time, time, new TimeOrderedIds(time, new Random(3)));
        OpenCall call = calls.resume(evaluation, calls.read(evaluation), _ -> {});
        call.take(new CallEvent.Answered(call.stamp(), ScoredCalls.GREETS, answer));
        call.take(new CallEvent.Commented(call.stamp(), ScoredCalls.GREETS, "hör 0:10"));
        call.take(new CallEvent.Finalised(call.stamp()));
        worker.runReady();
    }

    private void release() throws StorageException {
        store.outbox()
                .release(
                        original,
                        state(original).revision(),
                        Outbox.Kind.EVALUATION,
                        time.instant(),
                        (_, _, _) -> new Outbox.Made(
                                "2026-11", "a.json", "{}".getBytes(StandardCharsets.UTF_8), Sha256.hex("{}")));
    }

    private List<UUID> found(ReviewState state) throws StorageException {
        return store.evaluations().page(new Query().review(state).build(), 0, 10).stream()
                .map(EvaluationSummary::id)
                .toList();
    }

    private EvaluationSummary summary() throws StorageException {
        return store.evaluations().find(original).orElseThrow();
    }

    @Test
    void takesTheReviewersAnswersOverInARevisionOfTheOwners() throws StorageException {
        UUID review = begun(begin.review(original, LEADER));
        assertThat(begin.review(original, LEADER)).isEqualTo(new BeginReview.Opened(review));
        assertThat(adopt.adopt(review, "granskad")).isFalse();
        finish(review, Answer.NOT_MET);
        assertThat(state(original).answer(ScoredCalls.GREETS)).contains(Answer.MET);

        assertThat(adopt.adopt(review, "granskad av Lea")).isTrue();
        CallState adopted = state(original);
        assertThat(adopted.answer(ScoredCalls.GREETS)).contains(Answer.NOT_MET);
        assertThat(adopted.answers().comments()).containsEntry(ScoredCalls.GREETS, "hör 0:10");
        assertThat(adopted.revision()).isEqualTo(2);
        assertThat(adopted.revisionReason()).isEqualTo("granskad av Lea");
        assertThat(Revision.of(store.events().read(original)).getFirst().state().answer(ScoredCalls.GREETS))
                .contains(Answer.MET);
        assertThat(summary().review().state()).isEqualTo(ReviewState.REVIEWED);
        assertThat(summary().review().by()).isEqualTo("leader-1");
        assertThat(summary().review().at()).isEqualTo(time.instant());
    }

    @Test
    void reviewsTheStandingRevisionWhereNothingDiffers() throws StorageException {
        UUID review = begun(begin.review(original, LEADER));
        finish(review, Answer.MET);
        assertThat(adopt.adopt(review, "granskad")).isTrue();
        assertThat(state(original).revision()).isEqualTo(1);
        assertThat(state(original).reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(found(ReviewState.REVIEWED))
                .as("without what was made beside")
                .containsExactly(original);
        assertThat(found(ReviewState.LOCKED)).isEmpty();
    }

    @Test
    void tellsTheCentreInANewRevisionWhenTheOneBeforeHasLeft() throws StorageException {
        release();
        assertThat(store.outbox().unreleased()).doesNotContain(original);
        assertThat(lock.lock(original, "coach-1", "låst")).isTrue();
        assertThat(state(original).revision()).isEqualTo(2);
        assertThat(state(original).reviewState()).isEqualTo(ReviewState.LOCKED);
        assertThat(found(ReviewState.LOCKED)).containsExactly(original);
        assertThat(found(ReviewState.REVIEWED)).isEmpty();
        assertThat(store.outbox().unreleased()).contains(original);
    }

    @Test
    void changesALockedOneOnlyAfterAnUnlockWithItsReason() throws StorageException {
        UUID review = begun(begin.review(original, LEADER));
        finish(review, Answer.NOT_MET);
        assertThat(lock.lock(original, "coach-1", "låst")).isTrue();
        assertThat(lock.lock(original, "coach-1", "låst")).isFalse();
        assertThat(adopt.adopt(review, "granskad")).isFalse();
        assertThat(word.acknowledge(original, "", "")).isFalse();
        assertThat(begin.review(original, LEADER)).isEqualTo(new BeginReview.Refused(BeginReview.Reason.LOCKED));
        assertThat(lock.unlock(original, "coach-1", " ")).isFalse();
        assertThat(lock.unlock(original, "coach-1", "fel svar")).isTrue();
        assertThat(adopt.adopt(review, "granskad")).isTrue();
        assertThat(store.inspection().verify().ok()).isTrue();
    }

    @Test
    void changesTheAnswerWhenADisputeIsAcceptedInPartAndKeepsItInTheHistory() throws StorageException {
        LocalDate deadline = word.usualDeadline();
        assertThat(word.dispute(original, ScoredCalls.GREETS, "jag hälsade", deadline, "r"))
                .isTrue();
        assertThat(word.dispute(original, ScoredCalls.GREETS, "igen", deadline, "r"))
                .isFalse();
        assertThat(summary().review().disputed()).isEqualTo(deadline);
        assertThat(lock.lock(original, "coach-1", "låst")).isFalse();

        int dispute = state(original).handling().open().getFirst().entry();
        var partly = new AgentsWord.Decision(Outcome.PARTLY, Answer.NOT_APPLICABLE, "coach-1", "hördes knappt");
        assertThat(word.decide(original, dispute, partly, "invändning")).isTrue();
        assertThat(word.decide(original, dispute, partly, "invändning")).isFalse();
        CallState decided = state(original);
        assertThat(decided.answer(ScoredCalls.GREETS)).contains(Answer.NOT_APPLICABLE);
        assertThat(decided.revision()).isEqualTo(2);
        assertThat(decided.handling().disputes()).singleElement().satisfies(kept -> {
            assertThat(kept.words()).isEqualTo("jag hälsade");
            assertThat(kept.answer().outcome()).isEqualTo(Outcome.PARTLY);
        });
        assertThat(summary().review().disputed()).isNull();
    }

    @Test
    void leavesTheAnswerWhenADisputeIsRejected() throws StorageException {
        word.dispute(original, ScoredCalls.GREETS, "jag hälsade", word.usualDeadline(), "r");
        int dispute = state(original).handling().open().getFirst().entry();
        var no = new AgentsWord.Decision(Outcome.REJECTED, Answer.NOT_MET, "coach-1", "hörs inte");
        assertThat(word.decide(original, dispute, no, "invändning")).isTrue();
        assertThat(state(original).answer(ScoredCalls.GREETS)).contains(Answer.MET);
        assertThat(state(original).revision()).isEqualTo(1);
    }

    @Test
    void showsTheGapOnlyOnceTheAgentHasFinished() throws StorageException {
        UUID self = begun(begin.selfAssessment(original));
        assertThat(state(self).header().mode()).isEqualTo(Mode.SELF);
        assertThat(state(self).header().coach()).isEqualTo("agent-1");
        assertThat(read(self).other()).isNull();
        finish(self, Answer.NOT_MET);
        assertThat(word.selfAssessed(original, self)).isTrue();
        assertThat(read(self).other().id()).isEqualTo(original);
        assertThat(state(original).handling().selfAssessment()).isEqualTo(self);
        assertThat(begin.selfAssessment(original)).isEqualTo(new BeginReview.Opened(self));
        assertThat(store.outbox().unreleased()).contains(self);
    }

    @Test
    void laysTheAgentsOwnAssessmentBesideAReviewButNotBesideASecondOpinion() throws StorageException {
        UUID review = begun(begin.review(original, LEADER));
        assertThat(read(review).self()).isNull();
        UUID self = begun(begin.selfAssessment(original));
        finish(self, Answer.NOT_MET);
        word.selfAssessed(original, self);
        assertThat(read(review).self().id()).isEqualTo(self);
        Coach other = new Coach("leader-2", "", "");
        assertThat(read(begun(begin.secondOpinion(original, other))).self()).isNull();
    }

    @Test
    void asksForNoSelfAssessmentOnceTheAgentHasSeenTheCoachs() throws StorageException {
        word.acknowledge(original, "läst", "r");
        assertThat(begin.selfAssessment(original)).isEqualTo(new BeginReview.Refused(BeginReview.Reason.SEEN_ALREADY));
    }

    @Test
    void givesNobodyASecondOpinionOfTheirOwnCall() throws StorageException {
        Coach same = new Coach(state(original).header().coach(), "", "");
        assertThat(begin.secondOpinion(original, same)).isEqualTo(new BeginReview.Refused(BeginReview.Reason.OWN_CALL));
        UUID second = begun(begin.secondOpinion(original, LEADER));
        assertThat(state(second).life()).isEqualTo(Life.PARKED);
        assertThat(read(second).other()).isNull();
        finish(second, Answer.NOT_MET);
        assertThat(read(second).other().id()).isEqualTo(original);
    }

    private ReviewCase read(UUID evaluation) throws StorageException {
        var read = new ReadEvaluation(store.events(), catalogue, store.people(), store.outbox());
        return new ReadReview(read, store.evaluations(), new SharedReviews())
                .read(evaluation)
                .orElseThrow();
    }
}
