package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.insight.OwnFacts;
import se.medlyss.application.review.BlindArchive;
import se.medlyss.application.review.BlindLog;
import se.medlyss.application.review.Secrets;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallFrame;
import se.medlyss.call.Mode;
import se.medlyss.call.Occasion;
import se.medlyss.call.ReviewState;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.StepExecutor;

/// Nobody's answers are to be seen while somebody else scores the same call.
class BlindTest {

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    private final StepExecutor worker = new StepExecutor();

    @AutoClose
    private Store store;

    private EvaluationArchive archive;
    private EventLog log;
    private ScoreAfterwards afterwards;
    private OpenCall original;

    @BeforeEach
    void scoreACall() throws StorageException {
        store = OpenStores.open(home, time);
        archive = new BlindArchive(store.evaluations(), Secrets.NONE);
        log = new BlindLog(store.events(), store.evaluations(), Secrets.NONE);
        var ids = new TimeOrderedIds(time, new Random(7));
        afterwards = new ScoreAfterwards(store.events(), ids::next, time);
        original = new ScoredCalls(store.events(), time, 1).finished("agent-1", "lugn röst");
    }

    private UUID another(Mode mode, @Nullable Occasion why) throws StorageException {
        return afterwards.begin(
                original.state().header().by("coach-2", "", mode, why),
                Samples.process("service"),
                CallFrame.of(original.state()));
    }

    private UUID secondOpinion() throws StorageException {
        return another(Mode.SECOND_OPINION, null);
    }

    private OpenCall opened(UUID evaluation) throws StorageException {
        var calls = new Calls(
                log,
                Samples.catalogue(Samples.process("service")),
                worker,
                time,
                time,
                new TimeOrderedIds(time, new Random(3)));
        return calls.resume(evaluation, calls.read(evaluation), _ -> {});
    }

    private EvaluationSummary summary(UUID evaluation) throws StorageException {
        return archive.find(evaluation).orElseThrow();
    }

    private void finish(UUID evaluation) throws StorageException {
        OpenCall call = opened(evaluation);
        call.take(new CallEvent.Answered(call.stamp(), ScoredCalls.GREETS, se.medlyss.call.Answer.NOT_MET));
        call.take(new CallEvent.Finalised(call.stamp()));
        worker.runReady();
    }

    @Test
    void hidesTheFirstAnswersUntilTheSecondOpinionIsFinal() throws StorageException {
        assertThat(summary(original.id()).percent()).isNotNull();
        UUID second = secondOpinion();
        assertThat(summary(original.id()).percent()).isNull();
        assertThat(summary(original.id()).review().veiled()).isTrue();
        assertThatThrownBy(() -> log.read(original.id())).extracting("reason").isEqualTo(StorageException.Reason.BLIND);
        assertThat(opened(second).state().answers().given()).isEmpty();

        finish(second);
        assertThat(summary(original.id()).percent()).isNotNull();
        assertThat(summary(second).percent()).isNotNull();
        assertThat(log.read(original.id())).isNotEmpty();
    }

    @Test
    void findsNothingByScoreOrWordsThatIsToStayBlind() throws StorageException {
        EvaluationQuery words = new Query().text("lugn").build();
        EvaluationQuery high = new Query().percent("1", null).build();
        assertThat(archive.count(words)).isEqualTo(1);
        assertThat(archive.count(high)).isEqualTo(1);
        UUID second = secondOpinion();
        assertThat(archive.page(words, 0, 10)).isEmpty();
        assertThat(archive.count(high)).isZero();
        finish(second);
        assertThat(archive.count(words)).isEqualTo(1);
    }

    @Test
    void keepsItFromTheFiguresToo() throws StorageException {
        assertThat(figures()).isEqualTo(1);
        UUID second = secondOpinion();
        assertThat(figures()).isZero();
        finish(second);
        assertThat(figures()).isEqualTo(2);
    }

    private int figures() throws StorageException {
        var own = new OwnFacts(
                archive,
                log,
                Samples.catalogue(Samples.process("service")),
                store.people(),
                java.time.ZoneId.of("UTC"));
        own.begin();
        own.step();
        return own.facts().all().size();
    }

    @Test
    void hidesTheSecondWhenItIsFinalBeforeTheFirst() throws StorageException {
        OpenCall running = new ScoredCalls(store.events(), time, 5).running("agent-2", "a");
        UUID second = afterwards.begin(
                running.state().header().by("coach-2", "", Mode.SECOND_OPINION, null),
                Samples.process("service"),
                CallFrame.of(running.state()));
        finish(second);
        assertThat(summary(second).percent()).isNull();
        assertThatThrownBy(() -> log.read(second)).extracting("reason").isEqualTo(StorageException.Reason.BLIND);
        assertThat(log.read(running.id())).isNotEmpty();
    }

    @Test
    void endsWhenTheSecondOpinionIsThrownAwayForGood() throws StorageException {
        OpenCall second = opened(secondOpinion());
        second.take(new CallEvent.Discarded(second.stamp()));
        worker.runReady();
        assertThat(log.read(original.id())).isNotEmpty();
        assertThatThrownBy(() -> second.take(new CallEvent.DiscardTakenBack(second.stamp())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsAReviewAndTheAgentsOwnAssessmentSeeWhatTheyAreAbout() throws StorageException {
        another(Mode.SECOND_OPINION, Occasion.review(original.id(), false));
        another(Mode.SELF, null);
        assertThat(archive.blindCalls()).isEmpty();
        assertThat(log.read(original.id())).isNotEmpty();
    }

    @Test
    void liesBesideItsCallInTheListAndWaitsToBeFinished() throws StorageException {
        UUID review = another(Mode.SECOND_OPINION, Occasion.review(original.id(), false));
        EvaluationSummary made = summary(review);
        assertThat(made.startedAt()).isEqualTo(summary(original.id()).startedAt());
        assertThat(made.durationMs()).isEqualTo(summary(original.id()).durationMs());
        assertThat(made.review().of()).isEqualTo(original.id());
        assertThat(made.review().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(archive.ofCall(made.callId()))
                .extracting(EvaluationSummary::id)
                .containsExactly(original.id(), review);
        assertThat(archive.page(EvaluationQuery.in(se.medlyss.call.Life.RUNNING), 0, 9))
                .isEmpty();
    }

    @Test
    void isNoCallThatTheAgentWasListenedTo() throws StorageException {
        int before = archive.listenings(time.instant().minusSeconds(9_999))
                .getFirst()
                .total();
        finish(secondOpinion());
        assertThat(archive.listenings(time.instant().minusSeconds(9_999))
                        .getFirst()
                        .total())
                .isEqualTo(before);
    }
}
