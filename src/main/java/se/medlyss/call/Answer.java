package se.medlyss.call;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;

/// An answer to a criterion. *Unanswered* is the absence of an answer. Not met, not applicable, not heard and
/// unanswered are four different things.
public sealed interface Answer {

    /// The behaviour was there.
    record Met() implements Answer {}

    /// The behaviour was missing.
    record NotMet() implements Answer {}

    /// A value of the criterion's scale.
    record Grade(BigDecimal value) implements Answer {}

    /// How long it took, in seconds, 0 or more.
    record Seconds(BigDecimal value) implements Answer {}

    /// The chosen option's id.
    record Chosen(String option) implements Answer {}

    /// What was written in a text criterion.
    record Written(String text) implements Answer {}

    /// The criterion did not apply to this call; leaves earned and possible (or counts as met, as the process says).
    record NotApplicable(@Nullable NotApplicableReason reason) implements Answer {}

    /// The listener could not hear it; always leaves earned and possible.
    record NotHeard() implements Answer {}

    Answer MET = new Met();
    Answer NOT_MET = new NotMet();
    Answer NOT_APPLICABLE = new NotApplicable(null);
    Answer NOT_HEARD = new NotHeard();

    /// Whether this answer can be given to that criterion: its type, its scale, its options.
    default boolean fits(Criterion criterion) {
        CriterionKind kind = criterion.kind();
        return switch (this) {
            case Met _, NotMet _ -> kind instanceof CriterionKind.Check;
            case Grade(BigDecimal value) ->
                kind instanceof CriterionKind.Graded graded && graded.scale().contains(value);
            case Seconds(BigDecimal value) -> kind instanceof CriterionKind.Timed && value.signum() >= 0;
            case Chosen(String option) ->
                kind instanceof CriterionKind.Choice choice
                        && choice.option(option).isPresent();
            case Written _ -> kind instanceof CriterionKind.FreeText;
            case NotApplicable _, NotHeard _ -> true;
        };
    }
}
