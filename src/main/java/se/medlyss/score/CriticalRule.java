package se.medlyss.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.CriticalMissRule;
import se.medlyss.process.CriticalScope;

/// The critical criteria of a call: which were missed, and what the process lets a miss do.
record CriticalRule(CriticalMissRule rule, List<CriticalMiss> misses, Set<CriticalClass> applicable) {

    static CriticalRule of(CriticalMissRule rule, List<Marked> criteria) {
        List<CriticalMiss> misses = criteria.stream()
                .filter(Marked::missed)
                .flatMap(marked -> Optional.ofNullable(marked.criterion().critical()).stream()
                        .map(kind -> new CriticalMiss(
                                marked.score().key(), kind, marked.criterion().criticalScope())))
                .toList();
        Set<CriticalClass> applicable = criteria.stream()
                .filter(marked -> marked.score().standing().observed())
                .flatMap(marked -> Optional.ofNullable(marked.criterion().critical()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CriticalClass.class)));
        return new CriticalRule(rule, misses, applicable);
    }

    /// A miss of scope call: the call cannot be approved.
    boolean missedInCall() {
        return misses.stream().anyMatch(miss -> miss.scope() == CriticalScope.CALL);
    }

    /// The stages with a miss of scope stage.
    Set<String> missedStages() {
        return misses.stream()
                .filter(miss -> miss.scope() == CriticalScope.STAGE)
                .map(miss -> miss.key().stage())
                .collect(Collectors.toSet());
    }

    /// Whether the percent of the call is set to 0.
    boolean zeroesCall() {
        return rule == CriticalMissRule.ZERO && missedInCall();
    }

    /// The stages that are set to 0.
    Set<String> zeroedStages() {
        return rule == CriticalMissRule.ZERO ? missedStages() : Set.of();
    }
}
