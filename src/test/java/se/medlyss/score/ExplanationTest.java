package se.medlyss.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;

class ExplanationTest {

    private static final int CALLS = 500;

    @Test
    void addsUpToThePercentExactly() {
        Set<Class<?>> adjustments = new HashSet<>();
        RandomCalls.each(CALLS, call -> {
            Explanation explanation = Explanation.of(call.process(), call.answers(), false);
            Ratio percent = call.score().percent();
            assertThat(sum(explanation)).isEqualTo(percent == null ? Ratio.ZERO : percent);
            explanation.adjustments().forEach(line -> adjustments.add(line.getClass()));
        });
        assertThat(adjustments)
                .containsExactlyInAnyOrder(
                        Adjustment.StageZeroed.class, Adjustment.Capped.class, Adjustment.CallZeroed.class);
    }

    @Test
    void foretellsWhatAnotherAnswerGives() {
        RandomCalls.each(CALLS, call -> {
            Explanation explanation = Explanation.of(call.process(), call.answers(), false);
            for (CriterionLine line : explanation.criteria()) {
                for (Alternative other : line.others()) {
                    Map<CriterionKey, Answer> changed = new HashMap<>(call.answers());
                    assertThat(changed.put(line.key(), other.answer())).isNotEqualTo(other.answer());
                    double plain = PlainScore.percent(call.process(), changed);
                    if (other.percent() == null) {
                        assertThat(plain).isNaN();
                    } else {
                        assertThat(other.percent().toDouble()).isCloseTo(plain, within(1e-9));
                    }
                }
            }
        });
    }

    @Test
    void movesThePercentByTheLineWhenAnAnswerGoesFromMetToNotMet() {
        RandomCalls.each(CALLS, call -> {
            Explanation explanation = Explanation.of(call.process(), call.answers(), false);
            if (!explanation.adjustments().isEmpty()) {
                return;
            }
            for (CriterionLine line : explanation.criteria()) {
                boolean critical =
                        call.process().criterion(line.key()).orElseThrow().critical() != null;
                boolean met = Answer.MET.equals(call.answers().get(line.key()));
                if (met && !critical) {
                    assertThat(line.others().getFirst().answer()).isEqualTo(Answer.NOT_MET);
                    assertThat(line.others().getFirst().percent())
                            .isEqualTo(
                                    call.score().percent() == null
                                            ? null
                                            : sum(explanation).minus(line.effect()));
                }
            }
        });
    }

    @Test
    void explainsACallThatNobodyAnsweredByOneLine() {
        RandomCalls.Call call = new RandomCalls(3).call();
        Explanation explanation = Explanation.of(call.process(), call.answers(), true);
        assertThat(explanation.adjustments()).containsExactly(new Adjustment.NotReached(Ratio.ZERO));
        assertThat(sum(explanation)).isEqualTo(explanation.score().percent());
        assertThat(explanation.criteria())
                .allSatisfy(line -> assertThat(line.others()).isEmpty());
    }

    private static Ratio sum(Explanation explanation) {
        return Stream.concat(
                        explanation.criteria().stream().map(CriterionLine::effect),
                        explanation.adjustments().stream().map(Adjustment::effect))
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
