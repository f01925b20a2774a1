package se.medlyss.ui.listen;

import java.util.Optional;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.MomentKind;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.texts.Texts;
import se.medlyss.ui.scoring.ProcessWords;

/// What was done, in a few words: *Lyft fram*, *Ja: Använder sitt mandat*. In discreet mode it says that something
/// was answered, not what.
final class ActionWords {
    private final Texts texts;
    private final ProcessWords words;

    ActionWords(Texts texts) {
        this.texts = texts;
        words = new ProcessWords(texts);
    }

    /// What was done last; empty before anything was. A stamp that was moved several times is told with all of it.
    Optional<String> last(CallState state, CallProcess process, boolean discreet) {
        return state.lastAction().map(event -> sum(event, state).orElseGet(() -> of(event, process, discreet)));
    }

    private Optional<String> sum(CallEvent event, CallState state) {
        return event instanceof CallEvent.EntryShifted shift
                ? state.content()
                        .line(shift.entry())
                        .map(TimelineEntry::movedMs)
                        .map(this::shifted)
                : Optional.empty();
    }

    String of(CallEvent event, CallProcess process, boolean discreet) {
        return switch (event) {
            case CallEvent.Observation observation -> observation(observation, process, discreet);
            case CallEvent.WrapUpOpened _ -> texts.get("listen.action.wrap-up");
            case CallEvent.Resumed _ -> texts.get("listen.action.resumed");
            case CallEvent.Milestone _, CallEvent.Proceeding _ -> texts.get("listen.action.other");
        };
    }

    private String observation(CallEvent.Observation event, CallProcess process, boolean discreet) {
        return switch (event) {
            case CallEvent.StageEntered e -> texts.get("listen.action.stage", words.stage(process, e.stage()));
            case CallEvent.StageReplaced e -> texts.get("listen.action.stage", words.stage(process, e.stage()));
            case CallEvent.Answered e -> answered(process, e.key(), e.answer(), discreet);
            case CallEvent.RestAnswered e ->
                texts.get("listen.action.rest", e.keys().size(), rest(process, e, discreet));
            case CallEvent.AnswerCleared e -> texts.get("listen.action.cleared", words.label(process, e.key()));
            case CallEvent.MomentMarked e -> moment(e.kind(), discreet);
            case CallEvent.NoteWritten _ -> texts.get("listen.action.note");
            case CallEvent.EntryWorded _ -> texts.get("listen.action.worded");
            case CallEvent.EntryDeleted _ -> texts.get("listen.action.deleted");
            case CallEvent.EntryShifted e -> shifted(e.byMs());
            case CallEvent.StartShifted e -> shifted(e.byMs());
            case CallEvent.HoldStarted _ -> texts.get("listen.action.hold");
            case CallEvent.HoldEnded _ -> texts.get("listen.action.hold-ended");
            case CallEvent.JoinedLate _ -> texts.get("listen.action.joined-late");
            case CallEvent.Transferred e ->
                texts.get(e.followed() ? "listen.action.transfer-followed" : "listen.action.transfer");
            case CallEvent.MatterBegan _ -> texts.get("listen.action.matter");
            case CallEvent.AgreedStepHeard _ -> texts.get("listen.action.agreed-heard");
            case CallEvent.AgentChanged _ -> texts.get("listen.action.agent");
            case CallEvent.ProcessSwitched _ -> texts.get("listen.action.process", words.in(process.title()));
            case CallEvent.CallEnded _ -> texts.get("listen.action.ended");
            case CallEvent.Commented _,
                    CallEvent.HoldClassified _,
                    CallEvent.CutOff _,
                    CallEvent.NotReached _,
                    CallEvent.OutcomeGiven _,
                    CallEvent.MissConfirmed _,
                    CallEvent.FindingAccepted _ -> texts.get("listen.action.other");
        };
    }

    /// What was written may be long, and stands in the timeline.
    private String answered(CallProcess process, CriterionKey key, Answer answer, boolean discreet) {
        String criterion = words.label(process, key);
        return discreet || answer instanceof Answer.Written
                ? texts.get("listen.action.answered", criterion)
                : words.answer(process, key, answer) + ": " + criterion;
    }

    private String rest(CallProcess process, CallEvent.RestAnswered event, boolean discreet) {
        return discreet
                ? texts.get("control.answer.answered")
                : words.answer(process, event.keys().iterator().next(), event.answer());
    }

    private String moment(MomentKind kind, boolean discreet) {
        return discreet ? texts.get("listen.moment.discreet") : texts.of("listen.moment.", kind);
    }

    private String shifted(long byMs) {
        long seconds = Math.round(Math.abs(byMs) / 1_000.0);
        if (seconds == 0) {
            return texts.get("listen.action.as-stamped");
        }
        return texts.get(byMs < 0 ? "listen.action.earlier" : "listen.action.later", seconds);
    }
}
