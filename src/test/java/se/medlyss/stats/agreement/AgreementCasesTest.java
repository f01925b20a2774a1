package se.medlyss.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medlyss.stats.StatsCase.known;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.StatsCase;
import se.medlyss.stats.agreement.Benchmark.Step;
import se.medlyss.stats.agreement.Benchmark.Verdict;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import tools.jackson.databind.JsonNode;

/// Published data with published values.
class AgreementCasesTest {

    static List<StatsCase> alpha() {
        return StatsCase.family("krippendorff-alpha");
    }

    static List<StatsCase> kappaTables() {
        return StatsCase.having("cohen-kappa", "table");
    }

    static List<StatsCase> kappaRatings() {
        return StatsCase.having("cohen-kappa", "ratings");
    }

    @Test
    void agreesOnPercent() {
        StatsCase each = StatsCase.of("percent-agreement", "irr-video");
        Ratings ratings = Rated.of(each.get("ratings"));
        each.check("all_agree_pct", 100 * known(PercentAgreement.share(ratings)));
        each.check("within_1_pct", 100 * known(PercentAgreement.of(ratings, 1).share()));
    }

    @ParameterizedTest
    @MethodSource("alpha")
    void agreesOnAlpha(StatsCase each) {
        Ratings ratings = Rated.of(each.get("units"));
        for (var expected : each.get("expected").properties()) {
            Level level = Level.valueOf(expected.getKey().toUpperCase(Locale.ROOT));
            Figure<Double> actual = KrippendorffAlpha.of(ratings, level);
            if (expected.getValue().has("undefined")) {
                assertThat(actual).isEqualTo(Figure.undefined(Why.NO_PAIRS));
            } else {
                each.check(expected.getKey(), known(actual));
            }
        }
    }

    @Test
    void agreesOnGwetWithGaps() {
        StatsCase each = StatsCase.of("gwet-ac", "gwet-raw4raters");
        Ratings ratings = Rated.of(each.get("units"));
        List<Double> categories = each.numbers("categories");
        for (var weighted : each.get("expected").properties()) {
            ChanceCorrected agreement =
                    new ChanceCorrected(CategoryCounts.of(ratings, categories), weights(weighted.getKey(), categories));
            checkCounts(each, weighted.getKey(), weighted.getValue(), agreement);
            each.check(weighted.getKey() + "/percent", known(agreement.agreement()));
            each.check(weighted.getKey() + "/conger", known(agreement.conger(ratings, categories)));
        }
    }

    @Test
    void agreesOnGwetFromCounts() {
        StatsCase each = StatsCase.of("gwet-ac", "gwet-distrib6");
        double[][] counts = Rated.matrix(each.get("counts"));
        for (var weighted : each.get("expected").properties()) {
            double[][] weights = weights(weighted.getKey(), Rated.positions(counts[0].length));
            checkCounts(
                    each,
                    weighted.getKey(),
                    weighted.getValue(),
                    new ChanceCorrected(CategoryCounts.of(counts), weights));
        }
    }

    @Test
    void agreesOnGwetFromATable() {
        StatsCase each = StatsCase.of("gwet-ac", "gwet-cont3x3abstractors");
        ContingencyTable table = ContingencyTable.of(Rated.matrix(each.get("table")));
        for (var weighted : each.get("expected").properties()) {
            String name = weighted.getKey();
            double[][] weights = weights(name, Rated.positions(table.categories()));
            var agreement = new ChanceCorrected(CategoryCounts.of(Rated.counts(table)), weights);
            each.check(name + "/percent", known(agreement.agreement()));
            each.check(name + "/scott_pi", known(agreement.fleiss()));
            each.check(name + "/ac", known(agreement.gwet()).value());
            each.check(name + "/brennan_prediger", known(agreement.brennanPrediger()));
            each.check(name + "/kappa", known(CohenKappa.of(table, weights)).kappa());
        }
    }

    @ParameterizedTest
    @MethodSource("kappaTables")
    void agreesOnCohensKappaOfATable(StatsCase each) {
        double[][] cells = Rated.matrix(each.get("table"));
        ContingencyTable table =
                cells[0][0] < 1 ? ContingencyTable.ofShares(cells, each.number("n")) : ContingencyTable.of(cells);
        double[][] weights = each.node().has("agreement_weights")
                ? Rated.matrix(each.get("agreement_weights"))
                : CohenKappa.agreementWeights(Rated.matrix(each.get("disagreement_weights")));
        CohenKappa weighted = known(CohenKappa.of(table, weights));
        CohenKappa plain = known(CohenKappa.of(table, weights("identity", Rated.positions(3))));
        each.check("kappa", plain.kappa());
        each.check("kappa_ase", plain.standardError());
        each.check("weighted_kappa", weighted.kappa());
        each.check("weighted_ase", weighted.standardError());
    }

