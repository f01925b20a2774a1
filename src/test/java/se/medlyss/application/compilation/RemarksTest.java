package se.medlyss.application.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.LatestCompilation.Claim;
import se.medlyss.application.insight.LatestCompilation.Remark;

class RemarksTest {

    private static final String ONE = "1".repeat(32);
    private static final String OTHER = "2".repeat(32);

    private static final List<Finding> FINDINGS = List.of(
            new Finding(Finding.Kind.CHAIN_GAP, ONE, null, 3, 4, ""),
            new Finding(Finding.Kind.NOT_OWNER, OTHER, UUID.randomUUID(), 1, 1, ONE),
            new Finding(Finding.Kind.NOT_OWNER, OTHER, UUID.randomUUID(), 2, 2, ONE),
            new Finding(Finding.Kind.CLOCK, ONE, null, 5, 5, ""));

    @Test
    void countsWhatOneWriterWroteAboutAnothersEvaluations() {
        assertThat(Remarks.claims(FINDINGS)).containsExactly(new Claim(OTHER, ONE, 2));
    }

    @Test
    void tellsTheRestAndLeavesMissingNumbersToTheirWriters() {
        assertThat(Remarks.of(FINDINGS)).containsExactly(new Remark(Remark.Kind.CLOCK, "11111111", "5", ""));
    }
}
