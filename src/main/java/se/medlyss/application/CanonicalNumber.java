package se.medlyss.application;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// A number as ECMAScript writes it, which is what RFC 8785, section 3.2.2.3, asks for: the shortest decimal
/// that is read back as the same double.
final class CanonicalNumber {

    /// From here on ECMAScript writes an exponent.
    private static final int MAX_WHOLE_DIGITS = 21;

    private static final int MAX_LEADING_ZEROS = 6;

    private CanonicalNumber() {}

    /// @throws IllegalArgumentException when the number is not finite, or would not be read back as the same
    ///                                  value
    static String write(Number number) {
        return switch (number) {
            case Double value -> write(value.doubleValue());
            case Integer value -> value.toString();
            case Long value -> exact(BigDecimal.valueOf(value));
            case BigInteger value -> exact(new BigDecimal(value));
            case BigDecimal value -> exact(value);
            default -> throw new IllegalArgumentException("no JSON number: " + number.getClass());
        };
    }

    private static String exact(BigDecimal value) {
        double nearest = value.doubleValue();
        if (Double.isInfinite(nearest) || shortest(nearest).compareTo(value) != 0) {
            throw new IllegalArgumentException("a double cannot hold " + value + " exactly");
        }
        return write(nearest);
    }

    private static String write(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not finite");
        }
        BigDecimal decimal = shortest(value);
        if (decimal.signum() == 0) {
            return "0";
        }
        String digits = decimal.unscaledValue().abs().toString();
        return (decimal.signum() < 0 ? "-" : "") + placed(digits, digits.length() - decimal.scale());
    }

    /// ECMA-262, Number::toString, steps 6 to 10: the value is 0.digits × 10^point.
    private static String placed(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= MAX_WHOLE_DIGITS) {
            return digits + "0".repeat(point - length);
        }
        if (0 < point && point <= MAX_WHOLE_DIGITS) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-MAX_LEADING_ZEROS < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return digits.charAt(0) + (length == 1 ? "" : "." + digits.substring(1)) + exponent;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            // Double.toString always gives two digits, also where one would do (4.9E-324).
            BigDecimal shorter = decimal.round(new MathContext(1));
            return shorter.doubleValue() == value ? shorter.stripTrailingZeros() : decimal;
        }
        return decimal;
    }
}
