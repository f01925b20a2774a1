package se.medlyss.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;

/// Builds the explanation of one score.
final class Explaining {

    private final CallProcess process;
    private final Map<CriterionKey, Answer> answers;
    private final Score score;
    private final List<Marked> criteria;
    private final CriticalRule critical;
    private final Weights weights;

    Explaining(CallProcess process, Map<CriterionKey, Answer> answers, boolean notReached) {
        this.process = process;
        this.answers = answers;
        this.score = Scoring.score(process, answers, notReached);
        this.criteria = Marked.all(process, notReached ? Map.of() : answers);
        this.critical = CriticalRule.of(process.scoring().criticalMiss(), criteria);
        this.weights = new Weights(process.scoring().method(), criteria);
    }

    Explanation explanation() {
        return new Explanation(score, criteria.stream().map(this::line).toList(), adjustments());
    }

    private CriterionLine line(Marked marked) {
        return new CriterionLine(
                marked.score().key(),
                marked.score().standing(),
                marked.points(),
                marked.score().share(),
                marked.criterion().bonus(),
                weights.of(marked),
                weights.given(marked),
                others(marked));
    }

    private List<Alternative> others(Marked marked) {
        if (score.notReached()) {
            return List.of();
        }
        Answer given = answers.get(marked.score().key());
        return PossibleAnswers.to(marked.criterion()).stream()
                .filter(answer -> given == null || !PossibleAnswers.alike(marked.criterion(), given, answer))
                .map(answer -> alternative(marked.score().key(), answer))
                .toList();
    }

    private Alternative alternative(CriterionKey key, Answer answer) {
        Map<CriterionKey, Answer> changed = new HashMap<>(answers);
        changed.put(key, answer);
        Score other = Scoring.score(process, changed, false);
        return new Alternative(answer, other.percent(), other.approval());
    }

    private List<Adjustment> adjustments() {
        if (score.percent() == null) {
            return List.of();
        }
        if (score.notReached()) {
            return List.of(new Adjustment.NotReached(score.percent()));
        }
        List<Adjustment> lines = new ArrayList<>();
        Ratio sum = Weights.sum(criteria, weights::given);
        Set<String> zeroed = critical.zeroedStages();
        for (var stage : process.stages()) {
            if (zeroed.contains(stage.id())) {
                Ratio taken = given(stage.id()).negated();
                lines.add(new Adjustment.StageZeroed(stage.id(), taken));
                sum = sum.plus(taken);
            }
        }
        var cap = process.scoring().bonusCap();
        if (cap != null && sum.compareTo(Ratio.of(cap)) > 0) {
            lines.add(new Adjustment.Capped(cap, Ratio.of(cap).minus(sum)));
            sum = Ratio.of(cap);
        }
        if (critical.zeroesCall()) {
            lines.add(new Adjustment.CallZeroed(sum.negated()));
        }
        return lines;
    }

    private Ratio given(String stage) {
        return Weights.sum(
                criteria.stream()
                        .filter(marked -> marked.stage().id().equals(stage))
                        .toList(),
                weights::given);
    }
}
