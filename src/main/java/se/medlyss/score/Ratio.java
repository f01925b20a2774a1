package se.medlyss.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction. Scores are added, weighted and compared as fractions, so that neither the order of the
/// criteria nor a third of a point ever decides whether a call is approved.
///
/// @param numerator   carries the sign
/// @param denominator always positive; numerator and denominator have no common divisor
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    public static final Ratio ZERO = of(0);
    public static final Ratio HALF = new Ratio(BigInteger.ONE, BigInteger.TWO);
    public static final Ratio ONE = of(1);
    public static final Ratio HUNDRED = of(100);

    /// @throws ArithmeticException when the denominator is zero
    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("zero denominator");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /// A whole number.
    public static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /// The exact value of a decimal.
    public static Ratio of(BigDecimal value) {
        return value.scale() <= 0
                ? new Ratio(value.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// This divided by the other.
    ///
    /// @throws ArithmeticException when the other is zero
    public Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    /// The lesser of the two.
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// -1, 0 or 1 for below, at and above zero.
    public int signum() {
        return numerator.signum();
    }

    /// Rounded half up (away from zero) to so many decimals: one on screen, four in records.
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /// The nearest double, for charts and statistics.
    public double toDouble() {
        return rounded(17).doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
