package se.medlyss.stats.agreement;

import java.util.List;
import se.medlyss.stats.distribution.Normal;

/// Names for how good an agreement is, given only when it is at least that good with some probability.
/// Source: Gwet, *Handbook of Inter-Rater Reliability*, 4th ed., chapter 6.
public enum Benchmark {
    /// Landis and Koch (1977).
    LANDIS_KOCH(
            new Step(0.8, Verdict.ALMOST_PERFECT),
            new Step(0.6, Verdict.SUBSTANTIAL),
            new Step(0.4, Verdict.MODERATE),
            new Step(0.2, Verdict.FAIR),
            new Step(0, Verdict.SLIGHT),
            new Step(-1, Verdict.POOR)),
    /// Altman (1991).
    ALTMAN(
            new Step(0.8, Verdict.VERY_GOOD),
            new Step(0.6, Verdict.GOOD),
            new Step(0.4, Verdict.MODERATE),
            new Step(0.2, Verdict.FAIR),
            new Step(-1, Verdict.POOR)),
    /// Fleiss (1981).
    FLEISS(new Step(0.75, Verdict.EXCELLENT), new Step(0.4, Verdict.INTERMEDIATE_TO_GOOD), new Step(-1, Verdict.POOR)),
    /// Krippendorff (2004): reliable, or for tentative conclusions only.
    KRIPPENDORFF(new Step(0.8, Verdict.RELIABLE), new Step(0.667, Verdict.TENTATIVE), new Step(-1, Verdict.UNRELIABLE));

    /// What the authors call an agreement.
    public enum Verdict {
        ALMOST_PERFECT,
        SUBSTANTIAL,
        MODERATE,
        FAIR,
        SLIGHT,
        POOR,
        VERY_GOOD,
        GOOD,
        EXCELLENT,
        INTERMEDIATE_TO_GOOD,
        RELIABLE,
        TENTATIVE,
        UNRELIABLE
    }

    /// A verdict and the least value that it stands for.
    public record Step(double least, Verdict verdict) {}

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Step> steps;

    Benchmark(Step... steps) {
        this.steps = List.of(steps);
    }

    /// From the best to the worst.
    public List<Step> steps() {
        return steps;
    }

    /// The probability that the coefficient is at least so large: normal, cut off at −1 and 1.
    public static double probabilityAtLeast(double least, Coefficient coefficient) {
        double error = coefficient.standardError();
        double value = coefficient.value();
        if (error == 0) {
            return value >= least ? 1 : 0;
        }
        double top = Normal.cdf((value - 1) / error);
        return (Normal.cdf((value - least) / error) - top) / (Normal.cdf((value + 1) / error) - top);
    }

    /// The best name that the coefficient deserves with more than this probability, usually 0.95.
    public Step deserved(Coefficient coefficient, double probability) {
        return steps.stream()
                .filter(step -> probabilityAtLeast(step.least(), coefficient) > probability)
                .findFirst()
                .orElseGet(steps::getLast);
    }
}
