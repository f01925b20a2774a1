package se.medlyss.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The talk between coach and agent after the call. It may stay a draft after the evaluation is final.
///
/// @param pleased        what the agent is pleased with, in the agent's words
/// @param lifted         at most two moments worth celebrating
/// @param develop        one thing to develop
/// @param agreed         what they agree on
/// @param inCalls        in how many of the next calls it should be heard, 0 when nothing was agreed
/// @param by             by when; null when nothing was agreed
/// @param mayShare       the agent lets the coach lift this at the weekly meeting
/// @param talkedThrough  when the agent heard it; null while it waits
/// @param coachingMs     how long the talk took, 0 when not measured
/// @param closing        how what was agreed turned out; null until it is followed up
public record Talk(
        String pleased,
        List<Lifted> lifted,
        String develop,
        String agreed,
        int inCalls,
        @Nullable LocalDate by,
        boolean mayShare,
        @Nullable Instant talkedThrough,
        long coachingMs,
        @Nullable Closing closing) {

    /// A lifted moment: what was said, and when.
    ///
    /// @param entry the timeline entry (its event's seq), or 0 for something without a mark
    /// @param atMs  offset in the log
    public record Lifted(int entry, long atMs, String quote) {}

    /// How an agreed step turned out.
    ///
    /// @param words what the two say about it; may be empty
    public record Closing(FollowUpResult result, String words, Instant at) {}

    /// How many moments are lifted at most.
    public static final int MOST_LIFTED = 2;

    /// Nothing written yet.
    public static final Talk EMPTY = new Talk("", List.of(), "", "", 0, null, false, null, 0, null);

    public Talk {
        lifted = lifted.stream().limit(MOST_LIFTED).toList();
    }

    /// Whether the agent has heard the evaluation.
    public boolean done() {
        return talkedThrough != null;
    }

    /// Whether something was agreed that has not been followed up. What is only prepared is not agreed.
    public boolean open() {
        return done() && !agreed.isBlank() && closing == null;
    }

    /// The same with other words about what the agent is pleased with.
    public Talk withPleased(String newPleased) {
        return new Talk(newPleased, lifted, develop, agreed, inCalls, by, mayShare, talkedThrough, coachingMs, closing);
    }

    /// The same with other moments lifted; the first two of them.
    public Talk withLifted(List<Lifted> newLifted) {
        return new Talk(pleased, newLifted, develop, agreed, inCalls, by, mayShare, talkedThrough, coachingMs, closing);
    }

    /// The same with another thing to develop.
    public Talk withDevelop(String newDevelop) {
        return new Talk(pleased, lifted, newDevelop, agreed, inCalls, by, mayShare, talkedThrough, coachingMs, closing);
    }

    /// The same with something else agreed.
    public Talk withAgreed(String newAgreed) {
        return new Talk(pleased, lifted, develop, newAgreed, inCalls, by, mayShare, talkedThrough, coachingMs, closing);
    }

    /// The same to be heard in another number of calls.
    public Talk withInCalls(int newInCalls) {
        return new Talk(pleased, lifted, develop, agreed, newInCalls, by, mayShare, talkedThrough, coachingMs, closing);
    }

    /// The same by another day.
    public Talk withBy(@Nullable LocalDate newBy) {
        return new Talk(pleased, lifted, develop, agreed, inCalls, newBy, mayShare, talkedThrough, coachingMs, closing);
    }

    /// The same with another answer to whether it may be shared.
    public Talk withMayShare(boolean newMayShare) {
        return new Talk(pleased, lifted, develop, agreed, inCalls, by, newMayShare, talkedThrough, coachingMs, closing);
    }

    /// The same heard by the agent at that time, or not yet.
    public Talk withTalkedThrough(@Nullable Instant newTalkedThrough) {
        return new Talk(pleased, lifted, develop, agreed, inCalls, by, mayShare, newTalkedThrough, coachingMs, closing);
    }

    /// The same having taken another time.
    public Talk withCoachingMs(long newCoachingMs) {
        return new Talk(pleased, lifted, develop, agreed, inCalls, by, mayShare, talkedThrough, newCoachingMs, closing);
    }

    /// The same, closed if the same step was closed meanwhile: a draft may be older than the follow-up.
    Talk stillClosed(Talk standing) {
        boolean same = closing == null && agreed.equals(standing.agreed);
        return same && standing.closing != null ? closed(standing.closing) : this;
    }

    Talk closed(Closing newClosing) {
        return new Talk(pleased, lifted, develop, agreed, inCalls, by, mayShare, talkedThrough, coachingMs, newClosing);
    }
}
