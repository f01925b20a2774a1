package se.medlyss.ui.listen;

import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CriterionKey;

/// What the listener should key at a line of the practice call, by whichever key or button.
sealed interface PracticeAim {

    record Answers(CriterionKey key, Answer answer) implements PracticeAim {}

    record Enters(String stage) implements PracticeAim {}

    record Marks(MomentKind kind) implements PracticeAim {}

    record Holds(boolean on) implements PracticeAim {}

    record Notes() implements PracticeAim {}

    record Ends() implements PracticeAim {}

    /// Whether an event is what was asked for.
    default boolean met(CallEvent event) {
        return switch (this) {
            case Answers(CriterionKey key, Answer answer) ->
                event instanceof CallEvent.Answered given
                        && given.key().equals(key)
                        && given.answer().equals(answer);
            case Enters(String stage) ->
                event instanceof CallEvent.StageEntered entered
                                && entered.stage().equals(stage)
                        || event instanceof CallEvent.StageReplaced replaced
                                && replaced.stage().equals(stage);
            case Marks(MomentKind kind) -> event instanceof CallEvent.MomentMarked marked && marked.kind() == kind;
            case Holds(boolean on) ->
                on ? event instanceof CallEvent.HoldStarted : event instanceof CallEvent.HoldEnded;
            case Notes _ -> event instanceof CallEvent.NoteWritten;
            case Ends _ -> event instanceof CallEvent.CallEnded;
        };
    }
}
