package se.medlyss.application.calibration;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.CriterionScore;
import se.medlyss.score.Ratio;
import se.medlyss.score.Score;
import se.medlyss.stats.Proportion;

/// How far a judgement lies from the agreed answers, over the criteria that somebody found to apply: one of the
/// group, or the group when it agreed. An optional stage that nobody entered answers itself, which is no agreement.
///
/// @param alike   criteria answered as agreed, of those that were agreed on and that the participant judged
/// @param trained criteria answered as agreed, of all that were agreed on: what was left or not heard counts against
///                it
/// @param percent the participant's percent minus the agreed one: above 0 is kinder; null when one has none
/// @param apart   the criteria that were answered otherwise
/// @param left    the criteria that were agreed on, and left or not heard
public record Distance(
        Proportion alike,
        Proportion trained,
        @Nullable Double percent,
        Set<CriterionKey> apart,
        Set<CriterionKey> left) {

    public Distance {
        apart = Set.copyOf(apart);
        left = Set.copyOf(left);
    }

    /// @param applied what somebody of the group found to apply
    static Distance of(Judgement judgement, Map<CriterionKey, Answer> key, Score agreed, Set<CriterionKey> applied) {
        Set<CriterionKey> apart = new HashSet<>();
        Set<CriterionKey> left = new HashSet<>();
        long judged = 0;
        for (Map.Entry<CriterionKey, Answer> each : key.entrySet()) {
            if (!counts(each.getValue(), applied.contains(each.getKey()))) {
                continue;
            }
            Answer own = judgement.answers().get(each.getKey());
            if (own == null || own instanceof Answer.NotHeard) {
                left.add(each.getKey());
                continue;
            }
            judged++;
            if (!same(each.getKey(), own, each.getValue(), judgement.score(), agreed)) {
                apart.add(each.getKey());
            }
        }
        Ratio ours = judgement.score().percent();
        Ratio theirs = agreed.percent();
        Double percent = ours == null || theirs == null
                ? null
                : Double.valueOf(ours.minus(theirs).toDouble());
        long asAgreed = judged - apart.size();
        return new Distance(
                new Proportion(asAgreed, judged), new Proportion(asAgreed, judged + left.size()), percent, apart, left);
    }

    private static boolean counts(Answer agreed, boolean applied) {
        return switch (agreed) {
            case Answer.Written _ -> false;
            case Answer.NotApplicable _ -> applied;
            default -> true;
        };
    }

    private static boolean same(CriterionKey key, Answer own, Answer agreed, Score ours, Score theirs) {
        boolean applied = !(own instanceof Answer.NotApplicable);
        boolean shouldApply = !(agreed instanceof Answer.NotApplicable);
        if (!applied || !shouldApply) {
            return applied == shouldApply;
        }
        Ratio mine = ours.criterion(key).map(CriterionScore::share).orElse(null);
        Ratio right = theirs.criterion(key).map(CriterionScore::share).orElse(null);
        return mine != null && right != null && mine.compareTo(right) == 0;
    }
}
