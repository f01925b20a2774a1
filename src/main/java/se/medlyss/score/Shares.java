package se.medlyss.score;

import java.math.BigDecimal;
import java.util.Optional;
import se.medlyss.call.Answer;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.GradeScale;

/// The share, 0..1, of a criterion's points that an answer earns.
final class Shares {

    private Shares() {}

    /// Empty when the answer is no observation (not applicable, not heard), is free text, or is of another kind.
    static Optional<Ratio> of(CriterionKind kind, Answer answer) {
        return switch (answer) {
            case Answer.Met _ -> Optional.of(Ratio.ONE);
            case Answer.NotMet _ -> Optional.of(Ratio.ZERO);
            case Answer.Grade(BigDecimal grade) ->
                kind instanceof CriterionKind.Graded graded
                        ? Optional.of(ofGrade(graded.scale(), grade))
                        : Optional.empty();
            case Answer.Seconds(BigDecimal seconds) ->
                kind instanceof CriterionKind.Timed(BigDecimal maxSeconds)
                        ? Optional.of(seconds.compareTo(maxSeconds) <= 0 ? Ratio.ONE : Ratio.ZERO)
                        : Optional.empty();
            case Answer.Chosen(String option) ->
                kind instanceof CriterionKind.Choice choice
                        ? choice.option(option).map(ChoiceOption::score).map(Ratio::of)
                        : Optional.empty();
            case Answer.Written _, Answer.NotApplicable _, Answer.NotHeard _ -> Optional.empty();
        };
    }

    /// (grade − lowest) / (highest − lowest)
    private static Ratio ofGrade(GradeScale scale, BigDecimal grade) {
        return Ratio.of(grade.subtract(scale.lowest()))
                .dividedBy(Ratio.of(scale.highest().subtract(scale.lowest())));
    }
}
