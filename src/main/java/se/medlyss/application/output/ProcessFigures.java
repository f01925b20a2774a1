package se.medlyss.application.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.insight.Agreement;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.Disclosure;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.Headlines;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.TeamMonths;
import se.medlyss.application.insight.Trend;
import se.medlyss.call.Mode;

/// The figures of one process in one mode, for the whole organisation: teams, nobody alone.
///
/// @param form       the newest version
/// @param criteria   empty when too few people were listened to
/// @param outcomes   empty when too few people were listened to
/// @param teams      of the whole period
/// @param teamMonths month by month
/// @param months     of all teams together
/// @param weeks      of all teams together; fewer are told than of the months, so that none gives a part away
public record ProcessFigures(
        ProcessForm form,
        Mode mode,
        Slice slice,
        Headlines headlines,
        StageTable teams,
        Funnel funnel,
        Trend months,
        Trend weeks,
        TeamMonths teamMonths,
        Optional<CriterionTable> criteria,
        Optional<OutcomeFigures> outcomes) {

    /// A process in a mode.
    private record Key(String process, Mode mode) {}

    /// The figures of each process and mode that something was scored by; by process, then by mode.
    ///
    /// @param alive told after each, since large ones take a while
    static List<ProcessFigures> all(Facts facts, Runnable alive) {
        List<Key> keys = facts.all().stream()
                .filter(EvaluationFacts::counts)
                .map(each -> new Key(each.form().id(), each.setting().mode()))
                .distinct()
                .sorted(Comparator.comparing(Key::process).thenComparing(Key::mode))
                .toList();
        List<ProcessFigures> all = new ArrayList<>();
        for (Key key : keys) {
            all.add(of(facts, InsightFilter.of(key.process(), key.mode())));
            alive.run();
        }
        return all;
    }

    private static ProcessFigures of(Facts facts, InsightFilter filter) {
        Slice slice = Slice.of(facts, filter);
        ProcessForm form = slice.form().orElseThrow();
        StageTable teams = StageTable.of(slice, Grouping.TEAM);
        Trend months = Trend.of(slice, Span.Unit.MONTH, Trend.Measure.QUALITY);
        boolean told = Disclosure.ofTotal(Disclosure.Group.of(slice.counted())) == null;
        return new ProcessFigures(
                form,
                filter.mode(),
                slice,
                Headlines.of(slice, teams, Agreement.of(facts, filter, null)),
                teams,
                Funnel.of(slice, Grouping.TEAM),
                months,
                months.weeks(slice),
                TeamMonths.of(slice),
                told ? Optional.of(CriterionTable.ofMany(form, slice.counted())) : Optional.empty(),
                told ? Optional.of(OutcomeFigures.of(slice)) : Optional.empty());
    }

    /// How many evaluations count in the averages.
    public int counted() {
        return slice.counted().size();
    }
}
