package se.medlyss.application.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Span;
import se.medlyss.support.MadeUpFacts;

/// Organisations of so many teams and weeks that their parts hold each other mostly, and are not all looked at by
/// elimination before a figure is told; the attack looks at all of them.
class LargeSubtractionTest {

    private static final int MANY = 600;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void givesNoHandfulAwayWhereThereAreManyTeamsAndWeeks(int seed) {
        attack(seed);
    }

    @Test
    @Tag("slow")
    void givesNoHandfulAwayInManyMore() {
        IntStream.range(4, 50).forEach(LargeSubtractionTest::attack);
    }

    private static void attack(int seed) {
        List<EvaluationFacts> all = organisation(new Random(seed));
        assertThat(parts(all)).isGreaterThan(MANY);
        for (ProcessFigures figures : ProcessFigures.all(MadeUpFacts.centre(all), () -> {})) {
            var told = SubtractionTest.told(figures);
            assertThat(told).hasSizeGreaterThan(20);
            assertThat(Derived.small(told.values())).as("organisation %d", seed).isEmpty();
        }
    }

    private static long parts(List<EvaluationFacts> all) {
        return all.stream()
                .map(each -> each.persons().team()
                        + Span.of(Span.Unit.MONTH, each.day())
                        + Span.of(Span.Unit.WEEK, each.day()))
                .distinct()
                .count();
    }

    /// Large and small teams; some teams, and some people, are there for a part of the time only.
    private static List<EvaluationFacts> organisation(Random random) {
        int teams = 10 + random.nextInt(5);
        int days = 420 + random.nextInt(300);
        LocalDate first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(60));
        int calls = 250 * teams + random.nextInt(2_000);
        int[] sizes = IntStream.range(0, teams).map(_ -> 2 + random.nextInt(14)).toArray();
        int[] begins = IntStream.range(0, teams)
                .map(_ -> random.nextInt(4) == 0 ? random.nextInt(days / 2) : 0)
                .toArray();
        List<EvaluationFacts> all = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            int team = random.nextInt(teams);
            int day = begins[team] + random.nextInt(days - begins[team]);
            int agent = random.nextInt(sizes[team]);
            all.add(MadeUpFacts.one()
                    .of("team-" + team, "agent-" + team + "-" + agent)
                    .on(first.plusDays(day))
                    .percent(random.nextDouble() * 100)
                    .make());
        }
        return all;
    }
}
