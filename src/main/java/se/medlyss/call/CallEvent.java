package se.medlyss.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessRef;

/// Something that happened while a call was scored: an immutable fact, past tense, stamped first and classified
/// after. A call is nothing but its events in order; [CallState] is their fold. Entries are named by their
/// event's `seq`.
public sealed interface CallEvent {

    /// When it was observed.
    Stamp at();

    /// What the listener observed or wrote: everything that undo takes back.
    sealed interface Observation extends CallEvent {}

    /// The life of the evaluation and its clock. Undo takes one back only when it stopped or started a clock.
    sealed interface Milestone extends CallEvent {}

    /// What others than the one who scored the call do with the evaluation. Undo reaches none of it.
    sealed interface Proceeding extends CallEvent {}

    /// The first event: who, by which process, why.
    record Opened(Stamp at, CallHeader header, ProcessRef process) implements Milestone {}

    /// A stage began; the one before it ended. Entering the first stage of phase *call* starts the call's clock.
    record StageEntered(Stamp at, String stage, Phase phase) implements Observation {}

    /// Pressed within a second of a wrong stage: the visit is to this stage instead, from the first instant.
    record StageReplaced(Stamp at, String stage, Phase phase) implements Observation {}

    /// A criterion was answered.
    record Answered(Stamp at, CriterionKey key, Answer answer) implements Observation {}

    /// Several criteria got the same answer at once (the rest of a stage).
    record RestAnswered(Stamp at, Set<CriterionKey> keys, Answer answer) implements Observation {
        public RestAnswered {
            keys = Set.copyOf(keys);
        }
    }

    /// A criterion is unanswered again.
    record AnswerCleared(Stamp at, CriterionKey key) implements Observation {}

    /// A comment on a criterion; empty removes it.
    record Commented(Stamp at, CriterionKey key, String text) implements Observation {}

    /// A mark: lift up, or develop.
    record MomentMarked(Stamp at, MomentKind kind) implements Observation {}

    /// A note, stamped at its first keystroke.
    record NoteWritten(Stamp at, String text) implements Observation {}

    /// The text of a moment or a note was changed.
    record EntryWorded(Stamp at, int entry, String text) implements Observation {}

    /// A note, moment, pause or answer was removed from the timeline.
    record EntryDeleted(Stamp at, int entry) implements Observation {}

    /// An entry (a stage entry, a mark, a note, a pause) began earlier or later than it was stamped.
    ///
    /// @param byMs negative is earlier
    record EntryShifted(Stamp at, int entry, long byMs) implements Observation {}

    /// The call itself began earlier or later than it was stamped; negative is earlier.
    record StartShifted(Stamp at, long byMs) implements Observation {}

    /// A pause began.
    record HoldStarted(Stamp at) implements Observation {}

    /// The open pause ended.
    record HoldEnded(Stamp at) implements Observation {}

    /// What a pause was, told after the call.
    record HoldClassified(Stamp at, int hold, HoldKind kind) implements Observation {}

    /// The listener came in late: what was asked in earlier stages was not heard, and times are lower bounds.
    ///
    /// @param notHeard unanswered criteria of the earlier stages
    record JoinedLate(Stamp at, Set<CriterionKey> notHeard) implements Observation {
        public JoinedLate {
            notHeard = Set.copyOf(notHeard);
        }
    }

    /// The call was handed to somebody else.
    ///
    /// @param followed the listener followed along
    record Transferred(Stamp at, boolean followed) implements Observation {}

    /// The customer brought up another matter; outcomes are given for each matter.
    record MatterBegan(Stamp at) implements Observation {}

    /// The line broke (or, told later, it did not).
    record CutOff(Stamp at, boolean cutOff) implements Observation {}

    /// A mystery call that nobody answered (or was answered after all).
    ///
    /// @param attempts how many attempts were made; 0 takes it back
    record NotReached(Stamp at, int attempts) implements Observation {}

    /// What coach and agent agreed last time was heard once more.
    record AgreedStepHeard(Stamp at) implements Observation {}

    /// It was somebody else on the line.
    record AgentChanged(Stamp at, String agent, String team) implements Observation {}

    /// The process was switched in mid-call. Answers to criteria that the new process lacks or that do not fit are
    /// kept in the log and simply do not count.
    ///
    /// @param stage the stage that is current in the new process
    record ProcessSwitched(Stamp at, ProcessRef process, String stage, Phase phase) implements Observation {}

    /// Hang-up: the call's time stops.
    ///
    /// @param afterStage the after-call stage that the clock goes on in; null where the process has none
    record CallEnded(Stamp at, @Nullable String afterStage) implements Observation {}

    /// How a matter ended; a null option takes the answer back.
    ///
    /// @param matter 1 for the first matter
    record OutcomeGiven(
            Stamp at, String question, int matter, @Nullable String option) implements Observation {}

    /// A critical *not met* was confirmed against its "miss" text.
    record MissConfirmed(Stamp at, CriterionKey key) implements Observation {}

    /// What the wrap-up pointed at is as it should be.
    ///
    /// @param finding the finding's name, the same each time it is found
    record FindingAccepted(Stamp at, String finding) implements Observation {}

