package se.medlyss.support;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Mode;

/// An archive in memory over a [MemoryLog]: what was appended there is found here.
public final class MemoryArchive implements EvaluationArchive {

    private final MemoryLog log;

    public MemoryArchive(MemoryLog log) {
        this.log = log;
    }

    @Override
    public List<EvaluationSummary> page(EvaluationQuery query, int offset, int limit) {
        return all().stream()
                .filter(summary -> fits(summary, query))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<EvaluationSummary> calibrations() {
        return List.of();
    }

    @Override
    public List<EvaluationSummary> waitingForTheOwner() {
        return List.of();
    }

    @Override
    public int count(EvaluationQuery query) {
        return page(query, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public Optional<EvaluationSummary> find(UUID evaluation) {
        return all().stream().filter(summary -> summary.id().equals(evaluation)).findFirst();
    }

    @Override
    public List<EvaluationSummary> ofCall(UUID call) {
        return all().reversed().stream()
                .filter(summary -> summary.callId().equals(call))
                .toList();
    }

    @Override
    public List<EvaluationSummary> madeBeside(UUID evaluation) {
        return all().stream()
                .filter(summary -> evaluation.equals(summary.review().of()))
                .toList();
    }

    @Override
    public List<EvaluationSummary> madeBesideColleagues() {
        return List.of();
    }

    @Override
    public Set<UUID> blindCalls() {
        List<EvaluationSummary> opinions = all().stream()
                .filter(summary -> summary.review().of() == null && summary.mode() != Mode.SELF)
                .filter(summary -> summary.life() != Life.DISCARDED && summary.life() != Life.WITHDRAWN)
                .toList();
        return opinions.stream()
                .filter(open -> open.life() != Life.FINAL && open.revision() == 1)
                .map(EvaluationSummary::callId)
                .filter(call -> opinions.stream()
                        .anyMatch(other ->
                                other.callId().equals(call) && other.mode().blind()))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Agreed> latestAgreed(String agent) {
        return all().stream()
                .filter(summary -> summary.agent().equals(agent) && !summary.practice())
                .map(summary -> Map.entry(summary.id(), state(summary.id())))
                .filter(entry -> entry.getValue().talk().open())
                .findFirst()
                .map(entry -> new Agreed(
                        entry.getKey(),
                        entry.getValue().talk(),
                        requireNonNull(entry.getValue().talk().talkedThrough()),
                        0,
                        0));
    }

    @Override
    public List<Listening> listenings(Instant since) {
        Map<String, List<EvaluationSummary>> byAgent = new HashMap<>();
        all().stream()
                .filter(EvaluationSummary::coListening)
                .forEach(summary -> byAgent.computeIfAbsent(summary.agent(), _ -> new ArrayList<>())
                        .add(summary));
        return byAgent.values().stream()
                .map(calls -> new Listening(
                        calls.getFirst().agent(),
                        calls.getFirst().startedAt(),
                        calls.getFirst().coach(),
                        calls.getFirst().context(),
                        calls.size(),
                        (int) calls.stream()
                                .filter(call -> !call.startedAt().isBefore(since))
                                .count()))
                .toList();
    }

    @Override
    public List<EvaluationSummary> startedBefore(Instant limit, int most) {
        return all().stream()
                .filter(summary -> summary.startedAt().isBefore(limit) && summary.life() != Life.RUNNING)
                .limit(most)
                .toList();
    }

    @Override
    public int countStartedBefore(Instant limit) {
        return startedBefore(limit, Integer.MAX_VALUE).size();
    }

    @Override
    public void erase(UUID evaluation) {
        throw new UnsupportedOperationException("tests of erasing use the real store");
    }

    private CallState state(UUID evaluation) {
        return CallState.of(log.batches().stream()
                .filter(batch -> batch.evaluation().equals(evaluation))
                .flatMap(batch -> batch.events().stream())
                .map(LoggedEvent::event)
                .toList());
    }

    private List<EvaluationSummary> all() {
        Map<UUID, EvaluationSummary> latest = new LinkedHashMap<>();
        log.batches().forEach(batch -> latest.put(batch.evaluation(), batch.summary()));
        return latest.values().stream()
                .sorted(comparing(EvaluationSummary::startedAt)
                        .thenComparing(EvaluationSummary::id)
                        .reversed())
                .toList();
    }

    private static boolean fits(EvaluationSummary summary, EvaluationQuery query) {
        return (query.agent() == null || query.agent().equals(summary.agent()))
                && (query.coach() == null || query.coach().equals(summary.coach()))
                && (query.processId() == null
                        || query.processId().equals(summary.process().id()))
                && (query.from() == null || !summary.startedAt().isBefore(query.from()))
                && (query.to() == null || summary.startedAt().isBefore(query.to()))
                && (query.lives().isEmpty() || query.lives().contains(summary.life()))
                && (query.review() == null || query.review() == summary.review().state())
                && switch (query.talk()) {
                    case EITHER -> true;
                    case WAITING -> summary.coListening() && summary.talkedThrough() == null;
                    case HEARD -> summary.life() == Life.FINAL && summary.talkedThrough() != null;
                };
    }
}
