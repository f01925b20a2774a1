package se.medlyss.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessRef;

/// What a call's events add up to. Crash recovery, review, audit, replay and undo are all this same fold; applying an
/// event costs the same however long the call has been.
///
/// @param seq             the number of events applied, which is the last event's seq
/// @param revision        1 while the first revision is made
/// @param revisionReason  why the revision was opened; empty for the first
/// @param withdrawnReason why it no longer counts; empty unless withdrawn
/// @param undo            what can be taken back, newest first
/// @param redo            what can be given back, newest first
/// @param opened          the first event's stamp; null before it
/// @param last            the latest event's stamp; null before the first
/// @param finalised       when the standing revision became final; null before that
/// @param estimatedFromMs times from here on are estimated, because the clock was bridged; null when none are
/// @param postponedUntil  the talk was put off until this day; null when it was not
/// @param draft           the note that is being written; null when there is none
public record CallState(
        int seq,
        Life life,
        int revision,
        String revisionReason,
        String withdrawnReason,
        CallContent content,
        Trail<Step> undo,
        Trail<Step> redo,
        Talk talk,
        @Nullable Stamp opened,
        @Nullable Stamp last,
        @Nullable Instant finalised,
        @Nullable Long estimatedFromMs,
        @Nullable LocalDate postponedUntil,
        CallEvent.@Nullable NoteDrafted draft) {

    /// Something that can be taken back or given back, with the content to return to.
    public record Step(CallEvent event, CallContent content) {}

    /// Before the first event.
    public static final CallState BLANK = new CallState(
            0,
            Life.RUNNING,
            1,
            "",
            "",
            CallContent.BLANK,
            Trail.empty(),
            Trail.empty(),
            Talk.EMPTY,
            null,
            null,
            null,
            null,
            null,
            null);

    /// The state after one event more. Pure: the same events always give the same state.
    public CallState apply(CallEvent event) {
        return CallFold.apply(this, event);
    }

    /// The state after these events, oldest first.
    public static CallState of(Iterable<? extends CallEvent> events) {
        CallState state = BLANK;
        for (CallEvent event : events) {
            state = state.apply(event);
        }
        return state;
    }

    /// Who and why.
    ///
    /// @throws IllegalStateException before the first event
    public CallHeader header() {
        CallHeader header = content.header();
        if (header == null) {
            throw new IllegalStateException("the call has no events yet");
        }
        return header;
    }

    /// The process that the call is scored by.
    ///
    /// @throws IllegalStateException before the first event
    public ProcessRef process() {
        ProcessRef process = content.process();
        if (process == null) {
            throw new IllegalStateException("the call has no events yet");
        }
        return process;
    }

    public CallTimes times() {
        return content.times();
    }

    public AnswerSheet answers() {
        return content.answers();
    }

    public Circumstances circumstances() {
        return content.circumstances();
    }

    /// The standing answer; empty when unanswered.
    public Optional<Answer> answer(CriterionKey key) {
        return answers().answer(key);
    }

    /// Whether the call's clock runs: it has started and nobody has hung up.
    public boolean running() {
        return times().rawStartMs() != null && times().endedMs() == null && life == Life.RUNNING;
    }

    /// The stages whose times are lower bounds, because the listener came in when they were over or had begun.
    public Set<String> timedFromLater() {
        Long joined = circumstances().joinedLateMs();
        if (joined == null) {
            return Set.of();
        }
        Set<String> stages = new HashSet<>();
        for (Visit visit : times().visits()) {
            if (visit.enteredMs() <= joined) {
                stages.add(visit.stage());
            }
        }
        return stages;
    }

    /// What undo would take back.
    public Optional<CallEvent> lastAction() {
        return undo.newest().map(Step::event);
    }

    /// What redo would give back.
    public Optional<CallEvent> nextRedo() {
        return redo.newest().map(Step::event);
    }

    /// With an observation. The first stage's entry is no step: exactly one stage is current while the call runs.
    CallState observed(CallEvent event, CallContent newContent) {
        boolean first =
                event instanceof CallEvent.StageEntered && times().visits().isEmpty();
        return with(event, life, newContent, first ? undo : undo.plus(new Step(event, content)), Trail.empty());
    }

    /// With a turn in the evaluation's life that may have stopped or started clocks: then it is a step too, so that
    /// undo
    /// gives back exactly what was before.
    CallState retimed(CallEvent event, Life newLife, CallTimes newTimes) {
        return newTimes == times()
                ? lives(event, newLife)
                : with(event, newLife, content.with(newTimes), undo.plus(new Step(event, content)), Trail.empty());
    }

    CallState lives(CallEvent event, Life newLife, CallContent newContent) {
        return with(event, newLife, newContent, undo, redo);
    }

    CallState lives(CallEvent event, Life newLife) {
        return with(event, newLife, content, undo, redo);
    }

    CallState with(CallEvent event, Life newLife, CallContent newContent, Trail<Step> newUndo, Trail<Step> newRedo) {
        return new CallState(
                seq + 1,
                newLife,
                revision,
                revisionReason,
                withdrawnReason,
                newContent,
                newUndo,
                newRedo,
                talk,
                opened == null ? event.at() : opened,
                event.at(),
                finalised,
                estimatedFromMs,
                postponedUntil,
                event instanceof CallEvent.NoteWritten ? null : draft);
    }

    CallState revised(int newRevision, String reason, String withdrawal, @Nullable Instant newFinalised) {
        return new CallState(
                seq,
                life,
                newRevision,
                reason,
                withdrawal,
                content,
                Trail.empty(),
                Trail.empty(),
                talk,
                opened,
                last,
                newFinalised,
                estimatedFromMs,
                postponedUntil,
                draft);
    }

    CallState talked(Talk newTalk, @Nullable LocalDate newPostponedUntil) {
        return new CallState(
                seq,
                life,
                revision,
                revisionReason,
                withdrawnReason,
                content,
                undo,
                redo,
                newTalk,
                opened,
                last,
                finalised,
                estimatedFromMs,
                newPostponedUntil,
                draft);
    }

    CallState estimated(long fromMs) {
        return new CallState(
                seq,
                life,
                revision,
                revisionReason,
                withdrawnReason,
                content,
                undo,
                redo,
                talk,
                opened,
                last,
                finalised,
                estimatedFromMs == null ? Long.valueOf(fromMs) : estimatedFromMs,
                postponedUntil,
                draft);
    }

    /// With a note that is being written. It is no turn in the call: the latest event's stamp stays.
    CallState drafted(CallEvent.NoteDrafted newDraft) {
        return new CallState(
                seq + 1,
                life,
                revision,
                revisionReason,
                withdrawnReason,
                content,
                undo,
                redo,
                talk,
                opened,
                last,
                finalised,
                estimatedFromMs,
                postponedUntil,
                newDraft.text().isBlank() ? null : newDraft);
    }
}
