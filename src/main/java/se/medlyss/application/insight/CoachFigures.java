package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.stats.Figure;
import se.medlyss.stats.effects.CrossedEffects;
import se.medlyss.stats.effects.Effect;

/// How coaches score. On a computer of its own each coach sees only the own figures; the centre sees all.
///
/// @param everyone  how all coaches together answered each criterion; no lines when that may not be told, or there is
///                  one coach alone
public record CoachFigures(List<Line> lines, CriterionTable everyone) {

    /// A coach.
    ///
    /// @param total     the calls' percents, before anything is adjusted
    /// @param severity  how far from the common level, in percent units: above 0 is kinder; too few calls or no
    ///                  coach in common give none
    /// @param criteria  how often each was answered how
    public record Line(
            String coach,
            Told total,
            Figure<Effect> severity,
            CriterionTable criteria,
            Revisions revisions,
            List<EvaluationFacts> behind) {
        public Line {
            behind = List.copyOf(behind);
        }

        /// Whether nothing may be told of the coach, however many calls there are.
        public boolean withheld() {
            return total instanceof Told.NotTold few && few.why() != Why.FEW_CALLS && few.why() != Why.NO_CALLS;
        }

        /// Those that the severity is estimated from.
        public List<EvaluationFacts> scored() {
            return Slice.scored(behind);
        }
    }

    /// What revisions changed.
    ///
    /// @param revised  evaluations with a later revision whose first score is known
    /// @param raised   of them, with a higher score now
    /// @param lowered  of them, with a lower score now
    /// @param meanRise of the raised, in percent units; 0 when none was
    public record Revisions(int revised, int raised, int lowered, double meanRise) {}

    public CoachFigures {
        lines = List.copyOf(lines);
    }

    /// The coaches of a slice.
    ///
    /// @param only this coach alone; null for all
    public static CoachFigures of(Slice slice, Figure<CrossedEffects> effects, @Nullable String only) {
        List<Line> lines = new ArrayList<>();
        var coaches = slice.by(CoachFigures::coach);
        List<@Nullable Why> withheld = slice.origin() == Facts.Origin.OWN
                ? Collections.nCopies(coaches.size(), null)
                : slice.withheldGroups(coaches, CoachFigures::coach);
        List<CriterionTable> criteria = criteria(slice, coaches.values());
        int at = 0;
        for (var own : coaches.entrySet()) {
            if (only == null || only.equals(own.getKey())) {
                lines.add(line(own.getKey(), own.getValue(), criteria.get(at), effects, withheld.get(at)));
            }
            at++;
        }
        return new CoachFigures(
                lines,
                coaches.size() > 1 && slice.withheld() == null ? everyone(slice) : new CriterionTable(List.of()));
    }

    private static CriterionTable everyone(Slice slice) {
        ProcessForm form = slice.form().orElseThrow();
        return switch (slice.origin()) {
            case OWN -> CriterionTable.of(form, slice.counted());
            case CENTRE -> CriterionTable.ofMany(form, slice.counted());
        };
    }

    private static List<CriterionTable> criteria(Slice slice, Collection<List<EvaluationFacts>> coaches) {
        ProcessForm form = slice.form().orElseThrow();
        return switch (slice.origin()) {
            case OWN ->
                coaches.stream().map(own -> CriterionTable.of(form, own)).toList();
            case CENTRE -> CriterionTable.ofEach(form, coaches);
        };
    }

    private static String coach(EvaluationFacts facts) {
        return facts.persons().coach();
    }

    private static Line line(
            String coach,
            List<EvaluationFacts> own,
            CriterionTable criteria,
            Figure<CrossedEffects> effects,
            @Nullable Why withheld) {
        List<EvaluationFacts> told = withheld == null ? own : List.of();
        return new Line(
                coach,
                Told.mean(Slice.percents(own)).enough().unless(withheld),
                withheld == null
                        ? severity(coach, Slice.scored(own).size(), effects)
                        : Figure.undefined(Figure.Why.TOO_FEW),
                withheld == null ? criteria : new CriterionTable(List.of()),
                revisions(told),
                told);
    }

    private static Figure<Effect> severity(String coach, int calls, Figure<CrossedEffects> effects) {
        if (calls < Told.LEAST_TO_RANK) {
            return Figure.undefined(Figure.Why.TOO_FEW);
        }
        return switch (effects) {
            case Figure.Undefined<CrossedEffects>(var why) -> Figure.undefined(why);
            case Figure.Known<CrossedEffects>(var known) ->
                Optional.ofNullable(known.evaluators().get(coach))
                        .map(Figure::known)
                        .orElseGet(() -> Figure.undefined(Figure.Why.NOT_CONNECTED));
        };
    }

    private static Revisions revisions(List<EvaluationFacts> own) {
        int revised = 0;
        int raised = 0;
        int lowered = 0;
        double rise = 0;
        for (EvaluationFacts each : own) {
            if (each.revision() < 2 || each.firstPercent() == null || each.percent() == null) {
                continue;
            }
            revised++;
            double change = each.percent() - each.firstPercent();
            if (change > 0) {
                raised++;
                rise += change;
            } else if (change < 0) {
                lowered++;
            }
        }
        return new Revisions(revised, raised, lowered, raised == 0 ? 0 : rise / raised);
    }
}
