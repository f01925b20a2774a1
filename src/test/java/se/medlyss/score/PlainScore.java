package se.medlyss.score;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.CriticalMissRule;
import se.medlyss.process.CriticalScope;
import se.medlyss.process.NotApplicableRule;
import se.medlyss.process.Stage;

/// The rules once more, written straight from their text in plain doubles, to check the exact ones against.
final class PlainScore {

    private PlainScore() {}

    /// The percent, or NaN when it is not available.
    static double percent(CallProcess process, Map<CriterionKey, Answer> answers) {
        double above = 0;
        double below = 0;
        boolean zero = false;
        for (Stage stage : process.stages()) {
            double earned = 0;
            double possible = 0;
            boolean stageZero = false;
            for (Criterion criterion : stage.criteria()) {
                Double share = share(process, stage, criterion, answers);
                if (share == null) {
                    continue;
                }
                double points = criterion.points().doubleValue();
                earned += points * share;
                possible += criterion.bonus() ? 0 : points;
                boolean observed = !(answers.get(stage.key(criterion)) instanceof Answer.NotApplicable)
                        && answers.containsKey(stage.key(criterion));
                if (criterion.critical() != null && observed && share < 0.5) {
                    zero |= criterion.criticalScope() == CriticalScope.CALL;
                    stageZero |= criterion.criticalScope() == CriticalScope.STAGE;
                }
            }
            if (stageZero && process.scoring().criticalMiss() == CriticalMissRule.ZERO) {
                earned = 0;
            }
            double weight = stage.weight() == null ? 0 : stage.weight().doubleValue();
            switch (process.scoring().method()) {
                case POINTS, WEIGHTED_CRITERIA -> {
                    above += earned;
                    below += possible;
                }
                case WEIGHTED_POINTS -> {
                    above += weight * earned;
                    below += weight * possible;
                }
                case WEIGHTED_STAGES -> {
                    above += possible > 0 ? weight * earned / possible : 0;
                    below += possible > 0 ? weight : 0;
                }
            }
        }
        if (below == 0) {
            return Double.NaN;
        }
        if (zero && process.scoring().criticalMiss() == CriticalMissRule.ZERO) {
            return 0;
        }
        BigDecimal cap = process.scoring().bonusCap();
        return Math.min(cap == null ? Double.MAX_VALUE : cap.doubleValue(), 100 * above / below);
    }

    private static @Nullable Double share(
            CallProcess process, Stage stage, Criterion criterion, Map<CriterionKey, Answer> answers) {
        Answer answer = answers.get(stage.key(criterion));
        boolean leftOut = stage.optional() && stage.keys().noneMatch(answers::containsKey);
        if (criterion.kind() instanceof CriterionKind.FreeText) {
            return null;
        }
        if (answer instanceof Answer.NotApplicable || answer == null && leftOut) {
            return process.scoring().notApplicable() == NotApplicableRule.COUNTS_AS_MET ? 1.0 : null;
        }
        return switch (answer) {
            case Answer.Met _ -> 1.0;
            case Answer.NotMet _ -> 0.0;
            case Answer.Grade(BigDecimal grade) -> (grade.doubleValue() - 1) / 9;
            case Answer.Seconds(BigDecimal seconds) ->
                seconds.compareTo(((CriterionKind.Timed) criterion.kind()).maxSeconds()) > 0 ? 0.0 : 1.0;
            case Answer.Chosen(String option) ->
                ((CriterionKind.Choice) criterion.kind())
                        .option(option)
                        .orElseThrow()
                        .score()
                        .doubleValue();
            case null, default -> null;
        };
    }
}
