package se.medlyss.stats;

import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.distribution.Beta;
import se.medlyss.stats.distribution.Normal;

/// A share of calls, for example those that met a criterion.
///
/// @param met 0..of
/// @param of  0 or more
public record Proportion(long met, long of) {

    /// @throws IllegalArgumentException when met is not within 0..of
    public Proportion {
        if (met < 0 || met > of) {
            throw new IllegalArgumentException(met + " of " + of);
        }
    }

    /// met / of.
    public Figure<Double> share() {
        return of == 0 ? Figure.undefined(Why.NO_DATA) : Figure.known((double) met / of);
    }

    /// Wilson's score interval (Wilson 1927, JASA 22:209–212; method 3 of Newcombe 1998, Statistics in Medicine
    /// 17:857–872). It is the one that is shown: right on average also near 0 and 1 and for few calls.
    public Figure<Interval> wilson(double level) {
        if (of == 0) {
            return Figure.undefined(Why.NO_DATA);
        }
        double z = Normal.twoSidedQuantile(level);
        double middle = 2.0 * met + z * z;
        double half = z * Math.sqrt(z * z + 4.0 * met * (of - met) / of);
        double width = 2 * (of + z * z);
        return Figure.known(new Interval((middle - half) / width, (middle + half) / width, level).within(0, 1));
    }

    /// Wilson's interval with continuity correction (method 4 of Newcombe 1998): never too short, often too
    /// long.
    public Figure<Interval> wilsonCorrected(double level) {
        if (of == 0) {
            return Figure.undefined(Why.NO_DATA);
        }
        double z = Normal.twoSidedQuantile(level);
        double n = of;
        double p = met / n;
        double q = 1 - p;
        double width = 2 * (n + z * z);
        double middle = 2.0 * met + z * z;
        double lower = met == 0 ? 0 : (middle - 1 - z * Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n * q + 1))) / width;
        double upper = met == of ? 1 : (middle + 1 + z * Math.sqrt(z * z + 2 - 1 / n + 4 * p * (n * q - 1))) / width;
        return Figure.known(new Interval(lower, upper, level).within(0, 1));
    }

    /// The exact interval of Clopper and Pearson (1934, Biometrika 26:404–413), as quantiles of the beta
    /// distribution.
    public Figure<Interval> clopperPearson(double level) {
        if (of == 0) {
            return Figure.undefined(Why.NO_DATA);
        }
        double tail = (1 - level) / 2;
        double lower = met == 0 ? 0 : Beta.quantile(tail, (double) met, (double) of - met + 1);
        double upper = met == of ? 1 : Beta.quantile(1 - tail, met + 1.0, (double) of - met);
        return Figure.known(new Interval(lower, upper, level));
    }
}
