package se.medlyss.ui.listen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;

/// An archive that knows one agreed step and nothing else.
record AgreedArchive(Optional<Agreed> agreed, List<String> lookedUp) implements EvaluationArchive {

    @Override
    public List<EvaluationSummary> page(EvaluationQuery query, int offset, int limit) {
        return List.of();
    }

    @Override
    public List<EvaluationSummary> calibrations() {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public List<EvaluationSummary> waitingForTheOwner() {
        throw new UnsupportedOperationException("not asked here");
    }

    @Override
    public int count(EvaluationQuery query) {
        return 0;
    }

    @Override
    public Optional<EvaluationSummary> find(UUID evaluation) {
        return Optional.empty();
    }

    @Override
    public List<EvaluationSummary> ofCall(UUID call) {
        return List.of();
    }

    @Override
    public List<EvaluationSummary> madeBeside(UUID evaluation) {
        return List.of();
    }

    @Override
    public List<EvaluationSummary> madeBesideColleagues() {
        return List.of();
    }

    @Override
    public Set<UUID> blindCalls() {
        return Set.of();
    }

    @Override
    public Optional<Agreed> latestAgreed(String agent) {
        lookedUp.add(agent);
        return agreed;
    }

    @Override
    public List<Listening> listenings(Instant since) {
        return List.of();
    }

    @Override
    public List<EvaluationSummary> startedBefore(Instant limit, int most) {
        return List.of();
    }

    @Override
    public int countStartedBefore(Instant limit) {
        return 0;
    }

    @Override
    public void erase(UUID evaluation) {}
}
