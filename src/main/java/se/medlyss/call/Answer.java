package se.medlyss.call;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;

/// An answer to a criterion. *Unanswered* is the absence of an answer. Not met, not applicable, not heard and
/// unanswered are four different things.
public sealed interface Answer {

    /// The behaviour was there.
    record Met() implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return criterion.kind() instanceof CriterionKind.Check;
        }
    }

    /// The behaviour was missing.
    record NotMet() implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return criterion.kind() instanceof CriterionKind.Check;
        }
    }

    /// A value of the criterion's scale.
    record Grade(BigDecimal value) implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return criterion.kind() instanceof CriterionKind.Graded graded
                    && graded.scale().contains(value);
        }
    }

    /// How long it took, in seconds, 0 or more.
    record Seconds(BigDecimal value) implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return criterion.kind() instanceof CriterionKind.Timed && value.signum() >= 0;
        }
    }

    /// The chosen option's id.
    record Chosen(String option) implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return criterion.kind() instanceof CriterionKind.Choice choice
                    && choice.option(option).isPresent();
        }
    }

    /// What was written in a text criterion.
    record Written(String text) implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return criterion.kind() instanceof CriterionKind.FreeText;
        }
    }

    /// The criterion did not apply to this call; leaves earned and possible (or counts as met, as the process says).
    record NotApplicable(@Nullable NotApplicableReason reason) implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return true;
        }
    }

    /// The listener could not hear it; always leaves earned and possible.
    record NotHeard() implements Answer {
        @Override
        public boolean fits(Criterion criterion) {
            return true;
        }
    }

    Answer MET = new Met();
    Answer NOT_MET = new NotMet();
    Answer NOT_APPLICABLE = new NotApplicable(null);
    Answer NOT_HEARD = new NotHeard();

    /// Whether this answer can be given to that criterion: its type, its scale, its options.
    // No default method: a record's initialisation would then wait for this interface's, whose constants wait for the
    // records, and two threads could wait for each other for ever.
    boolean fits(Criterion criterion);
}
