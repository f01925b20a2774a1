package se.medlyss.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

    private static final int DIGITS = 10;

    /// Whether it still waits.
    public boolean waits(long nowMs) {
        return nowMs - sinceMs < DISARMS_AFTER_MS;
    }

    /// The digit of an option: 1 for the first, 0 for the tenth, as the keys lie; empty for those after it.
    ///
    /// @param index 0 for the first
    public static OptionalInt digitOf(int index) {
        return index < DIGITS ? OptionalInt.of((index + 1) % DIGITS) : OptionalInt.empty();
    }

    /// The option that a digit chooses; empty when it is none's.
    public static <T> Optional<T> chosen(List<T> options, int digit) {
        return IntStream.range(0, options.size())
                .filter(index -> digitOf(index).equals(OptionalInt.of(digit)))
                .mapToObj(options::get)
                .findFirst();
    }

    /// The answer that a digit gives: the grade, or the option with that number (1 for the first, 0 for the tenth);
    /// empty when the criterion has no such grade or option.
    public static Optional<Answer> digit(Criterion criterion, int digit) {
        return switch (criterion.kind()) {
            case CriterionKind.Graded(var scale, boolean _) -> {
                BigDecimal grade = BigDecimal.valueOf(digit);
                yield scale.contains(grade) ? Optional.of(new Answer.Grade(grade)) : Optional.empty();
            }
            case CriterionKind.Choice(List<ChoiceOption> options) ->
                chosen(options, digit).map(option -> new Answer.Chosen(option.id()));
            case CriterionKind.Check _, CriterionKind.Timed _, CriterionKind.FreeText _ -> Optional.empty();
        };
    }
}
