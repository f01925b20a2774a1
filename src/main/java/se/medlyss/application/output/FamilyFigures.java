package se.medlyss.application.output;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.StageFamily;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Told;
import se.medlyss.call.Mode;

/// The figures of one stage in all processes that have it, in one mode, for the whole organisation.
///
/// @param quality the mean of the stage's percents
/// @param teams   a column for each process
public record FamilyFigures(StageFamily family, Mode mode, Slice slice, Told quality, StageTable teams) {

    /// The figures of each family of which two processes or more may be told.
    ///
    /// @param alive told after each, since large ones take a while
    static List<FamilyFigures> all(Facts facts, Runnable alive) {
        List<Mode> modes = facts.all().stream()
                .filter(EvaluationFacts::counts)
                .map(each -> each.setting().mode())
                .distinct()
                .sorted()
                .toList();
        List<FamilyFigures> all = new ArrayList<>();
        for (StageFamily family : StageFamily.of(facts)) {
            for (Mode mode : modes) {
                Slice slice = Slice.of(facts, InsightFilter.of(family.key(), mode));
                alive.run();
                if (slice.processes().size() > 1) {
                    all.add(new FamilyFigures(
                            family, mode, slice, slice.quality(), StageTable.of(slice, Grouping.TEAM)));
                }
            }
        }
        return all;
    }
}
