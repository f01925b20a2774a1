package se.medlyss.call;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;

/// The agent sees a criterion differently.
///
/// @param entry    its event's seq
/// @param revision the revision that it is about
/// @param key      the criterion
/// @param words    how the agent sees it
/// @param deadline the last day for an answer
/// @param answer   null while it is open
public record Dispute(
        int entry,
        int revision,
        CriterionKey key,
        String words,
        Instant at,
        LocalDate deadline,
        @Nullable Reply answer) {

    /// What was said to it.
    ///
    /// @param by    the id of who decided
    /// @param words why; may be empty when it was accepted
    public record Reply(Outcome outcome, String by, String words, Instant at) {}

    /// How it ended.
    public enum Outcome {
        ACCEPTED("accepted"),
        /// Some of it.
        PARTLY("partly"),
        REJECTED("rejected");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /// How it is written in files.
        public String code() {
            return code;
        }
    }

    /// Whether nobody has answered it.
    public boolean open() {
        return answer == null;
    }

    Dispute answered(Reply reply) {
        return new Dispute(entry, revision, key, words, at, deadline, reply);
    }
}
