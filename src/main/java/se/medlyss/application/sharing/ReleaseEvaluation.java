package se.medlyss.application.sharing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.EventLog;
import se.medlyss.application.Outbox;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.PublicHolidays;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.StorageException;
import se.medlyss.application.WorkingDays;
import se.medlyss.call.CallState;
import se.medlyss.call.Mode;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.Scoring;

/// Releases evaluations to the outbox when the settings say so: once the agent has heard it, at the latest
/// after three working days, or as soon as it is final. What was not scored live waits for no talk; practice
/// calls never leave. Called on the store thread only.
public final class ReleaseEvaluation {

    private static final System.Logger LOG = System.getLogger(ReleaseEvaluation.class.getName());
    private static final int LONGEST_WAIT_DAYS = 3;

    private final EventLog log;
    private final Outbox outbox;
    private final ProcessCatalogue catalogue;
    private final PeopleDirectory people;
    private final RecordCodec codec;
    private final Supplier<ReleaseRules> rules;
    private final ZoneId zone;

    public ReleaseEvaluation(
            EventLog log,
            Outbox outbox,
            ProcessCatalogue catalogue,
            PeopleDirectory people,
            RecordCodec codec,
            Supplier<ReleaseRules> rules,
            ZoneId zone) {
        this.log = log;
        this.outbox = outbox;
        this.catalogue = catalogue;
        this.people = people;
        this.codec = codec;
        this.rules = rules;
        this.zone = zone;
    }

    /// What became of an evaluation.
    public sealed interface Outcome {}

    /// It is in the outbox.
    public record Released(Outbox.Row row) implements Outcome {}

    /// The agent has not heard it; it will leave by itself then, at the latest at that instant.
    public record WaitsForTheTalk(Instant until) implements Outcome {}

    /// There is nothing to tell the centre: a practice call, not final, withdrawn before it ever left, or erased.
    public record NothingToTell() implements Outcome {}

    /// It cannot be made into a record; it stays here, and is tried again.
    public record Failed(UUID evaluation, RecordException.Reason reason) implements Outcome {}

    /// Releases the evaluation's standing revision, if it is due.
    ///
    /// @param evenUntalked without waiting for the talk
    public Outcome release(UUID evaluation, Instant now, boolean evenUntalked) throws StorageException {
        Optional<CallState> kept = read(evaluation);
        if (kept.isEmpty() || kept.get().header().practice()) {
            return new NothingToTell();
        }
        CallState state = kept.get();
        try {
            return switch (state.life()) {
                case FINAL -> releaseFinal(evaluation, state, now, evenUntalked);
                case WITHDRAWN -> releaseWithdrawn(evaluation, state, now);
                case RUNNING, WRAP_UP, PARKED, DISCARDED -> new NothingToTell();
            };
        } catch (RecordException cannot) {
            LOG.log(System.Logger.Level.ERROR, "evaluation " + evaluation + " cannot be released", cannot);
            return new Failed(evaluation, cannot.reason());
        }
    }

    private Optional<CallState> read(UUID evaluation) throws StorageException {
        try {
            return Optional.of(log.state(evaluation));
        } catch (StorageException missing) {
            if (missing.reason() == StorageException.Reason.UNKNOWN) {
                return Optional.empty();
            }
            throw missing;
        }
    }

    private Outcome releaseFinal(UUID evaluation, CallState state, Instant now, boolean evenUntalked)
            throws StorageException, RecordException {
        Optional<Instant> waits = evenUntalked ? Optional.empty() : waitsUntil(state);
        if (waits.isPresent() && now.isBefore(waits.get())) {
            return new WaitsForTheTalk(waits.get());
        }
        Outbox.Maker maker = codec.evaluation(record(evaluation, state, now));
        return new Released(outbox.release(evaluation, state.revision(), Outbox.Kind.EVALUATION, now, maker));
    }

    private Optional<Instant> waitsUntil(CallState state) {
        Instant finalised = state.finalised();
        boolean waits = rules.get().afterTheTalk()
                && state.header().mode() == Mode.LIVE
                && !state.talk().done();
        return waits && finalised != null
                ? Optional.of(WorkingDays.after(
                        finalised,
                        LONGEST_WAIT_DAYS,
                        zone,
                        PublicHolidays.of(zone, rules.get().language())))
                : Optional.empty();
    }

    private Outcome releaseWithdrawn(UUID evaluation, CallState state, Instant now)
            throws StorageException, RecordException {
        if (outbox.rows(evaluation).isEmpty()) {
            return new NothingToTell();
        }
        Outbox.Maker maker = codec.withdrawal(new RecordCodec.Withdrawal(
                evaluation, state.revision(), state.withdrawnReason(), RecordTimes.startedAt(state), now));
        return new Released(outbox.release(evaluation, state.revision(), Outbox.Kind.WITHDRAWAL, now, maker));
    }

    private EvaluationRecord record(UUID evaluation, CallState state, Instant now)
            throws StorageException, RecordException {
        ProcessDocument process = catalogue
                .find(state.process())
                .orElseThrow(() -> new RecordException(
                        RecordException.Reason.NOT_ALLOWED, "unknown process version " + state.process(), null));
        return new EvaluationRecord(
                evaluation,
                state,
                process,
                Scoring.score(
                        process.process(),
                        state.answers().fitting(process.process()),
                        state.circumstances().notReached()),
                persons(state),
                rules.get().language(),
                now);
    }

    private EvaluationRecord.Persons persons(CallState state) throws StorageException {
        boolean names = rules.get().names();
        Optional<Agent> agent = people.agent(state.header().agent());
        Optional<Coach> coach = people.coaches().stream()
                .filter(known -> known.id().equals(state.header().coach()))
                .findFirst();
        String site = people.teams().stream()
                .filter(team -> team.id().equals(state.header().agentTeam()))
                .map(Team::site)
                .findFirst()
                .orElse("");
        return new EvaluationRecord.Persons(
                site,
                agent.map(known -> known.provisional()
                                || !known.id().equals(state.header().agent()))
                        .orElse(false),
                names ? agent.map(Agent::name).orElse(null) : null,
                names ? coach.map(Coach::name).orElse(null) : null);
    }
}
