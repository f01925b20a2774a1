package se.medlyss.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.call.Context;
import se.medlyss.call.Talk;

/// Finding evaluations, and letting go of them. Called on the store thread only.
public interface EvaluationArchive {

    /// A page of the list, newest first.
    List<EvaluationSummary> page(EvaluationQuery query, int offset, int limit) throws StorageException;

    /// All that were made in calibration sessions, the oldest first.
    List<EvaluationSummary> calibrations() throws StorageException;

    /// Those that wait for a word of the one who made them, the oldest first: the standing revision was sent back, or
    /// a dispute is to be answered.
    List<EvaluationSummary> waitingForTheOwner() throws StorageException;

    /// How many there are in all.
    int count(EvaluationQuery query) throws StorageException;

    Optional<EvaluationSummary> find(UUID evaluation) throws StorageException;

    /// All evaluations of one call: the one that was made while it ran, reviews, further opinions; the oldest first.
    List<EvaluationSummary> ofCall(UUID call) throws StorageException;

    /// What was made here beside an evaluation and goes with it: its reviews, second opinions on its call, and the
    /// agent's own assessment of it.
    List<EvaluationSummary> madeBeside(UUID evaluation) throws StorageException;

    /// The reviews and second opinions that were made here beside evaluations which are not here.
    List<EvaluationSummary> madeBesideColleagues() throws StorageException;

    /// The calls that are scored blind at present: somebody gives an opinion of their own about them, and not
    /// everybody who does has finished. Nobody's answers about them are to be seen. Reviews and the agents' own
    /// assessments are no such opinions, and a later revision begins nothing anew.
    Set<UUID> blindCalls() throws StorageException;

    /// The latest agreed step of an agent that has not been closed, with the evaluation it was agreed in. What was
    /// only written down before a talk is not agreed yet.
    Optional<Agreed> latestAgreed(String agent) throws StorageException;

    /// What coach and agent agreed on.
    ///
    /// @param at    when it was talked through
    /// @param heard in how many co-listenings since then it was heard, however many times in each
    /// @param calls how many co-listenings with the agent there were since then, see
    ///              [EvaluationSummary#coListening]
    record Agreed(UUID evaluation, Talk talk, Instant at, int heard, int calls) {

        /// Whether it was heard in as many calls as was agreed.
        public boolean reached() {
            return talk.inCalls() > 0 && heard >= talk.inCalls();
        }
    }

    /// How often each agent was listened to, see [EvaluationSummary#coListening]. Agents without any are left out.
    ///
    /// @param since counts what started at or after this instant
    List<Listening> listenings(Instant since) throws StorageException;

    /// How often an agent was listened to.
    ///
    /// @param last     when the latest call that counts started
    /// @param lastCoach who listened then
    /// @param context  the setting of that call
    /// @param total    how many there are in all
    /// @param since    how many of them started at or after the given instant
    record Listening(String agent, Instant last, String lastCoach, Context context, int total, int since) {}

    /// The oldest evaluations that a retention limit would erase: started before that instant and no longer running.
    ///
    /// @param most how many at most
    List<EvaluationSummary> startedBefore(Instant limit, int most) throws StorageException;

    /// How many evaluations a retention limit would erase in all.
    int countStartedBefore(Instant limit) throws StorageException;

    /// Erases an evaluation's rows, its chain and its search text for good (secure delete, truncating checkpoint).
    /// Exported files are taken back by an erasure record, see [Outbox].
    void erase(UUID evaluation) throws StorageException;
}
