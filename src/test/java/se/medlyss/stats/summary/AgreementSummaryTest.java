package se.medlyss.stats.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Interval;
import se.medlyss.stats.StatsCase;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.agreement.Ratings;
import tools.jackson.databind.JsonNode;

class AgreementSummaryTest {

    @Test
    void showsTheFiguresThatChanceCannotMisleadAboutFirst() {
        AgreementSummary summary = gwet(Level.NOMINAL);
        assertThat(summary.figures().stream().map(AgreementFigure::measure))
                .startsWith(AgreementMeasure.PERCENT, AgreementMeasure.GWET_AC1, AgreementMeasure.KRIPPENDORFF)
                .doesNotContain(AgreementMeasure.ICC, AgreementMeasure.KENDALL_W);
        assertThat(gwet(Level.INTERVAL).figures().stream().map(AgreementFigure::measure))
                .contains(AgreementMeasure.GWET_AC2, AgreementMeasure.ICC, AgreementMeasure.KENDALL_W);
    }

    @Test
    void agreesWithThePublishedFigures() {
        StatsCase each = StatsCase.of("gwet-ac", "gwet-raw4raters");
        each.check("identity/ac", value(gwet(Level.NOMINAL), AgreementMeasure.GWET_AC1));
        each.check("identity/fleiss", value(gwet(Level.NOMINAL), AgreementMeasure.FLEISS));
        each.check("ordinal/ac", value(gwet(Level.ORDINAL), AgreementMeasure.GWET_AC2));
        each.check("quadratic/conger", value(gwet(Level.INTERVAL), AgreementMeasure.CONGER));
        StatsCase alpha = StatsCase.of("krippendorff-alpha", "krippendorff2011-C");
        for (Level level : Level.values()) {
            alpha.check(level.name().toLowerCase(Locale.ROOT), value(gwet(level), AgreementMeasure.KRIPPENDORFF));
        }
        StatsCase icc = StatsCase.of("icc", "shrout-fleiss-1979");
        Ratings ratings = ratings(icc.get("ratings"));
        AgreementSummary summary = AgreementSummary.of(ratings, ratings.categories(), Level.INTERVAL);
        icc.check("ICC(2,1)", value(summary, AgreementMeasure.ICC));
    }

    @Test
    void givesTheSameIntervalsEachTimeAndEachHoldsItsFigure() {
        AgreementSummary summary = gwet(Level.ORDINAL);
        assertThat(gwet(Level.ORDINAL)).isEqualTo(summary);
        for (AgreementFigure figure : summary.figures()) {
            figure.interval()
                    .toOptional()
                    .ifPresent(interval ->
                            assertThat(known(figure.value())).isBetween(interval.lower(), interval.upper()));
        }
    }

    @Test
    void saysInWordsWhatCannotBeSaid() {
        Ratings alone = Ratings.of(List.of(Arrays.asList(1.0, null), Arrays.asList(null, 2.0)));
        AgreementSummary summary = AgreementSummary.of(alone, alone.categories(), Level.INTERVAL);
        for (AgreementFigure figure : summary.figures()) {
            assertThat(figure.value()).as(figure.measure().code()).isInstanceOf(Figure.Undefined.class);
        }
        assertThat(summary.figures().getFirst().value()).isEqualTo(Figure.undefined(Why.NO_PAIRS));
        Ratings none = Ratings.of(List.of());
        for (AgreementFigure figure :
                AgreementSummary.of(none, List.of(), Level.NOMINAL).figures()) {
            assertThat(figure.value()).as(figure.measure().code()).isInstanceOf(Figure.Undefined.class);
        }
    }

    /// Where one unit of seven told the raters apart, a third of the draws are without it and have no α.
    @Test
    void givesNoIntervalOfAlphaThatLeavesOutTheDrawsWhereAllWereAlike() {
        List<List<Double>> rows = new ArrayList<>(Collections.nCopies(6, List.of(1.0, 1.0, 1.0)));
        rows.add(List.of(1.0, 0.0, 0.0));
        Ratings one = Ratings.of(rows);
        assertThat(alpha(one).value()).isInstanceOf(Figure.Known.class);
        assertThat(alpha(one).interval()).isEqualTo(Figure.undefined(Why.TOO_FEW));
        rows.addAll(Collections.nCopies(7, List.of(0.0, 0.0, 1.0)));
        assertThat(alpha(Ratings.of(rows)).interval()).isInstanceOf(Figure.Known.class);
    }

    @Test
    void countsOnlyTheUnitsThatAFigureIsMadeOf() {
        Ratings gaps = Ratings.of(List.of(
                List.of(1.0, 2.0, 1.0), List.of(2.0, 2.0, 3.0), List.of(3.0, 4.0, 4.0), Arrays.asList(2.0, 2.0, null)));
        AgreementSummary summary = AgreementSummary.of(gaps, gaps.categories(), Level.INTERVAL);
        for (AgreementFigure figure : summary.figures()) {
            boolean complete =
                    figure.measure() == AgreementMeasure.ICC || figure.measure() == AgreementMeasure.KENDALL_W;
            assertThat(figure.n()).as(figure.measure().code()).isEqualTo(complete ? 3 : 4);
        }
    }

    private static AgreementFigure alpha(Ratings ratings) {
        return AgreementSummary.of(ratings, List.of(0.0, 1.0), Level.NOMINAL).figures().stream()
                .filter(figure -> figure.measure() == AgreementMeasure.KRIPPENDORFF)
                .findFirst()
                .orElseThrow();
    }

    /// No figure is ever NaN or infinite, whatever was rated.
    @Test
    void neverShowsWhatIsNoNumber() {
        for (int pattern = 0; pattern < 729; pattern += 19) {
            List<List<@Nullable Double>> rows = new ArrayList<>();
            int rest = pattern;
            for (int unit = 0; unit < 3; unit++) {
                List<@Nullable Double> row = new ArrayList<>();
                for (int rater = 0; rater < 2; rater++) {
                    row.add(rest % 3 == 2 ? null : (double) (rest % 3));
                    rest /= 3;
                }
                rows.add(row);
            }
            Ratings ratings = Ratings.of(rows);
            // Each level in turn, and each 19th pattern of 3⁶: the draws for the intervals take long.
            Level level = Level.values()[pattern % 4];
            for (AgreementFigure figure :
                    AgreementSummary.of(ratings, List.of(0.0, 1.0), level).figures()) {
                String what = rows + " " + level + " " + figure.measure();
                figure.value()
                        .toOptional()
                        .ifPresent(value -> assertThat(value).as(what).isFinite());
                figure.interval().toOptional().ifPresent(interval -> assertFinite(interval, what));
            }
        }
    }

    private static void assertFinite(Interval interval, String what) {
        assertThat(interval.lower()).as(what).isFinite();
        assertThat(interval.upper()).as(what).isFinite();
    }

    private static AgreementSummary gwet(Level level) {
        StatsCase each = StatsCase.of("gwet-ac", "gwet-raw4raters");
        return AgreementSummary.of(ratings(each.get("units")), each.numbers("categories"), level);
    }

    private static double value(AgreementSummary summary, AgreementMeasure measure) {
        return known(summary.figures().stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow()
                .value());
    }

    private static Ratings ratings(JsonNode rows) {
        List<List<@Nullable Double>> ratings = new ArrayList<>();
        rows.forEach(row -> {
            List<@Nullable Double> given = new ArrayList<>();
            row.forEach(cell -> given.add(cell.isNull() ? null : cell.doubleValue()));
            ratings.add(given);
        });
        return Ratings.of(ratings);
    }
}
