package se.medlyss.application.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EventLog;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.Outbox;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Dispute;
import se.medlyss.call.Given;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Stamp;
import se.medlyss.process.CriterionKey;

/// What the agent says to an evaluation: that it was read, and where it is seen differently; and what is answered to
/// that. Everything stays in the history. Called on the store thread only.
public final class AgentsWord {

    /// How many days there are to answer a dispute, unless another day is given.
    public static final int DAYS_TO_ANSWER = 10;

    private final LaterEvent later;
    private final NewRevision revision;
    private final InstantSource clock;
    private final ZoneId zone;

    public AgentsWord(EventLog log, ProcessCatalogue catalogue, Outbox outbox, InstantSource clock, ZoneId zone) {
        this.later = new LaterEvent(log, catalogue, clock);
        this.revision = new NewRevision(log, catalogue, outbox, clock);
        this.clock = clock;
        this.zone = zone;
    }

    /// What is decided about a dispute.
    ///
    /// @param answer what is answered to the criterion from now on; null leaves it
    /// @param by     the id of who decides
    /// @param words  why
    public record Decision(
            Dispute.Outcome outcome, @Nullable Answer answer, String by, String words) {}

    /// The last day for an answer to a dispute that is raised now.
    public LocalDate usualDeadline() {
        return LocalDate.ofInstant(clock.instant(), zone).plusDays(DAYS_TO_ANSWER);
    }

    /// The agent has assessed the call, before seeing this evaluation.
    ///
    /// @return false when it is not final or an assessment is known
    public boolean selfAssessed(UUID evaluation, UUID assessment) throws StorageException {
        return later.append(
                        evaluation,
                        state -> state.life() != Life.WITHDRAWN
                                && state.handling().selfAssessment() == null,
                        (_, at) -> new CallEvent.SelfAssessed(at, assessment))
                .isPresent();
    }

    /// The agent has read it.
    ///
    /// @param comment may be empty
    /// @param reason  what a revision gives as its reason, when one is needed
    public boolean acknowledge(UUID evaluation, String comment, String reason) throws StorageException {
        return append(
                evaluation,
                state -> state.life() == Life.FINAL && state.handling().acknowledgement() == null,
                reason,
                at -> new CallEvent.Acknowledged(at, comment.strip()));
    }

    /// The agent sees a criterion differently. One open dispute a criterion.
    ///
    /// @param words  how; blank does nothing
    /// @param reason what a revision gives as its reason, when one is needed
    public boolean dispute(UUID evaluation, CriterionKey key, String words, LocalDate deadline, String reason)
            throws StorageException {
        return !words.isBlank()
                && append(
                        evaluation,
                        state -> state.life() == Life.FINAL
                                && state.handling().open().stream()
                                        .noneMatch(open -> open.key().equals(key)),
                        reason,
                        at -> new CallEvent.Disputed(at, key, words.strip(), deadline));
    }

    /// Decides a dispute. What is accepted, wholly or partly, may change the answer, in a revision of its own.
    ///
    /// @param dispute see [Dispute#entry]
    /// @param reason  what a revision gives as its reason
    public boolean decide(UUID evaluation, int dispute, Decision decision, String reason) throws StorageException {
        return revision.append(
                evaluation,
                state -> state.life() == Life.FINAL && open(state, dispute).isPresent(),
                (state, at, left) -> decided(state, open(state, dispute).orElseThrow(), decision, left, reason, at));
    }

    private static Optional<Dispute> open(CallState state, int entry) {
        return state.handling().open().stream()
                .filter(dispute -> dispute.entry() == entry)
                .findFirst();
    }

    private static List<CallEvent> decided(
            CallState state, Dispute dispute, Decision decision, boolean left, String reason, Stamp at) {
        List<CallEvent> events = new ArrayList<>();
        Answer answer = decision.outcome() == Dispute.Outcome.REJECTED ? null : decision.answer();
        if (answer != null && state.answer(dispute.key()).filter(answer::equals).isEmpty()) {
            Given before = state.answers().given().get(dispute.key());
            Stamp when = new Stamp(before == null ? at.offsetMs() : before.atMs(), at.wall());
            events.add(new CallEvent.RevisionOpened(at, reason));
            events.add(new CallEvent.Answered(when, dispute.key(), answer));
            events.add(new CallEvent.Finalised(at));
        } else if (left) {
            events.addAll(NewRevision.same(state, at, reason));
        }
        events.add(new CallEvent.DisputeAnswered(
                at,
                dispute.entry(),
                decision.outcome(),
                decision.by(),
                decision.words().strip()));
        return events;
    }

    private boolean append(
            UUID evaluation, Predicate<CallState> allowed, String reason, Function<Stamp, CallEvent> event)
            throws StorageException {
        return revision.append(
                evaluation, state -> state.reviewState() != ReviewState.LOCKED && allowed.test(state), reason, event);
    }
}
