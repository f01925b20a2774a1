package se.medlyss.application.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.Mean;
import se.medlyss.stats.Proportion;

/// A figure that may be told, or why it is not.
public sealed interface Told {

    /// Fewer calls than this say nothing of a person or a group.
    int LEAST_CALLS = 5;

    /// Below this nobody is ranked.
    int LEAST_TO_RANK = 10;

    /// How many calls it is about.
    int calls();

    /// @param value    in percent, or in the unit of the figure
    /// @param interval of 95 %; null when no interval can be told
    record Shown(int calls, double value, @Nullable Interval interval) implements Told {}

    /// @param calls how many calls there are; 0 when even that would tell too much
    record NotTold(int calls, Why why) implements Told {}

    /// Why a figure is not told.
    enum Why {
        /// There is nothing to count.
        NO_CALLS,
        /// Fewer than [#LEAST_CALLS] calls.
        FEW_CALLS,
        /// A group of fewer people than [Disclosure#LEAST_PEOPLE].
        SMALL_GROUP,
        /// A total minus this and its neighbours would give another one away.
        PROTECTS_ANOTHER
    }

    /// The mean of calls' percents with Student's interval, kept within 0 and the greatest percent that can be.
    static Told mean(List<Double> values) {
        Mean mean = Mean.of(values);
        return mean.n() == 0
                ? new NotTold(0, Why.NO_CALLS)
                : new Shown(mean.n(), mean.mean(), within(mean.interval(Interval.LEVEL)));
    }

    /// The mean length of something with Student's interval, never below 0.
    static Told length(List<Double> seconds) {
        Mean mean = Mean.of(seconds);
        return mean.n() == 0
                ? new NotTold(0, Why.NO_CALLS)
                : new Shown(
                        mean.n(),
                        mean.mean(),
                        mean.interval(Interval.LEVEL)
                                .map(known -> known.within(0, known.upper()))
                                .toOptional()
                                .orElse(null));
    }

    /// A share of calls, in percent, with Wilson's interval.
    static Told share(Proportion share) {
        return share.of() == 0
                ? new NotTold(0, Why.NO_CALLS)
                : new Shown(
                        (int) share.of(),
                        100.0 * share.met() / share.of(),
                        share.wilson(Interval.LEVEL)
                                .map(part -> new Interval(100 * part.lower(), 100 * part.upper(), part.level()))
                                .toOptional()
                                .orElse(null));
    }

    /// The same unless there is a reason not to tell it.
    default Told unless(@Nullable Why why) {
        return why == null || this instanceof NotTold before && before.why() == Why.NO_CALLS
                ? this
                : new NotTold(why == Why.FEW_CALLS ? calls() : 0, why);
    }

    /// The same unless it is of too few calls.
    default Told enough() {
        return unless(calls() < LEAST_CALLS ? Why.FEW_CALLS : null);
    }

    /// Whether it is enough to be ranked by.
    default boolean rankable() {
        return this instanceof Shown shown && shown.calls() >= LEAST_TO_RANK;
    }

    private static @Nullable Interval within(Figure<Interval> interval) {
        return interval.toOptional()
                .map(known -> known.within(0, Math.max(100, known.lower())))
                .orElse(null);
    }
}
