package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.call.Mode;
import se.medlyss.support.MadeUpFacts;

/// A hundred thousand evaluations fit, and another filter is answered while a person waits.
class ManyEvaluationsTest {

    private static final int MANY = 100_000;

    /// Far more than it takes, so that only what grows faster than the data fails on a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void answersAFilterOverAHundredThousandEvaluations() {
        Facts facts = MadeUpFacts.centre(made());
        long began = System.nanoTime();
        Slice slice = Slice.of(facts, InsightFilter.of("service", Mode.LIVE));
        StageTable table = StageTable.of(slice, Grouping.TEAM);
        Trend trend = Trend.of(slice, Span.Unit.WEEK, Trend.Measure.QUALITY);
        Headlines headlines = Headlines.of(slice, table, Agreement.of(facts, slice.filter(), null));
        WeeklyMeeting meeting = WeeklyMeeting.of(slice, table, trend, List.of());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(headlines.quality().calls()).isEqualTo(MANY);
        assertThat(meeting.weakest()).isPresent();
        assertThat(took).isLessThan(PATIENCE);
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "{0} evaluations: {1}", MANY, took);
    }

    @Test
    @Timeout(20)
    void saysHowFarCoachesAgreeOnAThousandCalls() {
        List<EvaluationFacts> scored = new ArrayList<>();
        Random random = new Random(6);
        for (int call = 0; call < 1_000; call++) {
            UUID same = UUID.randomUUID();
            for (String coach : List.of("one", "two")) {
                MadeUpFacts one = MadeUpFacts.one().call(same).by(coach);
                MadeUpFacts.FORM
                        .keys()
                        .forEach(key -> one.answer(
                                key.stage(), key.criterion(), random.nextInt(5) == 0 ? Answers.NOT_MET : Answers.MET));
                scored.add(one.make());
            }
        }
        var agreement = Agreement.of(MadeUpFacts.centre(scored), InsightFilter.of("service", Mode.LIVE), null);
        assertThat(agreement.calls()).isEqualTo(1_000);
        assertThat(agreement.byCalls().toOptional()).isPresent();
    }

    private static List<EvaluationFacts> made() {
        Random random = new Random(5);
        return IntStream.range(0, MANY)
                .mapToObj(number -> {
                    MadeUpFacts one = MadeUpFacts.one()
                            .of("team" + number % 40, "agent" + number % 800)
                            .by("coach" + number % 60)
                            .on(MadeUpFacts.DAY.plusDays(number % 300))
                            .percent(60 + 40 * random.nextDouble());
                    MadeUpFacts.FORM
                            .keys()
                            .forEach(key -> one.answer(
                                    key.stage(),
                                    key.criterion(),
                                    random.nextInt(5) == 0 ? Answers.NOT_MET : Answers.MET));
                    MadeUpFacts.FORM.stages().forEach(stage -> one.stage(stage.id(), 80, 30));
                    return one.make();
                })
                .toList();
    }
}
