package se.medlyss.compile.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told;
import se.medlyss.stats.Interval;

/// A figure, or why it is withheld. Rounded half up to four decimals, as numbers in records are.
///
/// @param n        how many calls it is about; null when even that would tell too much
/// @param value    null when withheld
/// @param lower    of the 95 % interval; null when withheld, or when no interval is known
/// @param upper    of the 95 % interval; null when withheld, or when no interval is known
/// @param withheld null when told
record ToldFigure(
        @Nullable Integer n,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String withheld) {

    private static final int DECIMALS = 4;

    static ToldFigure of(Told told) {
        return switch (told) {
            case Told.Shown(int calls, double value, Interval interval) ->
                new ToldFigure(
                        calls,
                        rounded(value),
                        interval == null ? null : rounded(interval.lower()),
                        interval == null ? null : rounded(interval.upper()),
                        null);
            case Told.NotTold(int calls, Told.Why why) ->
                new ToldFigure(calls == 0 && why != Told.Why.NO_CALLS ? null : calls, null, null, null, code(why));
        };
    }

    static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    private static String code(Told.Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
