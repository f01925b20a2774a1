package se.medlyss.stats.agreement;

import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Interval;
import se.medlyss.stats.distribution.FisherF;

/// Intraclass correlations of complete ratings, for totals and other figures (Shrout & Fleiss 1979,
/// Psychological Bulletin 86:420–428). The one to show is ICC(2,1): raters drawn from many, each score by one
/// of them.
///
/// @param value    1 when raters always say the same; can be below 0
/// @param interval by the F distribution; undefined where units differ less than chance would have them
public record IntraclassCorrelation(double value, Figure<Interval> interval) {

    /// Which question is asked.
    public enum Form {
        /// ICC(1,1), ICC(1,k): other raters for each unit.
        ONE_WAY,
        /// ICC(2,1), ICC(2,k): the same raters, who stand for many; strictness counts as disagreement.
        TWO_WAY_RANDOM,
        /// ICC(3,1), ICC(3,k): just these raters; strictness does not count.
        TWO_WAY_MIXED
    }

    /// Of a score by one rater.
    public static Figure<IntraclassCorrelation> single(MeanSquares squares, Form form, double level) {
        if (squares.within() == 0 && squares.between() == 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        IntraclassCorrelation found = switch (form) {
            case ONE_WAY -> oneWay(squares, level);
            case TWO_WAY_RANDOM -> random(squares, level);
            case TWO_WAY_MIXED -> mixed(squares, level);
        };
        return meaningful(found);
    }

    /// Of the mean of all k raters: by Spearman and Brown, k r / (1 + (k − 1) r), the value and both limits.
    public static Figure<IntraclassCorrelation> average(MeanSquares squares, Form form, double level) {
        return switch (single(squares, form, level)) {
            case Figure.Undefined<IntraclassCorrelation> undefined -> undefined;
            case Figure.Known<IntraclassCorrelation>(IntraclassCorrelation single) ->
                meaningful(single.stepped(squares.raters()));
        };
    }

    private IntraclassCorrelation stepped(double raters) {
        return new IntraclassCorrelation(
                stepped(value, raters),
                interval.map(limits -> new Interval(
                        stepped(limits.lower(), raters), stepped(limits.upper(), raters), limits.level())));
    }

    /// Of a handful of units the estimate can fall anywhere below 0, which says nothing any more.
    private static Figure<IntraclassCorrelation> meaningful(IntraclassCorrelation found) {
        return found.value >= -1 && found.value <= 1 ? Figure.known(found) : Figure.undefined(Why.TOO_FEW);
    }

    private static IntraclassCorrelation oneWay(MeanSquares s, double level) {
        double k = s.raters();
        double value = (s.between() - s.within()) / (s.between() + (k - 1) * s.within());
        return ofRatio(value, s.between() / s.within(), s.units() - 1.0, s.units() * (k - 1), k, level);
    }

    private static IntraclassCorrelation mixed(MeanSquares s, double level) {
        double k = s.raters();
        double value = (s.between() - s.residual()) / (s.between() + (k - 1) * s.residual());
        double freedom = (s.units() - 1) * (k - 1);
        return ofRatio(value, s.between() / s.residual(), s.units() - 1.0, freedom, k, level);
    }

    private static IntraclassCorrelation ofRatio(
            double value, double ratio, double upper, double lower, double k, double level) {
        if (Double.isInfinite(ratio)) {
            return of(value, value, value, level);
        }
        double tail = 0.5 + level / 2;
        double least = ratio / FisherF.quantile(tail, upper, lower);
        double greatest = ratio * FisherF.quantile(tail, lower, upper);
        return of(value, (least - 1) / (least + k - 1), (greatest - 1) / (greatest + k - 1), level);
    }

    /// The interval with Satterthwaite's degrees of freedom, as Shrout and Fleiss give it.
    private static IntraclassCorrelation random(MeanSquares s, double level) {
        double n = s.units();
        double k = s.raters();
        double value = (s.between() - s.residual())
                / (s.between() + (k - 1) * s.residual() + k * (s.judges() - s.residual()) / n);
        if (s.residual() == 0) {
            return of(value, value, value, level);
        }
        double judges = s.judges() / s.residual();
        double rest = n * (1 + (k - 1) * value) - k * value;
        double above = k * value * judges + rest;
        double freedom =
                (k - 1) * (n - 1) * above * above / ((n - 1) * k * k * value * value * judges * judges + rest * rest);
        double tail = 0.5 + level / 2;
        double upper = FisherF.quantile(tail, n - 1, freedom);
        double lower = FisherF.quantile(tail, freedom, n - 1);
        double spread = k * s.judges() + (k * n - k - n) * s.residual();
        return of(
                value,
                n * (s.between() - upper * s.residual()) / (upper * spread + n * s.between()),
                n * (lower * s.between() - s.residual()) / (spread + n * lower * s.between()),
                level);
    }

    /// Below 0 the approximation of the degrees of freedom can break down.
    private static IntraclassCorrelation of(double value, double lower, double upper, double level) {
        boolean found = Double.isFinite(lower) && Double.isFinite(upper) && lower <= value && value <= upper;
        return new IntraclassCorrelation(
                value, found ? Figure.known(new Interval(lower, upper, level)) : Figure.undefined(Why.NO_INTERVAL));
    }

    private static double stepped(double single, double k) {
        return k * single / (1 + (k - 1) * single);
    }
}
