package se.medlyss.call;

import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessRef;

/// A line of the timeline.
///
/// @param entry   the seq of the event behind it
/// @param process what the call was scored by then
/// @param stage   the stage that was current; null before the first
/// @param rawAtMs as it was stamped
/// @param atMs    as corrected
public record TimelineEntry(
        int entry, @Nullable ProcessRef process, @Nullable String stage, long rawAtMs, long atMs, What what) {

    /// What the line tells.
    public sealed interface What {

        /// What somebody wrote in it; empty where nobody can write.
        default String written() {
            return switch (this) {
                case Moment moment -> moment.text();
                case Note note -> note.text();
                case StageBegan _, AnswerGiven _, RestGiven _, HoldBegan _, Marked _ -> "";
            };
        }
    }

    /// A stage began.
    public record StageBegan(String stage) implements What {}

    /// A criterion was answered; shown only while this is the criterion's standing answer.
    public record AnswerGiven(CriterionKey key, Answer answer) implements What {}

    /// Several criteria were answered at once.
    public record RestGiven(int count, Answer answer) implements What {}

    /// A mark, with a text that may be empty.
    public record Moment(MomentKind kind, String text) implements What {}

    /// A note.
    public record Note(String text) implements What {}

    /// A pause began.
    public record HoldBegan() implements What {}

    /// One of the marks without a text.
    ///
    /// @param agent who was on the line from then on, where that changed; empty otherwise
    public record Marked(Mark mark, String agent) implements What {

        public Marked(Mark mark) {
            this(mark, "");
        }
    }

    /// Marks without a text of their own.
    public enum Mark {
        JOINED_LATE,
        TRANSFERRED,
        TRANSFERRED_AND_FOLLOWED,
        MATTER_BEGAN,
        CUT_OFF,
        AGENT_CHANGED,
        PROCESS_SWITCHED,
        STEP_HEARD,
        CALL_ENDED
    }

    /// How far it was moved from where it was stamped, all corrections together, in ms; negative is earlier.
    public long movedMs() {
        return atMs - rawAtMs;
    }

    TimelineEntry as(What newWhat) {
        return new TimelineEntry(entry, process, stage, rawAtMs, atMs, newWhat);
    }

    TimelineEntry shiftedTo(long newAtMs) {
        return new TimelineEntry(entry, process, stage, rawAtMs, newAtMs, what);
    }
}
