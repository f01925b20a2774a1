package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Dispute;

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
    void leavesNoAgentWithoutAReasonForWhatWasNotAgreedTo() {
        assertThat(DecideForm.lacksReason(Dispute.Outcome.REJECTED, " ")).isTrue();
        assertThat(DecideForm.lacksReason(Dispute.Outcome.PARTLY, "")).isTrue();
        assertThat(DecideForm.lacksReason(Dispute.Outcome.REJECTED, "heard at 0:02"))
                .isFalse();
        assertThat(DecideForm.lacksReason(Dispute.Outcome.ACCEPTED, "")).isFalse();
    }
}
