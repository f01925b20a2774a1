package se.medlyss.application.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What somebody may see of a session. Before the result is opened that is who is in, and nothing of what anybody
/// answered.
public sealed interface SessionView {

    SessionStanding standing();

    /// It is blind.
    ///
    /// @param in      whose judgement is there, in the order in which they were begun
    /// @param missing coaches of whom none is there
    /// @param begun   begun on this computer and not finished
    /// @param opening whether the viewer may open the result now
    /// @param before  the viewer's tries at a reference call, after which the key was seen; empty otherwise
    record Blind(
            SessionStanding standing,
            List<In> in,
            List<String> missing,
            List<Begun> begun,
            Opening opening,
            List<CalibrationResult> before)
            implements SessionView {
        public Blind {
            in = List.copyOf(in);
            missing = List.copyOf(missing);
            begun = List.copyOf(begun);
            before = List.copyOf(before);
        }

        /// Everything that was scored in it, as far as it is known here.
        public List<UUID> evaluations() {
            Stream<UUID> tries =
                    before.stream().flatMap(each -> each.judgements().stream()).map(Judgement::evaluation);
            return Stream.of(in.stream().map(In::evaluation), begun.stream().map(Begun::evaluation), tries)
                    .flatMap(each -> each)
                    .distinct()
                    .toList();
        }

        /// Whether this coach is done.
        public boolean done(String coach) {
            return in.stream().anyMatch(each -> each.coach().equals(coach));
        }
    }

    /// The result is open, or the viewer has finished a reference call.
    ///
    /// @param late    came after the result was opened, or again by the same coach, and do not count
    /// @param missing coaches of whom none counts
    /// @param unread  coaches who count and whose judgement cannot be read at present
    /// @param before  the viewer's tries at a reference call before this one, in order; empty otherwise
    /// @param changed one of the viewer's tries was revised or withdrawn since, which counts for nothing
    record Open(
            SessionStanding standing,
            CalibrationResult result,
            List<In> late,
            List<String> missing,
            List<String> unread,
            List<CalibrationResult> before,
            boolean changed)
            implements SessionView {
        public Open {
            late = List.copyOf(late);
            missing = List.copyOf(missing);
            unread = List.copyOf(unread);
            before = List.copyOf(before);
        }

        /// The call as it was before it was scored, once more: the viewer's tries are all before.
        public Blind again() {
            List<CalibrationResult> tries = new ArrayList<>(before);
            tries.add(result);
            return new Blind(standing, List.of(), List.of(), List.of(), Opening.NEVER, tries);
        }

        /// What measures whoever trained: the first try, before which the key was not seen.
        public CalibrationResult measure() {
            return before.isEmpty() ? result : before.getFirst();
        }
    }

    /// It will not be; its facilitator said so.
    record Cancelled(SessionStanding standing) implements SessionView {}

    /// The version of the process that it is scored by is not on this computer.
    record WithoutProcess(SessionStanding standing) implements SessionView {}

    /// A judgement that has come.
    ///
    /// @param at    when it became final
    /// @param late  that was after the deadline
    /// @param again the same coach had one before, which is the one that counts
    record In(String coach, UUID evaluation, Instant at, boolean late, boolean again) {}

    /// A judgement that is not finished.
    record Begun(String coach, UUID evaluation) {}

    /// Whether the result may be opened.
    enum Opening {
        NOW,
        /// Not all are in, and the deadline has not passed.
        NOT_YET,
        /// Fewer than two are in: there is nothing to compare.
        TOO_FEW,
        /// Another coach made the session.
        FACILITATOR_ONLY,
        /// A reference call opens for each by itself.
        NEVER
    }
}