    @ParameterizedTest
    @MethodSource("kappaRatings")
    void agreesOnCohensKappaOfRatings(StatsCase each) {
        List<Double> categories = each.numbers("categories");
        ContingencyTable table = Rated.of(each.get("ratings")).pair(0, 1, categories);
        List<Double> positions = Rated.positions(categories.size());
        check(each, "unweighted", known(CohenKappa.of(table, weights("identity", positions))));
        check(each, "equal", known(CohenKappa.of(table, weights("linear", positions))));
        check(each, "squared", known(CohenKappa.of(table, weights("quadratic", positions))));
    }

    @Test
    void agreesOnFleissKappa() {
        StatsCase each = StatsCase.of("fleiss-kappa", "fleiss1971");
        Ratings ratings = Rated.of(each.get("ratings"));
        List<Double> categories = each.numbers("categories");
        CategoryCounts counts = CategoryCounts.of(ratings, categories);
        FleissKappa fleiss = known(FleissKappa.of(counts));
        each.check("kappa", fleiss.kappa());
        each.check("z_h0", fleiss.z());
        each.checkAll(
                "per_category",
                fleiss.perCategory().stream().map(StatsCase::known).toList());
        var agreement = new ChanceCorrected(counts, weights("identity", categories));
        each.check("conger_exact", known(agreement.conger(ratings, categories)));
        each.check("light", known(FleissKappa.light(ratings, categories, AgreementWeights.IDENTITY.table(categories))));
        StatsCase other = StatsCase.of("fleiss-kappa", "gwet-distrib6");
        other.check(
                "kappa",
                known(FleissKappa.of(CategoryCounts.of(Rated.matrix(other.get("counts")))))
                        .kappa());
    }

    @Test
    void agreesOnKendallsW() {
        StatsCase each = StatsCase.of("kendall-w", "irr-anxiety");
        KendallW w = known(KendallW.of(Rated.of(each.get("ratings"))));
        each.check("W", w.w());
        each.check("W_uncorrected", w.uncorrected());
        each.check("chi2", w.chiSquare());
        each.check("p", w.p());
    }

    @Test
    void agreesOnMarginalHomogeneity() {
        StatsCase each = StatsCase.of("marginal-homogeneity", "vision-stuart1955");
        ContingencyTable table = ContingencyTable.of(Rated.matrix(each.get("table")));
        MarginalHomogeneity test = known(MarginalHomogeneity.stuartMaxwell(table));
        each.check("stuart_maxwell_chi2", test.chiSquare());
        each.check("df", test.freedom());
        each.check("p", test.p());
        double upper = MarginalHomogeneity.above(table);
        each.check("rater_bias_upper", upper);
        each.check("rater_bias_lower", MarginalHomogeneity.below(table));
        each.check("rater_bias_ratio", upper / (upper + MarginalHomogeneity.below(table)));
        each.check("rater_bias_chi2", known(MarginalHomogeneity.bias(table)).chiSquare());
    }

    @Test
    void agreesOnBenchmarks() {
        StatsCase each = StatsCase.of("benchmarking", "gwet-benchmark");
        Coefficient coefficient = new Coefficient(each.number("estimate"), each.number("se"), 12);
        for (Step step : Benchmark.LANDIS_KOCH.steps().subList(0, 4)) {
            each.check("landis_koch/" + step.least(), Benchmark.probabilityAtLeast(step.least(), coefficient));
        }
        each.check("fleiss_075", Benchmark.probabilityAtLeast(0.75, coefficient));
        assertThat(Benchmark.LANDIS_KOCH.deserved(coefficient, 0.95).verdict())
                .isEqualTo(Verdict.valueOf(
                        each.get("expected").get("verdict").stringValue().toUpperCase(Locale.ROOT)));
    }

    private static void check(StatsCase each, String path, CohenKappa kappa) {
        each.check(path + "/kappa", kappa.kappa());
        each.check(path + "/z_h0", known(kappa.z()));
    }

    private static void checkCounts(StatsCase each, String path, JsonNode expected, ChanceCorrected agreement) {
        assertThat(expected.has("ac_se")).isTrue();
        each.check(path + "/ac", known(agreement.gwet()).value());
        each.check(path + "/ac_se", known(agreement.gwet()).standardError());
        each.check(path + "/fleiss", known(agreement.fleiss()));
        each.check(path + "/brennan_prediger", known(agreement.brennanPrediger()));
    }

    private static double[][] weights(String name, List<Double> categories) {
        return AgreementWeights.valueOf(name.toUpperCase(Locale.ROOT)).table(categories);
    }
}
