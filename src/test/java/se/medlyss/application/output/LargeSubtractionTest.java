package se.medlyss.application.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Span;
import se.medlyss.support.MadeUpFacts;

/// An organisation of so many teams and weeks that not all of its parts are looked at before a figure is told; the
/// attack looks at all of them.
class LargeSubtractionTest {

    /// More parts are looked at in part only.
    private static final int MANY = 600;

    @Test
    void givesNoHandfulAwayWhereThereAreManyTeamsAndWeeks() {
        List<EvaluationFacts> all = organisation(new Random(0));
        assertThat(parts(all)).isGreaterThan(MANY);
        for (ProcessFigures figures : ProcessFigures.all(MadeUpFacts.centre(all))) {
            var told = SubtractionTest.told(figures);
            assertThat(told).hasSizeGreaterThan(20);
            assertThat(Derived.small(told.values())).isEmpty();
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
        int teams = 10;
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
