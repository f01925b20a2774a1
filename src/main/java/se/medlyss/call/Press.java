package se.medlyss.call;

import java.math.BigDecimal;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;

/// What the key of a criterion means, whatever kind of criterion it is.
public sealed interface Press {

    /// It is an observation.
    record Took(CallEvent event) implements Press {}

    /// The next digit is the grade, or the number of the option.
    record Arms() implements Press {}

    /// The scale has values that one digit cannot give: it is typed, then Enter.
    record AsksNumber() implements Press {}

    /// It is answered in words.
    record AsksText() implements Press {}

    /// It only moves the row cursor.
    record Selects() implements Press {}

    /// The press of the criterion's key at that time.
    static Press on(CallState state, CriterionKey key, Criterion criterion, Stamp at) {
        return switch (criterion.kind()) {
            case CriterionKind.Check _ ->
                CheckPress.press(state, key, at).<Press>map(Took::new).orElseGet(Selects::new);
            case CriterionKind.Graded graded -> graded.scale().singleDigits() ? new Arms() : new AsksNumber();
            case CriterionKind.Choice _ -> new Arms();
            case CriterionKind.Timed _ -> new Took(timed(state, key, at));
            case CriterionKind.FreeText _ -> new AsksText();
        };
    }

    /// Whole seconds in the criterion's own stage, as the stage's clock shows them; pressed again, unanswered.
    private static CallEvent timed(CallState state, CriterionKey key, Stamp at) {
        if (state.answer(key).isPresent()) {
            return new CallEvent.AnswerCleared(at, key);
        }
        long seconds = state.times().stageMs(key.stage(), at.offsetMs()) / 1_000;
        return new CallEvent.Answered(at, key, new Answer.Seconds(BigDecimal.valueOf(seconds)));
    }
}
