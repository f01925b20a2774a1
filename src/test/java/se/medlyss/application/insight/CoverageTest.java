package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medlyss.call.Mode;
import se.medlyss.call.Selection;
import se.medlyss.people.Roster;
import se.medlyss.support.MadeUpFacts;

class CoverageTest {

    private static final Roster ROSTER = new Roster(
            List.of(new Roster.Group("east", "lund")),
            List.of(),
            List.of(
                    new Roster.Listener("coach", "east", 20),
                    new Roster.Listener("silent", "east", 10),
                    new Roster.Listener("free", "east", null)),
            List.of(new Roster.Alias("p-coach", "coach")),
            List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-30, 1",
        "2026-11-01, 2026-11-15, 0.5",
        "2026-11-16, 2026-12-31, 1.5",
        "2026-02-01, 2026-04-30, 3",
        "2026-11-30, 2026-12-01, 0.06559139784946236",
        "2026-11-02, 2026-11-01, 0"
    })
    void countsMonthsByTheirDays(LocalDate first, LocalDate last, double months) {
        assertThat(Expected.months(first, last)).isEqualTo(months);
    }

    @Test
    void setsWhatCameBesideWhatTheRosterExpectsAndNamesWhoSentNothing() {
        Coverage coverage = Coverage.of(facts("coach", Facts.Origin.CENTRE), november(null));
        assertThat(coverage.lines())
                .extracting(Coverage.Line::coach, Coverage.Line::received, Coverage.Line::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("coach", 1, 20),
                        org.assertj.core.groups.Tuple.tuple("silent", 0, 10));
        assertThat(coverage.lines().getLast().site()).isEqualTo("lund");
        assertThat(coverage.coaches()).as("who sent something").isEqualTo(1);
    }

    @Test
    void expectsTheSameOfACoachWhoStillGoesByAProvisionalId() {
        Coverage own = Coverage.of(facts("p-coach", Facts.Origin.OWN), november(null));
        assertThat(own.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.expected()).isEqualTo(20));
    }

    @Test
    void expectsACoachsTargetOnceHoweverManySitesTheCallsAreOf() {
        var made = MadeUpFacts.one().of("east", "4711").by("coach").on(LocalDate.of(2026, 11, 10));
        List<EvaluationFacts> all = List.of(
                made.at("lund").make(), made.at("oslo").make(), made.at("oslo").make());
        Coverage coverage = Coverage.of(new Facts(all, Facts.Origin.OWN, 0, ROSTER, null), november(null));
        assertThat(coverage.lines())
                .extracting(Coverage.Line::site, Coverage.Line::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lund", null),
                        org.assertj.core.groups.Tuple.tuple("oslo", 20));
    }

    @Test
    void tellsHowCallsWereChosenInOneOrder() {
        Map<Selection, Integer> alike = new HashMap<>();
        List.of(Selection.values()).reversed().forEach(each -> alike.put(each, 7));
        Coverage.Line line = new Coverage.Line("lund", "coach", 35, null, null, alike, List.of());
        assertThat(line.selections().keySet()).containsExactly(Selection.values());
    }

    @Test
    void expectsNothingOfAPartOfTheCalls() {
        Coverage coverage = Coverage.of(facts("coach", Facts.Origin.CENTRE), november("east"));
        assertThat(coverage.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.expected()).isNull());
    }

    @Test
    void tellsInFewNumbersWhatCameOfWhatWasToCome() {
        CoverageTotals centre = CoverageTotals.of(facts("coach", Facts.Origin.CENTRE), november(null));
        assertThat(centre.received()).isEqualTo(1);
        assertThat(centre.expected()).as("of who sent nothing as well").isEqualTo(30);
        assertThat(centre.ofExpected()).isEqualTo(1);
        CoverageTotals own = CoverageTotals.of(facts("p-coach", Facts.Origin.OWN), november(null));
        assertThat(own.expected()).as("of those who scored here").isEqualTo(20);
        assertThat(own.ofExpected()).isEqualTo(1);
        CoverageTotals merged = CoverageTotals.of(facts("p-coach", Facts.Origin.CENTRE), november(null));
        assertThat(merged.expected()).as("once of who is known by two ids").isEqualTo(30);
        CoverageTotals free = CoverageTotals.of(facts("free", Facts.Origin.OWN), november(null));
        assertThat(free.received()).isEqualTo(1);
        assertThat(free.expected()).isNull();
        assertThat(free.ofExpected()).isZero();
        assertThat(CoverageTotals.of(facts("coach", Facts.Origin.CENTRE), november("east"))
                        .expected())
                .as("of one team nobody expects anything")
                .isNull();
    }

    private static Facts facts(String coach, Facts.Origin origin) {
        var one = MadeUpFacts.one()
                .of("east", "4711")
                .by(coach)
                .on(LocalDate.of(2026, 11, 10))
                .make();
        return new Facts(List.of(one), origin, 0, ROSTER, null);
    }

    private static InsightFilter november(@Nullable String team) {
        return new InsightFilter(
                "service-call", Mode.LIVE, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), team, null, null);
    }
}
