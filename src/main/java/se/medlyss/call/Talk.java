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

    /// Nothing written yet.
    public static final Talk EMPTY = new Talk("", List.of(), "", "", 0, null, false, null, 0, null);

    public Talk {
        lifted = List.copyOf(lifted);
    }

    /// Whether the agent has heard the evaluation.
    public boolean done() {
        return talkedThrough != null;
    }

    /// Whether something was agreed that has not been followed up.
    public boolean open() {
        return !agreed.isBlank() && closing == null;
    }

    Talk closed(Closing newClosing) {
        return new Talk(pleased, lifted, develop, agreed, inCalls, by, mayShare, talkedThrough, coachingMs, newClosing);
    }
}
