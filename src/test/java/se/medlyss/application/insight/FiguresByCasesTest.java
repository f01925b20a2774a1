package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.call.Mode;
import se.medlyss.stats.StatsCase;
import se.medlyss.stats.chart.RunRule;
import se.medlyss.support.MadeUpFacts;

/// The figures give what was published for the same data.
class FiguresByCasesTest {

    private static final InsightFilter FILTER = InsightFilter.of("service", Mode.LIVE);

    private final List<EvaluationFacts> all = new ArrayList<>();

    @Test
    void findsTeamsAsUnevenAsWasPublished() {
        StatsCase smokers = StatsCase.of("team-evenness", "r-prop-test-smokers");
        for (int team = 0; team < smokers.numbers("x").size(); team++) {
            for (int call = 0; call < smokers.numbers("n").get(team); call++) {
                all.add(MadeUpFacts.one()
                        .of("team" + team, team + "-" + call % 9)
                        .approved(call < smokers.numbers("x").get(team))
                        .make());
            }
        }
        Funnel funnel = Funnel.of(slice(), Grouping.TEAM);
        smokers.check("chi2", funnel.evenness().toOptional().orElseThrow().chiSquare());
        smokers.check("pooled", funnel.evenness().toOptional().orElseThrow().pooled());
        assertThat(funnel.points().stream().filter(Funnel.Point::signal))
                .extracting(Funnel.Point::group)
                .containsExactly("team3");
    }

    @Test
    void drawsTheLimitsOfAnXmrChart() {
        StatsCase jets = StatsCase.of("control-charts", "xmr-sas-jets");
        weeks(jets.numbers("x"));
        Trend trend = Trend.of(slice(), Span.Unit.WEEK, Trend.Measure.QUALITY);
        assertThat(trend.points()).hasSameSizeAs(jets.numbers("x"));
        jets.check("mean", trend.points().getFirst().limits().middle());
    }

    @Test
    void marksARunOnOneSideAsASignalAndNothingElse() {
        List<Double> percents = new ArrayList<>(List.of(70.0, 90.0, 70.0, 90.0, 60.0, 60.0));
        percents.addAll(List.of(82.0, 83.0, 82.0, 83.0, 82.0, 83.0, 82.0, 83.0));
        weeks(percents);
        Trend trend = Trend.of(slice(), Span.Unit.WEEK, Trend.Measure.QUALITY);
        assertThat(trend.points().getLast().signals()).isEqualTo(Set.of(RunRule.EIGHT_ON_ONE_SIDE));
    }

    @Test
    void drawsNoLimitBeyondWhatAPercentageCanBeAndFindsTheSameSignals() {
        weeks(List.of(96.0, 88.0, 97.0, 85.0, 95.0, 89.0, 96.0, 40.0, 5.0, 60.0));
        Trend trend = Trend.of(slice(), Span.Unit.WEEK, Trend.Measure.QUALITY);
        assertThat(trend.points())
                .allMatch(
                        point -> point.limits().upper() == 100 && point.limits().lower() >= 0);
        assertThat(trend.beyondHundred()).isFalse();
        assertThat(trend.points().get(8).signals()).contains(RunRule.BEYOND_THREE_SIGMA);
    }

    @Test
    void drawsTheLimitWhereItLiesWhenABonusLeadsBeyondAHundred() {
        weeks(List.of(96.0, 104.0, 97.0, 85.0, 95.0, 89.0, 96.0, 98.0));
        Trend trend = Trend.of(slice(), Span.Unit.WEEK, Trend.Measure.QUALITY);
        assertThat(trend.points()).allMatch(point -> point.limits().upper() > 104);
        assertThat(trend.beyondHundred()).isTrue();
    }

    @Test
    void drawsNoLimitsFromAFewWeeks() {
        weeks(List.of(80.0, 60.0, 90.0, 20.0));
        Trend trend = Trend.of(slice(), Span.Unit.WEEK, Trend.Measure.QUALITY);
        assertThat(trend.limited()).isFalse();
        assertThat(trend.points()).allMatch(point -> point.signals().isEmpty());
    }

    @Test
    void tellsCoachesApartAsTheMixedModelDoes() {
        StatsCase mixed = StatsCase.of("mixed-model", "agents-x-evaluators-unbalanced");
        mixed.get("rows")
                .forEach(row -> all.add(MadeUpFacts.one()
                        .of("east", row.get(0).stringValue())
                        .by(row.get(1).stringValue())
                        .percent(row.get(2).doubleValue())
                        .make()));
        CoachFigures coaches = CoachFigures.of(slice(), AgentProfile.effects(slice()), null);
        var expected = mixed.get("expected").get("evaluator_effects");
        assertThat(coaches.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                line.severity().toOptional().orElseThrow().estimate())
                        .isCloseTo(expected.get(line.coach()).get("blup").doubleValue(), within(mixed.tolerance())));
    }

    private void weeks(List<Double> percents) {
        for (int week = 0; week < percents.size(); week++) {
            for (int call = 0; call < 5; call++) {
                all.add(MadeUpFacts.one()
                        .on(MadeUpFacts.DAY.plusWeeks(week))
                        .percent(percents.get(week))
                        .make());
            }
        }
    }

    private Slice slice() {
        return Slice.of(MadeUpFacts.own(all), FILTER);
    }
}
