package se.medlyss.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.CriticalScope;
import se.medlyss.process.GradeScale;

/// Made-up criteria of each kind.
public final class Criteria {

    private Criteria() {}

    public static Criterion check(String id) {
        return of(id, new CriterionKind.Check(), true);
    }

    /// A check that is usually decided after the call.
    public static Criterion later(String id) {
        return of(id, new CriterionKind.Check(), false);
    }

    /// Grades from 0 to the highest.
    public static Criterion graded(String id, int highest) {
        List<BigDecimal> values =
                IntStream.rangeClosed(0, highest).mapToObj(BigDecimal::valueOf).toList();
        return of(id, new CriterionKind.Graded(new GradeScale(values, List.of()), true), true);
    }

    public static Criterion timed(String id, int maxSeconds) {
        return of(id, new CriterionKind.Timed(BigDecimal.valueOf(maxSeconds)), true);
    }

    public static Criterion choice(String id, String... options) {
        return of(
                id,
                new CriterionKind.Choice(List.of(options).stream()
                        .map(option -> new ChoiceOption(option, Samples.text(option), BigDecimal.ONE))
                        .toList()),
                true);
    }

    public static Criterion text(String id) {
        return of(id, new CriterionKind.FreeText(), true);
    }

    private static Criterion of(String id, CriterionKind kind, boolean live) {
        return new Criterion(
                id, kind, BigDecimal.ONE, null, CriticalScope.CALL, live, false, Samples.text(id), null, null, null);
    }
}
