package se.medlyss.call;

import java.util.Optional;
import se.medlyss.process.CriterionKey;

/// What a number key means for a *check* criterion: first press met; again within two seconds not met, not
/// applicable, not heard, unanswered; later a press only selects the row, for hearing something twice must not turn
/// a yes into a no.
public final class CheckPress {

    /// How long a repeated press goes on to the next answer.
    public static final long CYCLE_WITHIN_MS = 2_000;

    private CheckPress() {}

    /// The event that the press means; empty when it only selects the row.
    public static Optional<CallEvent> press(CallState state, CriterionKey key, Stamp at) {
        Given given = state.answers().given().get(key);
        if (given == null) {
            return Optional.of(new CallEvent.Answered(at, key, Answer.MET));
        }
        if (at.offsetMs() - given.rawAtMs() >= CYCLE_WITHIN_MS) {
            return Optional.empty();
        }
        return Optional.of(
                switch (given.answer()) {
                    case Answer.Met _ -> new CallEvent.Answered(at, key, Answer.NOT_MET);
                    case Answer.NotMet _ -> new CallEvent.Answered(at, key, Answer.NOT_APPLICABLE);
                    case Answer.NotApplicable _ -> new CallEvent.Answered(at, key, Answer.NOT_HEARD);
                    case Answer.NotHeard _, Answer.Grade _, Answer.Seconds _, Answer.Chosen _, Answer.Written _ ->
                        new CallEvent.AnswerCleared(at, key);
                });
    }
}
