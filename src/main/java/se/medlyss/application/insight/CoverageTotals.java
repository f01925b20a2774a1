package se.medlyss.application.insight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// [Coverage] in a few numbers, for whoever looks at the figures first.
///
/// @param received    evaluations in the period and team, whatever their process and mode
/// @param expected    by the roster's monthly targets, at the centre also of those who sent nothing; null where it says
///                    nothing, or a team or a channel was chosen
/// @param ofExpected  how many of the received are from those of whom something is expected
/// @param missing     numbers that should be among all records and are not; 0 for this computer's own
/// @param underway    files that seem to be half there
/// @param provisional persons to merge with the organisation's, in all that came in
public record CoverageTotals(
        int received, @Nullable Integer expected, int ofExpected, int missing, int underway, int provisional) {

    /// The numbers of the filter's period, team, channel and coach.
    public static CoverageTotals of(Facts facts, InsightFilter filter) {
        List<EvaluationFacts> within = Coverage.within(facts, filter);
        Expected expected = Expected.of(facts, filter, within);
        Map<String, Integer> byCoach =
                within.stream().collect(Collectors.toMap(each -> each.persons().coach(), _ -> 1, Integer::sum));
        Integer calls = expected.ofAll(byCoach.keySet(), facts.origin() == Facts.Origin.CENTRE);
        int ofExpected = byCoach.entrySet().stream()
                .filter(coach -> expected.of(coach.getKey()) != null)
                .mapToInt(Map.Entry::getValue)
                .sum();
        LatestCompilation.Delivery delivery = facts.delivery();
        int missing = delivery == null
                ? 0
                : delivery.writers().stream()
                        .mapToInt(writer -> writer.missing().size())
                        .sum();
        return new CoverageTotals(
                within.size(),
                calls,
                ofExpected,
                missing,
                delivery == null ? 0 : delivery.underway().size(),
                Unmerged.count(facts));
    }
}
