package se.medlyss.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.NotApplicableRule;
import se.medlyss.process.ScoringMethod;
import se.medlyss.process.Stage;

class ScoringTest {

    private static final int CALLS = 3_000;

    @Test
    void agreesWithTheRulesWrittenOutInPlainDoubles() {
        Set<ScoringMethod> methods = new HashSet<>();
        RandomCalls.each(CALLS, call -> {
            Score score = call.score();
            double plain = PlainScore.percent(call.process(), call.answers());
            if (score.percent() == null) {
                assertThat(plain).isNaN();
            } else {
                assertThat(score.percent().toDouble()).isCloseTo(plain, within(1e-9));
                methods.add(score.method());
            }
        });
        assertThat(methods).containsExactlyInAnyOrder(ScoringMethod.values());
    }

    @Test
    void doesNotDependOnTheOrderOfStagesAndCriteria() {
        RandomCalls.each(CALLS, call -> {
            Score shuffled = Scoring.score(shuffled(call.process()), call.answers(), false);
            Score score = call.score();
            assertThat(shuffled.percent()).isEqualTo(score.percent());
            assertThat(shuffled.approval()).isEqualTo(score.approval());
            assertThat(shuffled.counts()).isEqualTo(score.counts());
            assertThat(shuffled.criticalMisses()).containsExactlyInAnyOrderElementsOf(score.criticalMisses());
        });
    }

    @Test
    void scoresANotApplicableCriterionAsIfItWereNotInTheForm() {
        RandomCalls.each(CALLS, call -> {
            if (call.process().scoring().notApplicable() == NotApplicableRule.REMOVED) {
                Score without = Scoring.score(withoutNotApplicable(call), call.answers(), false);
                assertThat(without.percent()).isEqualTo(call.score().percent());
                assertThat(without.earned()).isEqualTo(call.score().earned());
                assertThat(without.possible()).isEqualTo(call.score().possible());
            }
        });
    }

    @Test
    void scoresNotHeardAsIfItWereNotInTheFormWhateverNotApplicableDoes() {
        RandomCalls.each(CALLS, call -> {
            Map<CriterionKey, Answer> unheard = new HashMap<>(call.answers());
            unheard.replaceAll((_, answer) -> answer instanceof Answer.NotApplicable ? Answer.NOT_HEARD : answer);
            Score score = Scoring.score(call.process(), unheard, false);
            assertThat(score.criteria())
                    .filteredOn(criterion -> criterion.standing() == Standing.NOT_HEARD)
                    .allSatisfy(criterion -> {
                        assertThat(criterion.share()).isNull();
                        assertThat(criterion.possible()).isEqualTo(Ratio.ZERO);
                    });
        });
    }

    @Test
    void staysBetweenNoneAndAHundredWithoutABonus() {
        RandomCalls.each(CALLS, call -> {
            boolean bonus = call.process().stages().stream()
                    .flatMap(stage -> stage.criteria().stream())
                    .anyMatch(Criterion::bonus);
            Ratio percent = call.score().percent();
            if (percent != null) {
                assertThat(percent).isGreaterThanOrEqualTo(Ratio.ZERO);
                assertThat(bonus || percent.compareTo(Ratio.HUNDRED) <= 0).isTrue();
            }
        });
    }

    @Test
    void saysNothingAboutApprovalWhileSomethingIsUnanswered() {
        RandomCalls.each(CALLS, call -> {
            Score score = call.score();
            assertThat(score.complete()).isEqualTo(score.counts().unanswered() == 0);
            assertThat(score.approval() == Approval.OPEN).isEqualTo(!score.complete() || score.percent() == null);
        });
    }

    @Test
    void countsEveryScoredCriterionOnce() {
        RandomCalls.each(CALLS, call -> {
            long scored = call.process().stages().stream()
                    .flatMap(stage -> stage.criteria().stream())
                    .filter(criterion -> !(criterion.kind() instanceof CriterionKind.FreeText))
                    .count();
            assertThat(call.score().counts().byStanding().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo((int) scored);
        });
    }

    @Test
    void givesACallThatNobodyAnsweredNothingAndNoApproval() {
        RandomCalls.each(100, call -> {
            Score score = Scoring.score(call.process(), call.answers(), true);
            assertThat(score.percent()).isEqualTo(Ratio.ZERO);
            assertThat(score.approval()).isEqualTo(Approval.NOT_APPROVED);
            assertThat(score.complete()).isTrue();
            assertThat(score.criticalMisses()).isEmpty();
        });
    }

    @Test
    void refusesAnAnswerThatDoesNotFitItsCriterion() {
        RandomCalls.Call call = new RandomCalls(1).call();
        CriterionKey key = call.process().keys().findFirst().orElseThrow();
        assertThatThrownBy(() -> Scoring.score(call.process(), Map.of(key, new Answer.Chosen("no such option")), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key.toString());
    }

    private static CallProcess shuffled(CallProcess process) {
        Random random = new Random(process.stages().size());
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : process.stages()) {
            List<Criterion> criteria = new ArrayList<>(stage.criteria());
            Collections.shuffle(criteria, random);
            stages.add(stage.with(stage.id(), stage.name(), criteria));
        }
        Collections.shuffle(stages, random);
        return process.with(process.title(), stages, process.outcome());
    }

    private static CallProcess withoutNotApplicable(RandomCalls.Call call) {
        CallProcess process = call.process();
        List<Stage> stages = process.stages().stream()
                .map(stage -> stage.with(
                        stage.id(),
                        stage.name(),
                        stage.criteria().stream()
                                .filter(criterion ->
                                        !(call.answers().get(stage.key(criterion)) instanceof Answer.NotApplicable))
                                .toList()))
                .toList();
        return process.with(process.title(), stages, process.outcome());
    }
}
