package se.medlyss.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    private static final String LINE = "line:";

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

    /// What is typed of that criterion's answer.
    public Optional<CallEvent.AnswerDrafted> of(CriterionKey key) {
        return Optional.ofNullable(answer).filter(draft -> draft.key().equals(key));
    }

    /// What is written of something; empty for nothing.
    public String of(String name) {
        return words.getOrDefault(name, "");
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
            case CallEvent.Answered answered -> without(answered.key());
            case CallEvent.AnswerCleared cleared -> without(cleared.key());
            case CallEvent.Commented commented -> without(comment(commented.key()));
            case CallEvent.EntryWorded worded -> without(line(worded.entry()));
            case CallEvent.EntryDeleted deleted -> without(line(deleted.entry()));
            case CallEvent.RevisionOpened _ -> without(REVISION);
            case CallEvent _ -> this;
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
