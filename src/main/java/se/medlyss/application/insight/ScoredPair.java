package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What one coach scored of one agent, in all that came in.
///
/// @param coach an id
/// @param agent an id
public record ScoredPair(String coach, String agent, Set<UUID> evaluations) {

    public ScoredPair {
        evaluations = Set.copyOf(evaluations);
    }

    /// All pairs in these facts, by coach and agent.
    public static List<ScoredPair> of(Facts facts) {
        List<ScoredPair> pairs = new ArrayList<>();
        Slice.by(facts.all(), each -> each.persons().coach())
                .forEach((coach, ofCoach) -> Slice.by(
                                ofCoach, each -> each.persons().agent())
                        .forEach((agent, own) -> pairs.add(new ScoredPair(
                                coach,
                                agent,
                                own.stream().map(EvaluationFacts::id).collect(Collectors.toSet())))));
        return pairs;
    }
}
