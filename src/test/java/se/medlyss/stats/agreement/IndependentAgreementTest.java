package se.medlyss.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medlyss.stats.StatsCase.known;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.StatsCase;
import se.medlyss.stats.agreement.IntraclassCorrelation.Form;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.sampling.Bootstrap;
import tools.jackson.databind.JsonNode;

/// Random ratings, most with gaps, with the values that other programs gave for them; each file names which.
class IndependentAgreementTest {

    private static final Map<String, Form> FORMS =
            Map.of("1", Form.ONE_WAY, "2", Form.TWO_WAY_RANDOM, "3", Form.TWO_WAY_MIXED);

    static List<StatsCase> ratings() {
        return StatsCase.independent("agreement");
    }

    static List<StatsCase> drawn() {
        return StatsCase.independent("bootstrap");
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void agreesOnAlphaAtEachLevel(StatsCase each) {
        for (Level level : Level.values()) {
            each.check(
                    "alpha/" + level.name().toLowerCase(Locale.ROOT),
                    known(KrippendorffAlpha.of(Rated.of(each.get("ratings")), level)));
        }
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void agreesOnWhatIsBeyondChanceWithEachWeighting(StatsCase each) {
        Ratings ratings = Rated.of(each.get("ratings"));
        List<Double> categories = each.numbers("categories");
        for (AgreementWeights weights : AgreementWeights.values()) {
            String at = "cac/" + weights.name().toLowerCase(Locale.ROOT) + "/";
            var corrected = new ChanceCorrected(CategoryCounts.of(ratings, categories), weights.table(categories));
            Coefficient gwet = known(corrected.gwet());
            each.check(at + "percent", known(corrected.agreement()));
            each.check(at + "gwet", gwet.value());
            each.check(at + "gwet_se", gwet.standardError());
            each.check(at + "fleiss", known(corrected.fleiss()));
            each.check(at + "bp", known(corrected.brennanPrediger()));
            each.check(at + "conger", known(corrected.conger(ratings, categories)));
        }
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void agreesOnTwoRaters(StatsCase each) {
        JsonNode expected = each.get("expected").path("cohen");
        if (expected.isMissingNode()) {
            return;
        }
        List<Double> categories = each.numbers("categories");
        ContingencyTable table = Rated.of(each.get("ratings")).pair(0, 1, categories);
        for (String name : List.of("identity", "linear", "quadratic")) {
            double[][] weights =
                    AgreementWeights.valueOf(name.toUpperCase(Locale.ROOT)).table(categories);
            CohenKappa kappa = known(CohenKappa.of(table, weights));
            each.check("cohen/" + name + "/kappa", kappa.kappa());
            each.check("cohen/" + name + "/se", kappa.standardError());
            each.check("cohen/" + name + "/se0", kappa.nullError());
        }
        if (each.get("expected").has("stuart_maxwell")) {
            MarginalHomogeneity alike = known(MarginalHomogeneity.stuartMaxwell(table));
            each.check("stuart_maxwell/chi2", alike.chiSquare());
            each.check("stuart_maxwell/p", alike.p());
            each.check("stuart_maxwell/df", alike.freedom());
        }
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void agreesOnTotalsAndRanks(StatsCase each) {
        Ratings ratings = Rated.of(each.get("ratings"));
        JsonNode expected = each.get("expected");
        if (expected.has("kendall_w")) {
            KendallW w = known(KendallW.of(ratings));
            each.check("kendall_w", w.w());
            if (expected.has("friedman")) {
                each.check("friedman", w.chiSquare());
            }
        }
        if (!expected.has("icc")) {
            return;
        }
        MeanSquares squares = known(MeanSquares.of(ratings));
        FORMS.forEach((number, form) -> {
            var single = known(IntraclassCorrelation.single(squares, form, Interval.LEVEL));
            each.check("icc/ICC(" + number + ",1)", single.value());
            if (single.interval() instanceof Figure.Known<Interval>(Interval interval)) {
                each.checkInterval("icc/ICC(" + number + ",1)_interval", interval);
            }
            IntraclassCorrelation.average(squares, form, Interval.LEVEL)
                    .toOptional()
                    .ifPresent(average -> each.check("icc/ICC(" + number + ",k)", average.value()));
        });
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void drawsTheSameUnitsAsTheGeneratorSaysAndFindsTheSameInterval(StatsCase each) {
        Ratings ratings = Rated.of(each.get("ratings"));
        KrippendorffAlpha alpha = new KrippendorffAlpha(ratings, Level.NOMINAL);
        Bootstrap.Result found =
                known(new Bootstrap(ratings.units(), alpha::of).percentile(Interval.LEVEL, Bootstrap.DRAWS, 1));
        each.checkInterval("interval", found.interval());
        assertThat(found.undefined())
                .isEqualTo(each.get("expected").get("undefined").intValue());
    }
}
