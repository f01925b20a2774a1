package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Mode;
import se.medlyss.process.CriterionKey;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.agreement.AgreementWeights;
import se.medlyss.stats.agreement.CategoryCounts;
import se.medlyss.stats.agreement.ChanceCorrected;
import se.medlyss.stats.agreement.Coefficient;
import se.medlyss.stats.agreement.PercentAgreement;
import se.medlyss.stats.agreement.PickedCalls;
import se.medlyss.stats.agreement.Ratings;
import se.medlyss.stats.sampling.Bootstrap;

/// Whether coaches judge the same call alike: Gwet's AC1 over the criteria of calls that two or more people scored.
/// How they came to score it (live, a second opinion, calibration) differs by nature; the agents' own assessments are
/// left out. A graded criterion counts as there from half of its points on, so that all criteria have the same two
/// categories.
///
/// @param calls   scored by two or more people
/// @param alike   judgements of a criterion of a call that are all the same, of all that two or more gave
/// @param ac1     with its standard error over judgements
/// @param byCalls interval with the calls drawn anew, since the criteria of a call hang together
/// @param behind  the evaluations of those calls; none at the centre where they are of few people
public record Agreement(
        int calls, Proportion alike, Figure<Coefficient> ac1, Figure<Interval> byCalls, List<EvaluationFacts> behind) {

    private static final int LEAST_DRAWS = 200;
    private static final long DRAWN_CALLS = 4_000_000;
    private static final List<Double> CATEGORIES = List.of(0.0, 1.0);
    private static final long SEED = 1;

    /// The judgements of a call: one row for each criterion, a column for each who scored.
    private record Judged(List<List<@Nullable Double>> rows) {}

    public Agreement {
        behind = List.copyOf(behind);
    }

    /// The agreement within these facts.
    ///
    /// @param coach only calls that this one scored; null for all
    public static Agreement of(Facts facts, InsightFilter filter, @Nullable String coach) {
        List<Judged> calls = new ArrayList<>();
        List<EvaluationFacts> behind = new ArrayList<>();
        InsightFilter anyCoach = new InsightFilter(
                filter.process(), filter.mode(), filter.from(), filter.to(), filter.team(), filter.channel(), null);
        List<EvaluationFacts> scored = StageFamily.about(facts, filter.process()).all().stream()
                .filter(each -> each.setting().mode() != Mode.SELF && each.ordinary() && anyCoach.admits(each))
                .toList();
        for (List<EvaluationFacts> call :
                Slice.by(scored, EvaluationFacts::call).values()) {
            List<EvaluationFacts> own = oneEach(call);
            boolean wanted = coach == null
                    || own.stream().anyMatch(each -> each.persons().coach().equals(coach));
            if (own.size() >= 2 && wanted) {
                calls.add(judged(own));
                behind.addAll(own);
            }
        }
        boolean few = facts.origin() == Facts.Origin.CENTRE && Disclosure.ofTotal(Slice.size(behind)) != null;
        return of(calls, few ? List.of() : behind);
    }

    /// Nobody agrees with themselves: of two evaluations by the same person the first counts.
    private static List<EvaluationFacts> oneEach(List<EvaluationFacts> call) {
        Set<String> coaches = new LinkedHashSet<>();
        return call.stream().filter(each -> coaches.add(each.persons().coach())).toList();
    }

    private static Judged judged(List<EvaluationFacts> call) {
        List<List<@Nullable Double>> rows = new ArrayList<>();
        for (CriterionKey key : call.getFirst().form().keys()) {
            List<@Nullable Double> row = new ArrayList<>();
            call.forEach(each -> row.add(judgement(each.answer(key))));
            if (row.stream().filter(Objects::nonNull).count() >= 2) {
                rows.add(row);
            }
        }
        return new Judged(rows);
    }

    private static @Nullable Double judgement(byte answer) {
        if (!Answers.observed(answer)) {
            return null;
        }
        return Answers.there(answer) ? 1.0 : 0.0;
    }

    private static Agreement of(List<Judged> calls, List<EvaluationFacts> behind) {
        Ratings all =
                Ratings.of(calls.stream().flatMap(call -> call.rows().stream()).toList());
        return new Agreement(calls.size(), PercentAgreement.of(all, 0), ac1(all), interval(calls), behind);
    }

    private static Figure<Interval> interval(List<Judged> calls) {
        if (calls.size() < 2) {
            return Figure.undefined(Figure.Why.TOO_FEW);
        }
        PickedCalls all = PickedCalls.of(
                calls.stream().map(call -> Ratings.of(call.rows())).toList(), CATEGORIES);
        int draws = Math.clamp(DRAWN_CALLS / calls.size(), LEAST_DRAWS, Bootstrap.DRAWS);
        return new Bootstrap(calls.size(), all::ac1)
                .percentile(Interval.LEVEL, draws, SEED)
                .map(Bootstrap.Result::interval);
    }

    private static Figure<Coefficient> ac1(Ratings ratings) {
        return new ChanceCorrected(CategoryCounts.of(ratings, CATEGORIES), AgreementWeights.IDENTITY.table(CATEGORIES))
                .gwet();
    }
}
