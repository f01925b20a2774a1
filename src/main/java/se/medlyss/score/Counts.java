package se.medlyss.score;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many criteria stand where. Text criteria are in none of them.
public record Counts(int met, int partly, int notMet, int notApplicable, int notHeard, int unanswered) {

    static Counts of(Collection<CriterionScore> criteria) {
        Map<Standing, Integer> number = new EnumMap<>(Standing.class);
        criteria.forEach(criterion -> number.merge(criterion.standing(), 1, Integer::sum));
        return new Counts(
                number.getOrDefault(Standing.MET, 0),
                number.getOrDefault(Standing.PARTLY, 0),
                number.getOrDefault(Standing.NOT_MET, 0),
                number.getOrDefault(Standing.NOT_APPLICABLE, 0),
                number.getOrDefault(Standing.NOT_HEARD, 0),
                number.getOrDefault(Standing.UNANSWERED, 0));
    }

    /// The same counts by standing, in the order of the enum and without text.
    public Map<Standing, Integer> byStanding() {
        Map<Standing, Integer> number = new EnumMap<>(Standing.class);
        number.put(Standing.MET, met);
        number.put(Standing.PARTLY, partly);
        number.put(Standing.NOT_MET, notMet);
        number.put(Standing.NOT_APPLICABLE, notApplicable);
        number.put(Standing.NOT_HEARD, notHeard);
        number.put(Standing.UNANSWERED, unanswered);
        return Collections.unmodifiableMap(number);
    }
}
