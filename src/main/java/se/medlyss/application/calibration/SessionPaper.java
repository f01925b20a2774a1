package se.medlyss.application.calibration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;

/// What is published about a session: one file each, created once and never changed.
public sealed interface SessionPaper {

    UUID session();

    /// The coach who says so.
    String by();

    Instant at();

    /// The session was made.
    record Planned(CalibrationSession plan) implements SessionPaper {
        @Override
        public UUID session() {
            return plan.id();
        }

        @Override
        public String by() {
            return plan.facilitator();
        }

        @Override
        public Instant at() {
            return plan.plannedAt();
        }
    }

    /// What the session is from now on, whole; a later one takes the place of an earlier one. Of no effect once the
    /// result was opened.
    ///
    /// @param number 1 for the first
    record Changed(
            UUID session, String by, Instant at, int number, String title, Instant deadline, List<String> participants)
            implements SessionPaper {
        public Changed {
            participants = List.copyOf(participants);
        }
    }

    /// The session will not be. Of no effect once the result was opened.
    ///
    /// @param reason for everybody who was to take part; may be empty
    record Cancelled(UUID session, String by, Instant at, String reason) implements SessionPaper {}

    /// The result was opened. What was in by then is what the group disagreed on, for good; what comes later does
    /// not count.
    record Opened(UUID session, String by, Instant at, List<Counted> counted) implements SessionPaper {
        public Opened {
            counted = List.copyOf(counted);
        }
    }

    /// Whose evaluation is in the result, as it stood.
    record Counted(String coach, UUID evaluation, int revision) {}

    /// What the group agreed on, whole; a later one takes the place of an earlier one.
    ///
    /// @param number  1 for the first
    /// @param summary what the group takes with it; may be empty
    record Agreed(UUID session, String by, Instant at, int number, List<AgreedAnswer> answers, String summary)
            implements SessionPaper {
        public Agreed {
            answers = List.copyOf(answers);
        }
    }

    /// @param reason why; may be empty where all had said so
    record AgreedAnswer(CriterionKey key, Answer answer, String reason) {}
}
