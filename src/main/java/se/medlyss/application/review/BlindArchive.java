package se.medlyss.application.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.StorageException;

/// The archive as everybody may see it: of a call that somebody scores blind it tells that there are evaluations, and
/// nothing of what was answered.
public final class BlindArchive implements EvaluationArchive {

    private final EvaluationArchive all;

    private final Secrets secrets;

    /// @param all     knows everything
    /// @param secrets the sessions whose result is not open
    public BlindArchive(EvaluationArchive all, Secrets secrets) {
        this.all = all;
        this.secrets = secrets;
    }

    @Override
    public List<EvaluationSummary> page(EvaluationQuery query, int offset, int limit) throws StorageException {
        return seen(all.page(query, offset, limit));
    }

    @Override
    public List<EvaluationSummary> calibrations() throws StorageException {
        return seen(all.calibrations());
    }

    @Override
    public List<EvaluationSummary> waitingForTheOwner() throws StorageException {
        return seen(all.waitingForTheOwner());
    }

    @Override
    public int count(EvaluationQuery query) throws StorageException {
        return all.count(query);
    }

    @Override
    public Optional<EvaluationSummary> find(UUID evaluation) throws StorageException {
        return seen(all.find(evaluation).stream().toList()).stream().findFirst();
    }

    @Override
    public List<EvaluationSummary> ofCall(UUID call) throws StorageException {
        return seen(all.ofCall(call));
    }

    @Override
    public List<EvaluationSummary> madeBeside(UUID evaluation) throws StorageException {
        return seen(all.madeBeside(evaluation));
    }

    @Override
    public List<EvaluationSummary> madeBesideColleagues() throws StorageException {
        return seen(all.madeBesideColleagues());
    }

    @Override
    public Set<UUID> blindCalls() throws StorageException {
        return all.blindCalls();
    }

    @Override
    public Optional<Agreed> latestAgreed(String agent) throws StorageException {
        return all.latestAgreed(agent);
    }

    @Override
    public List<Listening> listenings(Instant since) throws StorageException {
        return all.listenings(since);
    }

    @Override
    public List<EvaluationSummary> startedBefore(Instant limit, int most) throws StorageException {
        return seen(all.startedBefore(limit, most));
    }

    @Override
    public int countStartedBefore(Instant limit) throws StorageException {
        return all.countStartedBefore(limit);
    }

    @Override
    public void erase(UUID evaluation) throws StorageException {
        all.erase(evaluation);
    }

    private List<EvaluationSummary> seen(List<EvaluationSummary> summaries) throws StorageException {
        if (summaries.isEmpty()) {
            return summaries;
        }
        Set<UUID> blind = all.blindCalls();
        List<EvaluationSummary> seen = new ArrayList<>();
        for (EvaluationSummary summary : summaries) {
            UUID session = summary.review().session();
            boolean hidden = blind.contains(summary.callId()) || session != null && secrets.hides(session);
            seen.add(hidden ? summary.veiled() : summary);
        }
        return List.copyOf(seen);
    }
}
