package se.medlyss.stats.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.agreement.AgreementWeights;
import se.medlyss.stats.agreement.Benchmark;
import se.medlyss.stats.agreement.CategoryCounts;
import se.medlyss.stats.agreement.ChanceCorrected;
import se.medlyss.stats.agreement.MarginalHomogeneity;
import se.medlyss.stats.agreement.Ratings;
import se.medlyss.stats.effects.Effect;
import se.medlyss.stats.effects.ManyFacetRasch;
import se.medlyss.stats.effects.Marking;

/// What can be said of raters beside how far they agree: what authors call so much agreement, whether two of them use
/// the scale alike, and who is the stricter.
///
/// @param deserved by author, what Gwet's coefficient is called with 95 % probability
/// @param alike    the test of Stuart and Maxwell; empty unless there are two raters
/// @param severity for each rater how strict, in logits (many-facet Rasch); empty unless a rating is one of two
public record ScaleUse(
        Figure<Map<Benchmark, Benchmark.Step>> deserved,
        Optional<Figure<MarginalHomogeneity>> alike,
        Optional<Figure<List<Severity>>> severity) {

    /// How probable it has to be that the coefficient is at least so large.
    public static final double CERTAINTY = 0.95;

    /// @param rater    1 for the first column
    /// @param severity above 0 is stricter: gives the higher rating more seldom; undefined for who rated alike
    ///                 wherever raters differ
    public record Severity(int rater, Figure<Effect> severity) {}

    /// Compares the raters.
    ///
    /// @param categories all that the scale has, from low to high
    /// @param weights    what Gwet's coefficient counts as partly the same
    public static ScaleUse of(Ratings ratings, List<Double> categories, AgreementWeights weights) {
        return new ScaleUse(
                deserved(ratings, categories, weights),
                ratings.raters() == 2
                        ? Optional.of(MarginalHomogeneity.stuartMaxwell(ratings.pair(0, 1, categories)))
                        : Optional.empty(),
                categories.size() == 2 ? Optional.of(severity(ratings, categories.getLast())) : Optional.empty());
    }

    private static Figure<Map<Benchmark, Benchmark.Step>> deserved(
            Ratings ratings, List<Double> categories, AgreementWeights weights) {
        return new ChanceCorrected(CategoryCounts.of(ratings, categories), weights.table(categories))
                .gwet()
                .map(coefficient -> {
                    Map<Benchmark, Benchmark.Step> steps = new EnumMap<>(Benchmark.class);
                    for (Benchmark author : Benchmark.values()) {
                        steps.put(author, author.deserved(coefficient, CERTAINTY));
                    }
                    return steps;
                });
    }

    /// Units are what is hard or easy, raters are strict or kind; there is no third facet in a table of ratings.
    private static Figure<List<Severity>> severity(Ratings ratings, double higher) {
        List<Marking> markings = new ArrayList<>();
        for (int unit = 0; unit < ratings.units(); unit++) {
            for (int rater = 0; rater < ratings.raters(); rater++) {
                if (ratings.rated(unit, rater)) {
                    markings.add(new Marking(
                            Integer.toString(unit), Integer.toString(rater), "", ratings.value(unit, rater) == higher));
                }
            }
        }
        return switch (ManyFacetRasch.fit(markings)) {
            case Figure.Undefined<ManyFacetRasch>(Why why) -> Figure.undefined(why);
            case Figure.Known<ManyFacetRasch>(ManyFacetRasch fit) ->
                Figure.known(IntStream.range(0, ratings.raters())
                        .mapToObj(rater -> new Severity(rater + 1, severity(fit, Integer.toString(rater))))
                        .toList());
        };
    }

    private static Figure<Effect> severity(ManyFacetRasch fit, String rater) {
        Effect effect = fit.severity().get(rater);
        if (effect != null) {
            return Figure.known(effect);
        }
        boolean extreme = fit.leftOut().contains(new ManyFacetRasch.Facet(ManyFacetRasch.Kind.EVALUATOR, rater));
        return Figure.undefined(extreme ? Why.NOT_FINITE : Why.NO_DATA);
    }
}
