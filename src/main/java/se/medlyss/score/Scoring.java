package se.medlyss.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ScoringRules;

/// From a call process and its answers to a score, by the rules that the process names.
///
/// - Not applicable leaves both sums or counts as met; not heard always leaves both.
/// - An optional stage without any answer is not applicable; anything else unanswered leaves both sums, makes the
///   result incomplete, and leaves the approval open.
/// - When nothing counted, the percent is not available: neither 0 nor 100.
/// - Where the process says `zero`, a critical miss of scope stage sets its stage's share to 0 and leaves the
///   stage's weight in; one of scope call sets the call to 0.
/// - The percent shown is at most `bonusCap`, before and after zeroing.
public final class Scoring {

    private Scoring() {}

    /// Scores a call.
    ///
    /// @param answers    an absent key is unanswered; keys outside the process are ignored
    /// @param notReached nobody answered a mystery call: the answers then do not count
    /// @throws IllegalArgumentException when an answer does not fit its criterion, or a stage lacks the
    ///                                  weight that the method needs; a process and answers that were checked
    ///                                  never do
    public static Score score(CallProcess process, Map<CriterionKey, Answer> answers, boolean notReached) {
        ScoringRules rules = process.scoring();
        List<Marked> criteria = Marked.all(process, notReached ? Map.of() : answers);
        CriticalRule critical = CriticalRule.of(rules.criticalMiss(), criteria);
        Percents percents = notReached ? Percents.notReached(rules) : Percents.of(rules, criteria, critical);
        List<CriterionScore> marks = criteria.stream().map(Marked::score).toList();
        boolean answered = marks.stream().noneMatch(mark -> mark.standing() == Standing.UNANSWERED);
        return new Score(
                rules.method(),
                Weights.sum(criteria, marked -> marked.score().earned()),
                Weights.sum(criteria, marked -> marked.score().possible()),
                percents.shown(),
                percents.beforeCritical(),
                notReached ? Approval.NOT_APPROVED : approval(rules, percents.shown(), answered, critical),
                answered || notReached,
                notReached,
                Counts.of(marks),
                critical.misses(),
                critical.applicable(),
                stages(process, criteria, critical),
                marks);
    }

    private static Approval approval(
            ScoringRules rules, @Nullable Ratio percent, boolean answered, CriticalRule critical) {
        if (!answered || percent == null) {
            return Approval.OPEN;
        }
        boolean enough = percent.compareTo(Ratio.of(rules.passPercent())) >= 0;
        return enough && !critical.missedInCall() ? Approval.APPROVED : Approval.NOT_APPROVED;
    }

    private static List<StageScore> stages(CallProcess process, List<Marked> criteria, CriticalRule critical) {
        return process.stages().stream()
                .map(stage -> stage(
                        stage.id(),
                        criteria.stream()
                                .filter(marked -> marked.stage().id().equals(stage.id()))
                                .toList(),
                        critical))
                .toList();
    }

    private static StageScore stage(String id, List<Marked> criteria, CriticalRule critical) {
        Ratio earned = Weights.sum(criteria, marked -> marked.score().earned());
        Ratio possible = Weights.sum(criteria, marked -> marked.score().possible());
        Ratio counted = critical.zeroedStages().contains(id) ? Ratio.ZERO : earned;
        Ratio percent =
                possible.signum() == 0 ? null : Ratio.HUNDRED.times(counted).dividedBy(possible);
        return new StageScore(
                id, earned, possible, percent, critical.missedStages().contains(id));
    }
}
