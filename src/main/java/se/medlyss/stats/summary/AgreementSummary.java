package se.medlyss.stats.summary;

import java.util.ArrayList;
import java.util.List;
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
            var corrected = corrected();
            figures.add(plain(AgreementMeasure.FLEISS, corrected.fleiss()));
            figures.add(plain(AgreementMeasure.CONGER, corrected.conger(ratings, categories)));
            figures.add(plain(AgreementMeasure.BRENNAN_PREDIGER, corrected.brennanPrediger()));
            if (level == Level.INTERVAL || level == Level.RATIO) {
                figures.add(icc());
            }
            if (level != Level.NOMINAL) {
                figures.add(
                        plain(AgreementMeasure.KENDALL_W, KendallW.of(ratings).map(KendallW::w)));
            }
            return figures;
        }

        private AgreementFigure percent() {
            Proportion alike = PercentAgreement.of(ratings, 0);
            Figure<Double> share = alike.of() == 0 ? Figure.undefined(Why.NO_PAIRS) : alike.share();
            return new AgreementFigure(AgreementMeasure.PERCENT, share, alike.wilson(Interval.LEVEL), alike.of());
        }

        private AgreementFigure gwet() {
            Figure<Coefficient> gwet = corrected().gwet();
            return new AgreementFigure(
                    level == Level.NOMINAL ? AgreementMeasure.GWET_AC1 : AgreementMeasure.GWET_AC2,
                    gwet.map(Coefficient::value),
                    gwet.map(coefficient -> coefficient.interval(Interval.LEVEL)),
                    pairable());
        }

        private AgreementFigure alpha() {
            KrippendorffAlpha alpha = new KrippendorffAlpha(ratings, level);
            Figure<Interval> interval =
                    told(new Bootstrap(ratings.units(), alpha::of).percentile(Interval.LEVEL, Bootstrap.DRAWS, SEED));
            Figure<Double> value = KrippendorffAlpha.of(ratings, level);
            return new AgreementFigure(
                    AgreementMeasure.KRIPPENDORFF,
                    value,
                    value instanceof Figure.Undefined<Double>(Why why) ? Figure.undefined(why) : interval,
                    pairable());
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
            List<Figure<CohenKappa>> pairs = ratings.pairs(categories).stream()
                    .map(pair -> CohenKappa.of(pair, table))
                    .toList();
            if (pairs.size() == 1) {
                Figure<CohenKappa> only = pairs.getFirst();
                return new AgreementFigure(
                        AgreementMeasure.COHEN,
                        only.map(CohenKappa::kappa),
                        only.map(kappa -> kappa.interval(Interval.LEVEL)),
                        pairable());
            }
            var mean = pairs.stream()
                    .flatMap(pair -> pair.toOptional().stream())
                    .mapToDouble(CohenKappa::kappa)
                    .average();
            Why why = pairable() == 0 ? Why.NO_PAIRS : Why.NO_VARIATION;
            return plain(
                    AgreementMeasure.COHEN,
                    mean.isPresent() ? Figure.known(mean.getAsDouble()) : Figure.undefined(why));
        }

        private AgreementFigure icc() {
            int[] complete = IntStream.range(0, ratings.units())
                    .filter(unit -> ratings.given(unit).length == ratings.raters())
                    .toArray();
            Figure<IntraclassCorrelation> icc = switch (MeanSquares.of(ratings.pick(complete))) {
                case Figure.Known<MeanSquares>(MeanSquares squares) ->
                    IntraclassCorrelation.single(squares, Form.TWO_WAY_RANDOM, Interval.LEVEL);
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

        private AgreementFigure plain(AgreementMeasure measure, Figure<Double> value) {
            return new AgreementFigure(measure, value, Figure.undefined(Why.NO_INTERVAL), pairable());
        }

        private ChanceCorrected corrected() {
            return new ChanceCorrected(CategoryCounts.of(ratings, categories), weights.table(categories));
        }

        private long pairable() {
            return PercentAgreement.of(ratings, 0).of();
        }
    }
}
