package se.medlyss.application.insight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.GradeScale;

/// Answers as numbers: 0..100 is the share of the criterion's points, rounded to a whole percent; what is no
/// observation is below 0.
public final class Answers {

    public static final byte UNANSWERED = -1;
    public static final byte NOT_APPLICABLE = -2;
    public static final byte NOT_HEARD = -3;
    public static final byte TEXT = -4;
    public static final byte MET = 100;
    public static final byte NOT_MET = 0;

    private Answers() {}

    /// @param answer null when unanswered
    static byte of(CriterionKind kind, @Nullable Answer answer) {
        return switch (answer) {
            case null -> UNANSWERED;
            case Answer.Met _ -> MET;
            case Answer.NotMet _ -> NOT_MET;
            case Answer.Grade(BigDecimal grade) ->
                kind instanceof CriterionKind.Graded graded ? share(graded.scale(), grade) : UNANSWERED;
            case Answer.Seconds(BigDecimal seconds) ->
                kind instanceof CriterionKind.Timed(BigDecimal most) && seconds.compareTo(most) <= 0 ? MET : NOT_MET;
            case Answer.Chosen(String option) ->
                kind instanceof CriterionKind.Choice choice
                        ? choice.option(option)
                                .map(chosen -> rounded(chosen.score().doubleValue()))
                                .orElse(UNANSWERED)
                        : UNANSWERED;
            case Answer.Written _ -> TEXT;
            case Answer.NotApplicable _ -> NOT_APPLICABLE;
            case Answer.NotHeard _ -> NOT_HEARD;
        };
    }

    /// Whether the behaviour could be observed and was judged.
    public static boolean observed(byte answer) {
        return answer >= 0;
    }

    /// Whether an observed behaviour counts as there: at least half of the points, as for critical criteria.
    public static boolean there(byte answer) {
        return answer >= 50;
    }

    private static byte share(GradeScale scale, BigDecimal grade) {
        double range = scale.highest().subtract(scale.lowest()).doubleValue();
        return rounded(grade.subtract(scale.lowest()).doubleValue() / range);
    }

    private static byte rounded(double share) {
        return (byte) Math.round(100 * share);
    }
}
