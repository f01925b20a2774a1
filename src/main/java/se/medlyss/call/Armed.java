package se.medlyss.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;

/// A criterion that waits for the digit of its grade or option.
///
/// @param sinceMs when it was armed, offset in the log
public record Armed(CriterionKey key, long sinceMs) {

    /// How long it waits.
    public static final long DISARMS_AFTER_MS = 4_000;

    /// Whether it still waits.
    public boolean waits(long nowMs) {
        return nowMs - sinceMs < DISARMS_AFTER_MS;
    }

    /// The answer that a digit gives: the grade, or the option with that number (1 for the first); empty when the
    /// criterion has no such grade or option.
    public static Optional<Answer> digit(Criterion criterion, int digit) {
        return switch (criterion.kind()) {
            case CriterionKind.Graded(var scale, boolean _) -> {
                BigDecimal grade = BigDecimal.valueOf(digit);
                yield scale.contains(grade) ? Optional.of(new Answer.Grade(grade)) : Optional.empty();
            }
            case CriterionKind.Choice(List<ChoiceOption> options) ->
                digit >= 1 && digit <= options.size()
                        ? Optional.of(new Answer.Chosen(options.get(digit - 1).id()))
                        : Optional.empty();
            case CriterionKind.Check _, CriterionKind.Timed _, CriterionKind.FreeText _ -> Optional.empty();
        };
    }
}
