package se.medlyss.stats.timing;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Moments or boundaries that two coaches stamped, matched one to one within a tolerance. κ is never used on
/// events that are points in time: what both did not stamp has no count.
///
/// @param pairs       matched, in the order of time
/// @param onlyFirst   stamps of the first coach without a partner
/// @param onlySecond  stamps of the second coach without a partner
public record EventMatching(List<Pair> pairs, int onlyFirst, int onlySecond) {

    /// The usual tolerance, in milliseconds.
    public static final long TOLERANCE_MS = 2_000;

    /// Two stamps of the same event, in milliseconds from the start of the call.
    public record Pair(long firstMs, long secondMs) {}

    public EventMatching {
        pairs = List.copyOf(pairs);
    }

    /// Matches as many as can be matched: the earliest that is still free, which is best for intervals of
    /// one length.
    public static EventMatching of(List<Long> firstMs, List<Long> secondMs, long toleranceMs) {
        List<Long> first = firstMs.stream().sorted().toList();
        List<Long> second = secondMs.stream().sorted().toList();
        List<Pair> pairs = new ArrayList<>();
        int j = 0;
        for (long at : first) {
            while (j < second.size() && second.get(j) < at - toleranceMs) {
                j++;
            }
            if (j < second.size() && second.get(j) <= at + toleranceMs) {
                pairs.add(new Pair(at, second.get(j)));
                j++;
            }
        }
        return new EventMatching(pairs, first.size() - pairs.size(), second.size() - pairs.size());
    }

    /// 2 · matched / all stamps: 1 when each has its partner.
    public Figure<Double> agreement() {
        int all = 2 * pairs.size() + onlyFirst + onlySecond;
        return all == 0 ? Figure.undefined(Why.NO_DATA) : Figure.known(2.0 * pairs.size() / all);
    }

    /// How much later the second coach stamps on average, in milliseconds; below 0 is earlier.
    public Figure<Double> meanLagMs() {
        var mean = pairs.stream()
                .mapToLong(pair -> pair.secondMs() - pair.firstMs())
                .average();
        return mean.isPresent() ? Figure.known(mean.getAsDouble()) : Figure.undefined(Why.NO_PAIRS);
    }
}
