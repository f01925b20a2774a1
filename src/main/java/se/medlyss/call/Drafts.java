package se.medlyss.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;

/// What is being written and not kept yet, as it stood when the writing last rested: it survives the app.
///
/// @param note   the note; null when there is none
/// @param answer the answer that is being typed; null when there is none
/// @param words  everything else, by the name of what it becomes
public record Drafts(
        CallEvent.@Nullable NoteDrafted note, CallEvent.@Nullable AnswerDrafted answer, Map<String, String> words) {

    /// The reason of the next revision.
    public static final String REVISION = "revision";

    /// The reason of a withdrawal.
    public static final String WITHDRAWAL = "withdrawal";

    /// The reason of an unlock.
    public static final String UNLOCK = "unlock";

    /// What the two say of an agreed step as it is closed.
    public static final String CLOSING = "closing";

    /// An agreed step in other words.
    public static final String STEP = "step";

    /// What the agent says of the evaluation.
    public static final String ACKNOWLEDGEMENT = "acknowledgement";

    /// What the one who scored is asked to look at again.
    public static final String SENT_BACK = "sent-back";

    private static final String LINE = "line:";
    private static final String DISPUTE = "dispute:";

    static final Drafts NONE = new Drafts(null, null, Map.of());

    public Drafts {
        words = Map.copyOf(words);
    }

    /// The comment on a criterion.
    public static String comment(CriterionKey key) {
        return "comment:" + key;
    }

    /// The words of a line of the timeline.
    public static String line(int entry) {
        return LINE + entry;
    }

    /// What is typed of a criterion's answer when the call is over.
    public static String answer(CriterionKey key) {
        return "answer:" + key;
    }

    /// How the agent sees a criterion.
    public static String dispute(CriterionKey key) {
        return DISPUTE + key;
    }

    /// What is answered to a dispute.
    ///
    /// @param dispute see [Dispute#entry]
    public static String decision(int dispute) {
        return "decision:" + dispute;
    }

    /// Why a review is not adopted.
    public static String dismissal(UUID review) {
        return "dismissal:" + review;
    }

    /// What is typed of that criterion's answer.
    public Optional<CallEvent.AnswerDrafted> of(CriterionKey key) {
        return Optional.ofNullable(answer).filter(draft -> draft.key().equals(key));
    }

    /// What is written of something; empty for nothing.
    public String of(String name) {
        return words.getOrDefault(name, "");
    }

    /// A criterion that a dispute is being written about.
    public Optional<CriterionKey> disputed() {
        return words.keySet().stream()
                .filter(name -> name.startsWith(DISPUTE))
                .sorted()
                .findFirst()
                .map(name -> CriterionKey.parse(name.substring(DISPUTE.length())));
    }

    /// What is to be written of something once it differs from what is kept already.
    ///
    /// @param written as the field has it
    /// @param kept    what stands there without it
    public Optional<CallEvent> change(Stamp at, String name, String written, String kept) {
        String draft = written.isBlank() || written.strip().equals(kept.strip()) ? "" : written;
        return draft.equals(of(name)) ? Optional.empty() : Optional.of(new CallEvent.WordsDrafted(at, name, draft));
    }

    /// The words that lines of the timeline were about to get, by their entry.
    public Map<Integer, String> lines() {
        Map<Integer, String> lines = new HashMap<>();
        words.forEach((name, text) -> {
            if (name.startsWith(LINE)) {
                lines.put(Integer.valueOf(name.substring(LINE.length())), text);
            }
        });
        return lines;
    }

    Drafts with(CallEvent.NoteDrafted draft) {
        return new Drafts(draft.text().isBlank() ? null : draft, answer, words);
    }

    Drafts with(CallEvent.AnswerDrafted draft) {
        return new Drafts(note, draft.text().isBlank() ? null : draft, words);
    }

    Drafts with(CallEvent.WordsDrafted draft) {
        Map<String, String> changed = new HashMap<>(words);
        changed.remove(draft.of());
        if (!draft.text().isBlank()) {
            changed.put(draft.of(), draft.text());
        }
        return new Drafts(note, answer, changed);
    }

    /// What is left when the event has kept, or done away with, what was written.
    Drafts after(CallEvent event) {
        return switch (event) {
            case CallEvent.NoteWritten _ -> note == null ? this : new Drafts(null, answer, words);
            case CallEvent.Answered answered -> without(answered.key()).without(answer(answered.key()));
            case CallEvent.AnswerCleared cleared -> without(cleared.key()).without(answer(cleared.key()));
            case CallEvent.Commented commented -> without(comment(commented.key()));
            case CallEvent.EntryWorded worded -> without(line(worded.entry()));
            case CallEvent.EntryDeleted deleted -> without(line(deleted.entry()));
            case CallEvent.RevisionOpened _ -> without(REVISION);
            case CallEvent.Withdrawn _ -> without(WITHDRAWAL);
            case CallEvent.TalkWritten _ -> without(STEP);
            case CallEvent.FollowUpClosed _ -> without(CLOSING).without(STEP);
            case CallEvent.Proceeding proceeding -> after(proceeding);
            case CallEvent _ -> this;
        };
    }

    private Drafts after(CallEvent.Proceeding event) {
        return switch (event) {
            case CallEvent.Unlocked _ -> without(UNLOCK);
            case CallEvent.Acknowledged _ -> without(ACKNOWLEDGEMENT);
            case CallEvent.SentBack _ -> without(SENT_BACK);
            case CallEvent.ReviewDismissed dismissed -> without(dismissal(dismissed.review()));
            case CallEvent.Disputed disputed -> without(dispute(disputed.key()));
            case CallEvent.DisputeAnswered answered -> without(decision(answered.dispute()));
            case CallEvent.Proceeding _ -> this;
        };
    }

    private Drafts without(CriterionKey key) {
        return of(key).isPresent() ? new Drafts(note, null, words) : this;
    }

    private Drafts without(String name) {
        if (!words.containsKey(name)) {
            return this;
        }
        Map<String, String> left = new HashMap<>(words);
        left.remove(name);
        return new Drafts(note, answer, left);
    }
}
