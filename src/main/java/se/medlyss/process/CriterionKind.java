package se.medlyss.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How a criterion is answered.
public sealed interface CriterionKind {

    /// Its name in every file.
    default String code() {
        return switch (this) {
            case Check _ -> "check";
            case Graded _ -> "graded";
            case Timed _ -> "timed";
            case Choice _ -> "choice";
            case FreeText _ -> "text";
        };
    }

    /// Met or not met.
    record Check() implements CriterionKind {}

    /// A value of a scale: the criterion's own, else the process's.
    ///
    /// @param own true when the scale belongs to the criterion rather than to the process
    record Graded(GradeScale scale, boolean own) implements CriterionKind {}

    /// Met when it took at most so many seconds.
    ///
    /// @param maxSeconds 0 or more
    record Timed(BigDecimal maxSeconds) implements CriterionKind {}

    /// One of several options, each with a share of the points of its own.
    record Choice(List<ChoiceOption> options) implements CriterionKind {
        public Choice {
            options = List.copyOf(options);
        }

        /// The option with this id.
        public Optional<ChoiceOption> option(String optionId) {
            return options.stream().filter(o -> o.id().equals(optionId)).findFirst();
        }
    }

    /// Free text; never scored.
    record FreeText() implements CriterionKind {}
}
