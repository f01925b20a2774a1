package se.medlyss.stats.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Interval;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.distribution.ChiSquare;

/// Is quality even? Shares of teams (or agents, or weeks) against the common share. Sources: Fleiss, Levin &
/// Paik, *Statistical Methods for Rates and Proportions*, 3rd ed., section 9.1 (homogeneity); Spiegelhalter
/// (2005), Statistics in Medicine 24:1185–1202 (funnel limits, overdispersion).
///
/// @param pooled         the common share
/// @param chiSquare      how far the shares lie apart
/// @param freedom        degrees of freedom
/// @param p              how often chance alone would spread them this much
/// @param z              each one's distance from the common share in standard errors, in the order of the data
/// @param overdispersion Σ z² / number; above 1 suggests differences that are not chance
public record Evenness(double pooled, double chiSquare, int freedom, double p, List<Double> z, double overdispersion) {

    public Evenness {
        z = List.copyOf(z);
    }

    /// Compares the shares.
    ///
    /// @param teams those without calls left out beforehand
    public static Figure<Evenness> of(List<Proportion> teams) {
        double calls = teams.stream().mapToDouble(Proportion::of).sum();
        if (teams.size() < 2 || teams.stream().anyMatch(team -> team.of() == 0)) {
            return Figure.undefined(calls == 0 ? Why.NO_DATA : Why.TOO_FEW);
        }
        double pooled = teams.stream().mapToDouble(Proportion::met).sum() / calls;
        if (pooled == 0 || pooled == 1) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        double[] z = teams.stream()
                .mapToDouble(team ->
                        ((double) team.met() / team.of() - pooled) / Math.sqrt(pooled * (1 - pooled) / team.of()))
                .toArray();
        double sum = DoubleStream.of(z).map(each -> each * each).sum();
        int freedom = teams.size() - 1;
        return Figure.known(new Evenness(
                pooled,
                sum,
                freedom,
                ChiSquare.upper(sum, freedom),
                DoubleStream.of(z).boxed().toList(),
                sum / teams.size()));
    }

    /// The limits of the funnel for so many calls, so many standard errors from the common share. They can
    /// pass 0 and 1: a drawing cuts them off there.
    public Interval funnel(long calls, double width) {
        double half = width * Math.sqrt(pooled * (1 - pooled) / calls);
        return new Interval(pooled - half, pooled + half, ChiSquare.cdf(width * width, 1));
    }
}
