package se.medlyss.score;

import java.util.List;
import java.util.Map;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;

/// *Explain my score*: lines whose effects add up to the percent, exactly.
///
/// @param score       what is explained
/// @param criteria    one line for each criterion, in the order of the form; a bonus has its own, marked as such
/// @param adjustments zeroed stages, then the cap, then a zeroed call; or that the call was not reached
public record Explanation(Score score, List<CriterionLine> criteria, List<Adjustment> adjustments) {

    public Explanation {
        criteria = List.copyOf(criteria);
        adjustments = List.copyOf(adjustments);
    }

    /// Explains the score of the same arguments as [Scoring#score].
    public static Explanation of(CallProcess process, Map<CriterionKey, Answer> answers, boolean notReached) {
        return new Explaining(process, answers, notReached).explanation();
    }
}
