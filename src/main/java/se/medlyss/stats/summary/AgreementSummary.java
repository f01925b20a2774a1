package se.medlyss.stats.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Interval;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.agreement.AgreementWeights;
import se.medlyss.stats.agreement.CategoryCounts;
import se.medlyss.stats.agreement.ChanceCorrected;
import se.medlyss.stats.agreement.Coefficient;
import se.medlyss.stats.agreement.CohenKappa;
import se.medlyss.stats.agreement.FleissKappa;
import se.medlyss.stats.agreement.IntraclassCorrelation;
import se.medlyss.stats.agreement.IntraclassCorrelation.Form;
import se.medlyss.stats.agreement.KendallW;
import se.medlyss.stats.agreement.KrippendorffAlpha;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.agreement.MeanSquares;
import se.medlyss.stats.agreement.PercentAgreement;
import se.medlyss.stats.agreement.Ratings;
import se.medlyss.stats.sampling.Bootstrap;

/// Everything that can be said about how far raters agree.
///
/// @param level   what the distance of two ratings means
/// @param weights what the weighted figures count as partly the same
/// @param figures in the order in which they are shown
public record AgreementSummary(
        Level level, AgreementWeights weights, int units, int raters, List<AgreementFigure> figures) {

    private static final long SEED = 1;

    public AgreementSummary {
        figures = List.copyOf(figures);
    }

    /// Compares the raters.
    ///
    /// @param categories all that the scale has, from low to high, also those that nobody used
    public static AgreementSummary of(Ratings ratings, List<Double> categories, Level level) {
        AgreementWeights weights = switch (level) {
            case NOMINAL -> AgreementWeights.IDENTITY;
            case ORDINAL -> AgreementWeights.ORDINAL;
            case INTERVAL, RATIO -> AgreementWeights.QUADRATIC;
        };
        return new AgreementSummary(
                level,
                weights,
                ratings.units(),
                ratings.raters(),
                new Comparison(ratings, categories, level, weights).figures());
    }

    private record Comparison(Ratings ratings, List<Double> categories, Level level, AgreementWeights weights) {

        List<AgreementFigure> figures() {
            List<AgreementFigure> figures = new ArrayList<>();
            figures.add(percent());
            figures.add(gwet());
            figures.add(alpha());
            figures.add(cohen());
            figures.add(drawn(AgreementMeasure.FLEISS, rated -> corrected(rated).fleiss()));
            figures.add(drawn(AgreementMeasure.CONGER, rated -> corrected(rated).conger(rated, categories)));
            figures.add(drawn(
                    AgreementMeasure.BRENNAN_PREDIGER, rated -> corrected(rated).brennanPrediger()));
            if (level == Level.INTERVAL || level == Level.RATIO) {
                figures.add(icc());
            }
            if (level != Level.NOMINAL) {
                figures.add(kendall());
            }
            return figures;
        }

        private AgreementFigure percent() {
            Proportion alike = PercentAgreement.of(ratings, 0);
            Figure<Double> share = alike.of() == 0 ? Figure.undefined(Why.NO_PAIRS) : alike.share();
            return new AgreementFigure(AgreementMeasure.PERCENT, share, alike.wilson(Interval.LEVEL), alike.of());
        }

        private AgreementFigure gwet() {
            Figure<Coefficient> gwet = corrected(ratings).gwet();
            return new AgreementFigure(
                    level == Level.NOMINAL ? AgreementMeasure.GWET_AC1 : AgreementMeasure.GWET_AC2,
                    gwet.map(Coefficient::value),
                    gwet.map(coefficient -> coefficient.interval(Interval.LEVEL)),
                    pairable());
        }

        private AgreementFigure alpha() {
            KrippendorffAlpha alpha = new KrippendorffAlpha(ratings, level);
            return drawn(AgreementMeasure.KRIPPENDORFF, KrippendorffAlpha.of(ratings, level), alpha::of);
        }

        /// A figure whose interval is found by drawing the units again and again.
        private AgreementFigure drawn(AgreementMeasure measure, Function<Ratings, Figure<Double>> of) {
            return drawn(measure, of.apply(ratings), picked -> of.apply(ratings.pick(picked)));
        }

        private AgreementFigure drawn(
                AgreementMeasure measure, Figure<Double> value, Function<int[], Figure<Double>> ofDraw) {
            Figure<Interval> interval = switch (value) {
                case Figure.Undefined<Double>(Why why) -> Figure.undefined(why);
                case Figure.Known<Double> _ ->
                    told(new Bootstrap(ratings.units(), ofDraw).percentile(Interval.LEVEL, Bootstrap.DRAWS, SEED));
            };
            return new AgreementFigure(measure, value, interval, pairable());
        }

        /// In a draw where everybody said the same of everything there is no α. When there are more such draws than an
        /// end of the interval leaves out, the others alone would make agreement look worse than it may be.
        private static Figure<Interval> told(Figure<Bootstrap.Result> drawn) {
            boolean many = drawn.toOptional()
                    .filter(result -> result.undefined() > Bootstrap.DRAWS * (1 - Interval.LEVEL) / 2)
                    .isPresent();
            return many ? Figure.undefined(Why.TOO_FEW) : drawn.map(Bootstrap.Result::interval);
        }

        private AgreementFigure cohen() {
            double[][] table = weights.table(categories);
            if (ratings.raters() != 2) {
                return drawn(AgreementMeasure.COHEN, rated -> FleissKappa.light(rated, categories, table));
            }
            Figure<CohenKappa> only = CohenKappa.of(ratings.pair(0, 1, categories), table);
            return new AgreementFigure(
                    AgreementMeasure.COHEN,
                    only.map(CohenKappa::kappa),
                    only.map(kappa -> kappa.interval(Interval.LEVEL)),
                    pairable());
        }

        private AgreementFigure icc() {
            int[] complete = complete();
            Figure<MeanSquares> squares = ofComplete(complete, () -> MeanSquares.of(ratings.pick(complete)));
            Figure<IntraclassCorrelation> icc = switch (squares) {
                case Figure.Known<MeanSquares>(MeanSquares known) ->
                    IntraclassCorrelation.single(known, Form.TWO_WAY_RANDOM, Interval.LEVEL);
                case Figure.Undefined<MeanSquares>(Why why) -> Figure.undefined(why);
            };
            return new AgreementFigure(
                    AgreementMeasure.ICC,
                    icc.map(IntraclassCorrelation::value),
                    switch (icc) {
                        case Figure.Known<IntraclassCorrelation>(IntraclassCorrelation known) -> known.interval();
                        case Figure.Undefined<IntraclassCorrelation>(Why why) -> Figure.undefined(why);
                    },
                    complete.length);
        }

        /// Without an interval: units that are drawn twice are ties, and W is another figure with them.
        private AgreementFigure kendall() {
            int[] complete = complete();
            Figure<Double> w = ofComplete(complete, () -> KendallW.of(ratings)).map(KendallW::w);
            return new AgreementFigure(
                    AgreementMeasure.KENDALL_W, w, Figure.undefined(Why.NO_INTERVAL), complete.length);
        }

        /// Where there is nothing at all, that is the reason, and not that there is too little of it.
        private <T> Figure<T> ofComplete(int[] complete, Supplier<Figure<T>> figure) {
            if (complete.length > 0) {
                return figure.get();
            }
            return Figure.undefined(pairable() == 0 ? Why.NO_PAIRS : Why.NO_DATA);
        }

        private ChanceCorrected corrected(Ratings rated) {
            return new ChanceCorrected(CategoryCounts.of(rated, categories), weights.table(categories));
        }

        /// The units that everybody rated.
        private int[] complete() {
            return IntStream.range(0, ratings.units())
                    .filter(unit -> ratings.given(unit).length == ratings.raters())
                    .toArray();
        }

        private long pairable() {
            return PercentAgreement.of(ratings, 0).of();
        }
    }
}
