package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Dispute;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.CallScript;
import se.medlyss.support.SharingHome;

class DisputeFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void asksForWordsAndForADayThatHasNotPassed() {
        assertThat(DisputeForm.lack(" ", TODAY, TODAY)).contains("agents-word.lacks.how");
        assertThat(DisputeForm.lack("I said hello", TODAY.minusDays(1), TODAY)).contains("agents-word.lacks.by");
        assertThat(DisputeForm.lack("I said hello", null, TODAY)).contains("agents-word.lacks.by");
        assertThat(DisputeForm.lack("I said hello", TODAY, TODAY)).isEmpty();
    }

    @Test
    void offersNoCriterionThatIsSeenDifferentlyAlready() {
        CriterionKey greet = CriterionKey.parse("open.greet");
        CallProcess process = SharingHome.process("service-call").process();
        CallScript call = CallScript.of(SharingHome.process("service-call"))
                .enter("open")
                .pass(60)
                .end();
        call.take(new CallEvent.Finalised(call.at()));
        assertThat(DisputeForm.offered(process, call.state().handling())).startsWith(greet);
        call.take(new CallEvent.Disputed(call.at(), greet, "I said hello", TODAY));
        assertThat(DisputeForm.offered(process, call.state().handling()))
                .isNotEmpty()
                .doesNotContain(greet);
        call.take(new CallEvent.DisputeAnswered(call.at(), call.seq(), Dispute.Outcome.REJECTED, "coach-1", "no"));
        assertThat(DisputeForm.offered(process, call.state().handling())).startsWith(greet);
    }

    @Test
    void leavesNoAgentWithoutAReasonForWhatWasNotAgreedTo() {
        String why = "agents-word.lacks.why";
        assertThat(DecideForm.lack(Dispute.Outcome.REJECTED, false, " ")).contains(why);
        assertThat(DecideForm.lack(Dispute.Outcome.PARTLY, true, "")).contains(why);
        assertThat(DecideForm.lack(Dispute.Outcome.REJECTED, false, "heard at 0:02"))
                .isEmpty();
    }

    @Test
    void agreesToNothingThatLeavesTheAnswerAsItIsWithoutSayingWhy() {
        assertThat(DecideForm.lack(Dispute.Outcome.ACCEPTED, true, "")).isEmpty();
        assertThat(DecideForm.lack(Dispute.Outcome.ACCEPTED, false, " ")).contains("agents-word.lacks.answer");
        assertThat(DecideForm.lack(Dispute.Outcome.ACCEPTED, false, "it was right all along"))
                .isEmpty();
    }
}
