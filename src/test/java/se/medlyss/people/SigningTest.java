package se.medlyss.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Instant MIDNIGHT = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant BEFORE = MIDNIGHT.minusMillis(1);

    @Test
    void asksForASignatureFromTheFirstMomentOfTheDay() {
        assertThat(since(DAY).needsSignature(BEFORE, BEFORE)).isFalse();
        assertThat(since(DAY).needsSignature(MIDNIGHT, BEFORE)).isTrue();
        assertThat(since(DAY).needsSignature(MIDNIGHT, null)).isTrue();
    }

    @Test
    void isNotFooledByARecordThatIsDatedBackBeforeItsCall() {
        assertThat(since(DAY).needsSignature(BEFORE, MIDNIGHT)).isTrue();
        assertThat(since(DAY).needsSignature(BEFORE, null)).isFalse();
    }

    @Test
    void asksForNoneWhereNoDayWasSaidOrItWasLifted() {
        assertThat(since(null).needsSignature(MIDNIGHT, MIDNIGHT)).isFalse();
        assertThat(since(Signing.NEVER).needsSignature(Instant.MAX, Instant.MAX))
                .isFalse();
    }

    private static Signing since(@Nullable LocalDate day) {
        return new Signing(List.of(), List.of(), day);
    }
}