    /// The wrap-up was opened.
    record WrapUpOpened(Stamp at) implements Milestone {}

    /// The call goes on after all: the time since hang-up is given back to the stage it was in.
    record Resumed(Stamp at) implements Milestone {}

    /// Put aside, to finish later.
    record Parked(Stamp at) implements Milestone {}

    /// Thrown away; can be taken back. What was final before the revision that is thrown away stands again.
    record Discarded(Stamp at) implements Milestone {}

    /// The discarding was taken back.
    record DiscardTakenBack(Stamp at) implements Milestone {}

    /// The wrap-up was finished: this revision's answers stand.
    record Finalised(Stamp at) implements Milestone {}

    /// The talk's draft, whole, each time it changes.
    record TalkWritten(Stamp at, Talk talk) implements Milestone {}

    /// A follow-up date was moved or the talk postponed to a day.
    record TalkPostponed(Stamp at, LocalDate until) implements Milestone {}

    /// The agreed step was followed up, and is closed.
    ///
    /// @param words what the two say about it; may be empty
    record FollowUpClosed(Stamp at, FollowUpResult result, String words) implements Milestone {}

    /// A new revision of a final evaluation, with the reason why.
    record RevisionOpened(Stamp at, String reason) implements Milestone {}

    /// The evaluation no longer counts, with the reason why; its id stays.
    record Withdrawn(Stamp at, String reason) implements Milestone {}

    /// What is written of a note that is not kept yet, each time the writing rests; empty when it was wiped out.
    ///
    /// @param at the note's first keystroke
    record NoteDrafted(Stamp at, String text) implements Milestone {}

    /// What is typed of a criterion's answer that is not kept yet, each time the writing rests; empty when it was wiped
    /// out or given up.
    ///
    /// @param at the answer's first keystroke
    record AnswerDrafted(Stamp at, CriterionKey key, String text) implements Milestone {}

    /// What is written of anything else that is not kept yet, each time the writing rests; empty when it was wiped out
    /// or given up.
    ///
    /// @param of what it becomes once it is kept, by its name in [Drafts]
    record WordsDrafted(Stamp at, String of, String text) implements Milestone {}

    /// The listener chose whether the rows tell what was answered.
    ///
    /// @param discreet they tell only that it was
    record DiscreetChosen(Stamp at, boolean discreet) implements Milestone {}

    /// After a crash or a sleep: the wall-clock gap was added, and times from here on are estimated.
    ///
    /// @param gapMs the gap in milliseconds, 0 or more
    record ClockBridged(Stamp at, long gapMs) implements Milestone {}

    /// The latest observation was taken back.
    record Undone(Stamp at) implements Milestone {}

    /// What was taken back holds again.
    record Redone(Stamp at) implements Milestone {}

    /// The evaluation is made when the call is over, told right after it was opened. No clock runs in it: it waits to
    /// be finished from its first instant.
    ///
    /// @param frame when the call was; null when that is not known
    record BegunAfterwards(Stamp at, @Nullable CallFrame frame) implements Proceeding {}

    /// The call was recorded when it was, told right after scoring along with its recording began.
    ///
    /// @param madeAt when the recording's first instant was heard
    record RecordingBegan(Stamp at, Instant madeAt) implements Proceeding {}

    /// A review was adopted by the owner's revision.
    ///
    /// @param by     the reviewer's id
    /// @param review the evaluation that is the review
    record Reviewed(Stamp at, String by, UUID review) implements Proceeding {}

    /// The owner read a review and leaves the evaluation as it is, with the reason why.
    ///
    /// @param by     the owner's id
    /// @param review the evaluation that is the review
    record ReviewDismissed(Stamp at, String by, UUID review, String reason) implements Proceeding {}

    /// The one who made the evaluation is asked to look again. It stands in the review that asks, and in the
    /// evaluation that is asked about.
    ///
    /// @param review the evaluation that is the review; null in the review itself
    /// @param sentAt when it was sent back, which may be days before it is heard of here; null when that is `at`
    record SentBack(
            Stamp at,
            String by,
            String comment,
            @Nullable UUID review,
            @Nullable Instant sentAt) implements Proceeding {}

    /// From now on it changes only after it was unlocked.
    record Locked(Stamp at, String by) implements Proceeding {}

    /// It may be changed again, with the reason why.
    record Unlocked(Stamp at, String by, String reason) implements Proceeding {}

    /// The agent assessed the same call, before seeing this evaluation.
    ///
    /// @param evaluation the agent's assessment
    record SelfAssessed(Stamp at, UUID evaluation) implements Proceeding {}

    /// The agent has read it.
    ///
    /// @param comment may be empty
    record Acknowledged(Stamp at, String comment) implements Proceeding {}

    /// The agent sees a criterion differently.
    ///
    /// @param deadline the last day for an answer
    record Disputed(Stamp at, CriterionKey key, String words, LocalDate deadline) implements Proceeding {}

    /// A dispute was decided.
    ///
    /// @param dispute the seq of the event that raised it
    /// @param by      the id of who decided
    /// @param words   why; may be empty
    record DisputeAnswered(Stamp at, int dispute, Dispute.Outcome outcome, String by, String words)
            implements Proceeding {}
}
