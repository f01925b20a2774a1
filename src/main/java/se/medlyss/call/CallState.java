package se.medlyss.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
/// @param drafts          what is being written and not kept yet
/// @param discreet        whether rows tell only that it was answered, as the listener chose; null when
///                        nothing was chosen, or when nobody knows any more who sees the screen
/// @param handling        what others did with it, and what it belongs to
/// @param aside           what stands while a later revision is made; once that was thrown away, it; null otherwise
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
        Drafts drafts,
        @Nullable Boolean discreet,
        Handling handling,
        @Nullable CallState aside) {

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
            Drafts.NONE,
            null,
            Handling.NONE,
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

    /// The state after what a log holds, oldest first.
    public static CallState ofLogged(List<LoggedEvent> events) {
        return of(events.stream().map(LoggedEvent::event).toList());
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

    /// How exact the time of an offset in the log is.
    public Certainty certainty(long atMs) {
        if (estimatedFromMs != null && atMs >= estimatedFromMs) {
            return Certainty.ESTIMATED;
        }
        return circumstances().joinedLateMs() == null ? Certainty.EXACT : Certainty.AT_LEAST;
    }

    /// How far it has come.
    public ReviewState reviewState() {
        return life == Life.FINAL ? handling.reached() : ReviewState.DRAFT;
    }

    /// Whether the event may be taken in. A locked evaluation takes nothing that would change it; how an agreed step
    /// turned out is no part of it, nor is what nobody has kept yet. What was made blind and thrown away is not
    /// taken back: meanwhile the others' answers could be seen.
    public boolean admits(CallEvent event) {
        if (event instanceof CallEvent.DiscardTakenBack && blind()) {
            return false;
        }
        return reviewState() != ReviewState.LOCKED
                || event instanceof CallEvent.Unlocked
                || event instanceof CallEvent.WordsDrafted
                || event instanceof CallEvent.FollowUpClosed;
    }

    /// Whether it is made without sight of what others answered about the same call.
    public boolean blind() {
        CallHeader header = content.header();
        return header != null && header.mode().blind() && header.reviewed() == null;
    }

    /// The wall-clock time of the first event: of the call itself, where it was scored afterwards and its time is
    /// known. Null before the first event.
    public @Nullable Instant began() {
        CallFrame frame = handling.frame();
        return frame != null ? frame.openedAt() : opened == null ? null : opened.wall();
    }

    /// How long the call has lasted, in milliseconds; where the log has no call of its own, as the frame tells.
    public long durationMs(long nowMs) {
        CallFrame frame = handling.frame();
        return frame != null && times().rawStartMs() == null ? frame.durationMs() : times().durationMs(nowMs);
    }

    /// Whether an offset is a time of the call. What was made afterwards has times within the call's frame alone.
    public boolean heard(long atMs) {
        CallFrame frame = handling.frame();
        return frame != null && times().rawStartMs() == null
                ? atMs <= frame.originMs() + frame.durationMs()
                : times().heard(atMs);
    }

    /// What was made of a later version that was thrown away, and can be taken back; empty when none was.
    public Optional<CallState> thrownAway() {
        return life == Life.FINAL ? Optional.ofNullable(aside) : Optional.empty();
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
    /// undo gives back exactly what was before.
    CallState retimed(CallEvent event, Life newLife, CallTimes newTimes) {
        return newTimes == times() ? lives(event, newLife) : reached(event, newLife, content.with(newTimes));
    }

    /// Another life with other content, which undo takes back.
    CallState reached(CallEvent event, Life newLife, CallContent newContent) {
        return with(event, newLife, newContent, undo.plus(new Step(event, content)), Trail.empty());
    }

    CallState lives(CallEvent event, Life newLife, CallContent newContent) {
        return with(event, newLife, newContent, undo, redo);
    }

    CallState lives(CallEvent event, Life newLife) {
        return with(event, newLife, content, undo, redo);
    }

    CallState with(CallEvent event, Life newLife, CallContent newContent, Trail<Step> newUndo, Trail<Step> newRedo) {
        CallStateDraft next = new CallStateDraft(this);
        next.seq = seq + 1;
        next.life = newLife;
        next.content = newContent;
        next.undo = newUndo;
        next.redo = newRedo;
        next.opened = opened == null ? event.at() : opened;
        next.last = event.at();
        next.drafts = drafts.after(event);
        return next.state();
    }

    CallState revised(int newRevision, String reason, String withdrawal, @Nullable Instant newFinalised) {
        CallStateDraft next = new CallStateDraft(this);
        next.revision = newRevision;
        next.revisionReason = reason;
        next.withdrawnReason = withdrawal;
        next.undo = Trail.empty();
        next.redo = Trail.empty();
        next.finalised = newFinalised;
        next.aside = null;
        return next.state();
    }

    CallState laidAside(@Nullable CallState other) {
        CallStateDraft next = new CallStateDraft(this);
        next.aside = other;
        return next.state();
    }

    CallState talked(Talk newTalk, @Nullable LocalDate newPostponedUntil) {
        CallStateDraft next = new CallStateDraft(this);
        next.talk = newTalk;
        next.postponedUntil = newPostponedUntil;
        return next.state();
    }

    CallState estimated(long fromMs) {
        CallStateDraft next = new CallStateDraft(this);
        next.estimatedFromMs = estimatedFromMs == null ? Long.valueOf(fromMs) : estimatedFromMs;
        return next.state();
    }

    /// With something that is being written. It is no turn in the call: the latest event's stamp stays.
    CallState drafted(Drafts newDrafts) {
        CallStateDraft next = new CallStateDraft(this);
        next.seq = seq + 1;
        next.drafts = newDrafts;
        return next.state();
    }

    CallState handled(Handling newHandling) {
        CallStateDraft next = new CallStateDraft(this);
        next.handling = newHandling;
        return next.state();
    }
}
