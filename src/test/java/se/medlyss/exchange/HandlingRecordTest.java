package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedEvaluation.Standing;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordReading;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallState;
import se.medlyss.call.Dispute;
import se.medlyss.call.Mode;
import se.medlyss.call.Occasion;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

/// What others do with an evaluation goes through a record and back.
class HandlingRecordTest {

    private static final UUID OTHER = UUID.fromString("01934567-89ab-7cde-8f01-23456789abce");
    private static final CriterionKey WHO = CriterionKey.parse("open.who");

    private final CallScript call = CallScript.of(RecordSamples.PROCESS)
            .pass(5)
            .enter("open")
            .pass(60)
            .answer("open.who", Answer.MET)
            .end();

    private static ExportedEvaluation read(CallState state) throws RecordException {
        byte[] bytes = RecordSamples.made(RecordSamples.record(RecordSamples.PROCESS, state, RecordSamples.PSEUDONYMS))
                .bytes();
        RecordReading.Outcome outcome = new RecordReader().read(bytes);
        assertThat(outcome).isInstanceOf(RecordReading.Read.class);
        return ((ExportedRecord.Evaluation) ((RecordReading.Read) outcome).record()).content();
    }

    private ExportedEvaluation written() throws RecordException {
        return read(call.state());
    }

    @Test
    void tellsHowFarTheEvaluationHasCome() throws RecordException {
        call.take(new CallEvent.Finalised(call.at()));
        assertThat(written().state()).isEqualTo(Standing.FINAL);
        call.take(new CallEvent.Reviewed(call.at(), "coach-2", OTHER));
        assertThat(written().state()).isEqualTo(Standing.REVIEWED);
        call.take(new CallEvent.Locked(call.at(), "coach-1"));
        assertThat(written().state()).isEqualTo(Standing.LOCKED);
    }

    @Test
    void tellsWhatTheAgentSaid() throws RecordException {
        call.take(new CallEvent.Finalised(call.at()))
                .take(new CallEvent.SelfAssessed(call.at(), OTHER))
                .take(new CallEvent.Acknowledged(call.at(), "läst"))
                .take(new CallEvent.Disputed(call.at(), WHO, "jag sa det", LocalDate.of(2026, 12, 1)));
        assertThat(written().disputes()).singleElement().hasFieldOrPropertyWithValue("decision", null);
        call.take(new CallEvent.DisputeAnswered(call.at(), call.seq(), Dispute.Outcome.PARTLY, "coach-1", "hälften"));
        ExportedEvaluation told = written();
        assertThat(told.selfAssessment()).isEqualTo(OTHER);
        assertThat(told.acknowledged().comment()).isEqualTo("läst");
        assertThat(told.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.key()).isEqualTo(WHO);
            assertThat(dispute.text()).isEqualTo("jag sa det");
            assertThat(dispute.answerBy()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(dispute.decision()).isEqualTo(Dispute.Outcome.PARTLY);
            assertThat(dispute.answer()).isEqualTo("hälften");
        });
    }

    @Test
    void tellsWhatTheOwnerDidWithAReviewOnceAndAsItWasLast() throws RecordException {
        UUID other = UUID.fromString("01930000-0000-7000-8000-0000000000ef");
        call.take(new CallEvent.Finalised(call.at()));
        assertThat(written().reviews()).isEmpty();
        call.take(new CallEvent.ReviewDismissed(call.at(), "coach-1", OTHER, "hörs 0:02"))
                .take(new CallEvent.ReviewDismissed(call.at(), "coach-1", other, "stämmer"))
                .take(new CallEvent.Reviewed(call.at(), "coach-2", other));
        assertThat(written().reviews())
                .extracting(each -> each.review(), each -> each.adopted(), each -> each.reason())
                .containsExactly(tuple(OTHER, false, "hörs 0:02"), tuple(other, true, ""));
    }

    @Test
    void laysAReviewBesideItsCall() throws RecordException {
        call.take(new CallEvent.Finalised(call.at()));
        CallScript review = CallScript.of(
                        RecordSamples.PROCESS,
                        Samples.header("agent-1").by("coach-2", "", Mode.SECOND_OPINION, Occasion.review(OTHER, false)))
                .pass(10);
        review.take(new CallEvent.BegunAfterwards(review.at(), CallFrame.of(call.state())));
        review.pass(55).answer("open.who", Answer.NOT_MET);
        ExportedEvaluation told =
                read(review.take(new CallEvent.Finalised(review.at())).state());
        ExportedEvaluation original = written();
        assertThat(told.reviewOf()).isEqualTo(OTHER);
        assertThat(told.call().startedAt()).isEqualTo(original.call().startedAt());
        assertThat(told.call().durationMs()).isEqualTo(original.call().durationMs());
        assertThat(told.answers().stream()
                        .filter(line -> line.key().equals(WHO))
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line.atMs()).isEqualTo(60_000));
    }
}
