package se.medlyss.stats;

import java.util.Optional;
import java.util.function.Function;

/// A figure, or why there is none. What cannot be said is never shown as 0, 1 or NaN.
public sealed interface Figure<T> {

    /// There is a figure.
    record Known<T>(T value) implements Figure<T> {}

    /// There is none.
    record Undefined<T>(Why why) implements Figure<T> {}

    /// Why there is no figure.
    enum Why {
        /// Nothing to count.
        NO_DATA,
        /// Too few to say anything.
        TOO_FEW,
        /// No unit was rated by two.
        NO_PAIRS,
        /// All values are the same, so that nothing can be told apart by them.
        NO_VARIATION,
        /// The groups have nobody in common, so that they cannot be put on one scale.
        NOT_CONNECTED,
        /// All met or none met: the estimate has no end.
        NOT_FINITE,
        /// No interval is known for this figure.
        NO_INTERVAL,
        /// The search for the best values did not come to an end.
        NOT_CONVERGED
    }

    static <T> Figure<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Figure<T> undefined(Why why) {
        return new Undefined<>(why);
    }

    /// The figure, when there is one.
    default Optional<T> toOptional() {
        return switch (this) {
            case Known<T>(T value) -> Optional.of(value);
            case Undefined<T> _ -> Optional.empty();
        };
    }

    /// Another figure made from this one; what is undefined stays so.
    default <R> Figure<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Known<T>(T value) -> new Known<>(change.apply(value));
            case Undefined<T>(Why why) -> new Undefined<>(why);
        };
    }
}
