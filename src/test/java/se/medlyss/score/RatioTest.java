package se.medlyss.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void addsThirdsWithoutLosingAnything() {
        Ratio third = Ratio.ONE.dividedBy(Ratio.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.ONE);
    }

    @Test
    void isOneValueWhateverWayItWasWritten() {
        assertThat(Ratio.of(new BigDecimal("2.50"))).isEqualTo(Ratio.of(5).dividedBy(Ratio.of(2)));
        assertThat(Ratio.of(new BigDecimal("1E+2"))).isEqualTo(Ratio.HUNDRED);
        assertThat(new Ratio(BigInteger.TWO, BigInteger.valueOf(-4))).isEqualTo(Ratio.HALF.negated());
        assertThat(new Ratio(BigInteger.ZERO, BigInteger.valueOf(-4))).isEqualTo(Ratio.ZERO);
    }

    @Test
    void roundsHalfUpOnlyWhenAsked() {
        assertThat(Ratio.of(new BigDecimal("66.65")).rounded(1)).isEqualByComparingTo("66.7");
        assertThat(Ratio.of(new BigDecimal("-66.65")).rounded(1)).isEqualByComparingTo("-66.7");
        assertThat(Ratio.of(200).dividedBy(Ratio.of(3)).rounded(4)).isEqualByComparingTo("66.6667");
        assertThat(Ratio.of(200).dividedBy(Ratio.of(3))).isGreaterThan(Ratio.of(new BigDecimal("66.6666")));
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
