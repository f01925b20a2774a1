package se.medlyss.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;

/// What is being written and not kept yet, as it stood when the writing last rested: it survives the app.
///
/// @param note   the note; null when there is none
/// @param answer the answer that is being typed; null when there is none
public record Drafts(CallEvent.@Nullable NoteDrafted note, CallEvent.@Nullable AnswerDrafted answer) {

    static final Drafts NONE = new Drafts(null, null);

    /// What is typed of that criterion's answer.
    public Optional<CallEvent.AnswerDrafted> of(CriterionKey key) {
        return Optional.ofNullable(answer).filter(draft -> draft.key().equals(key));
    }

    Drafts with(CallEvent.NoteDrafted draft) {
        return new Drafts(draft.text().isBlank() ? null : draft, answer);
    }

    Drafts with(CallEvent.AnswerDrafted draft) {
        return new Drafts(note, draft.text().isBlank() ? null : draft);
    }

    /// What is left when the event has kept, or done away with, what was written.
    Drafts after(CallEvent event) {
        if (event instanceof CallEvent.NoteWritten) {
            return note == null ? this : new Drafts(null, answer);
        }
        if (event instanceof CallEvent.Answered answered) {
            return without(answered.key());
        }
        return event instanceof CallEvent.AnswerCleared cleared ? without(cleared.key()) : this;
    }

    private Drafts without(CriterionKey key) {
        return of(key).isPresent() ? new Drafts(note, null) : this;
    }
}
