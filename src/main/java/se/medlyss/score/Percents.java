package se.medlyss.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.NotReachedRule;
import se.medlyss.process.ScoringRules;

/// The percent of a call, as shown and as it would be without zeroing; null when not available.
record Percents(@Nullable Ratio shown, @Nullable Ratio beforeCritical) {

    static Percents of(ScoringRules rules, List<Marked> criteria, CriticalRule critical) {
        Weights weights = new Weights(rules.method(), criteria);
        if (!weights.available()) {
            return new Percents(null, null);
        }
        Ratio before = capped(rules, Weights.sum(criteria, weights::given));
        if (critical.zeroesCall()) {
            return new Percents(Ratio.ZERO, before);
        }
        Set<String> zeroed = critical.zeroedStages();
        List<Marked> left = criteria.stream()
                .filter(marked -> !zeroed.contains(marked.stage().id()))
                .toList();
        return new Percents(capped(rules, Weights.sum(left, weights::given)), before);
    }

    /// What a call that nobody answered is given: what the process says, else 0.
    static Percents notReached(ScoringRules rules) {
        Ratio percent = Optional.ofNullable(rules.notReached())
                .map(NotReachedRule::percent)
                .map(Ratio::of)
                .orElse(Ratio.ZERO);
        return new Percents(percent, percent);
    }

    private static Ratio capped(ScoringRules rules, Ratio percent) {
        BigDecimal cap = rules.bonusCap();
        return cap == null ? percent : percent.min(Ratio.of(cap));
    }
}
