package se.medlyss.ui.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Answers;
import se.medlyss.application.insight.Coverage;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.StageTable;
import se.medlyss.process.CriterionKey;

/// What lies behind a figure: the criteria of a stage if it has one, and the evaluations.
///
/// @param title    of which figure
/// @param figure   the figure itself with its interval and number, in words; empty where the list says it all
/// @param criteria null when the figure is of no stage or form
/// @param stage    the stage's id; null for all of them
/// @param unlisted how many more the figure is of that give a small group away, and are not among them
/// @param unnamed  teams that are not told of: their evaluations are listed without a team
/// @param opened   the evaluation that is looked at; null for the list of all
/// @param asked    whose answers are listed; null for no criterion's
/// @param from     from where this was opened; null for the figures themselves
record Drill(
        String title,
        String figure,
        @Nullable CriterionTable criteria,
        @Nullable String stage,
        List<EvaluationFacts> evaluations,
        int unlisted,
        Set<String> unnamed,
        @Nullable EvaluationFacts opened,
        @Nullable CriterionKey asked,
        @Nullable Drill from) {

    Drill {
        evaluations = List.copyOf(evaluations);
        unnamed = Set.copyOf(unnamed);
    }

    /// The list of all.
    Drill(
            String title,
            @Nullable CriterionTable criteria,
            @Nullable String stage,
            List<EvaluationFacts> evaluations,
            Set<String> unnamed) {
        this(title, "", criteria, stage, evaluations, 0, unnamed, null, null, null);
    }

    /// What lies behind a figure of that slice. The centre hears of no small team, and of no criterion that was heard
    /// with few people.
    static Drill of(Slice slice, String title, @Nullable String stage, List<EvaluationFacts> behind) {
        var form = slice.form().orElseThrow();
        return switch (slice.origin()) {
            case OWN -> new Drill(title, CriterionTable.of(form, behind), stage, behind, Set.of());
            case CENTRE ->
                new Drill(title, CriterionTable.ofMany(form, behind), stage, behind, withheldTeams(slice, behind));
        };
    }

    /// What lies behind how far coaches agree: each call as often as it was scored, so that nothing is told of its
    /// criteria as if those were as many calls.
    static Drill ofAgreement(Slice slice, String title, List<EvaluationFacts> behind) {
        Set<String> unnamed = slice.origin() == Facts.Origin.OWN ? Set.of() : withheldTeams(slice, behind);
        return new Drill(title, null, null, behind, unnamed);
    }

    /// What lies behind a criterion's share in that slice, opened from the figures themselves.
    static Drill ofAnswers(Slice slice, String title, CriterionKey asked, List<EvaluationFacts> behind) {
        Set<String> unnamed = slice.origin() == Facts.Origin.OWN ? Set.of() : withheldTeams(slice, behind);
        return new Drill(title, "", null, null, observed(asked, behind), 0, unnamed, null, asked, null);
    }

    /// What lies behind how a criterion was answered: all who could answer it, whatever they answered.
    static Drill ofMix(Slice slice, String title, CriterionKey asked, List<EvaluationFacts> behind) {
        Set<String> unnamed = slice.origin() == Facts.Origin.OWN ? Set.of() : withheldTeams(slice, behind);
        return new Drill(title, "", null, null, having(asked, behind), 0, unnamed, null, asked, null);
    }

    /// Whose version has the criterion.
    static List<EvaluationFacts> having(CriterionKey asked, List<EvaluationFacts> behind) {
        return behind.stream()
                .filter(each -> each.form().position(asked) != ProcessForm.ABSENT)
                .toList();
    }

    /// What came in, whatever process it is of.
    static Drill ofReceived(String title, Coverage.Line line) {
        int unlisted = line.received() - line.behind().size();
        return new Drill(title, "", null, null, line.behind(), unlisted, Set.of(), null, null, null);
    }

    /// A team that others look at, and none of these figures tell of, is none that may be named either.
    private static Set<String> withheldTeams(Slice slice, List<EvaluationFacts> behind) {
        Set<String> told = StageTable.of(slice, StageTable.Grouping.TEAM).rows().stream()
                .filter(StageTable.Row::told)
                .map(StageTable.Row::group)
                .collect(Collectors.toSet());
        return behind.stream()
                .map(each -> each.persons().team())
                .filter(team -> !told.contains(team))
                .collect(Collectors.toSet());
    }

    /// The same with the figure that it was opened from.
    ///
    /// @param words the figure with its interval and number
    Drill telling(String words) {
        return new Drill(title, words, criteria, stage, evaluations, unlisted, unnamed, opened, asked, from);
    }

    /// One of the evaluations.
    Drill opening(EvaluationFacts evaluation) {
        return new Drill(title, figure, criteria, stage, evaluations, unlisted, unnamed, evaluation, asked, this);
    }

    /// What lies behind a criterion's share in it.
    Drill about(String newTitle, CriterionKey key) {
        return new Drill(newTitle, "", null, null, observed(key, evaluations), 0, unnamed, null, key, this);
    }

    private static List<EvaluationFacts> observed(CriterionKey asked, List<EvaluationFacts> behind) {
        return behind.stream()
                .filter(each -> Answers.observed(each.answer(asked)))
                .toList();
    }

    /// The evaluations as they are listed: those in which the criterion was not there come first, then the
    /// newest, those of the same call after each other.
    List<EvaluationFacts> listed() {
        Comparator<EvaluationFacts> newest =
                Comparator.comparing(EvaluationFacts::day).reversed().thenComparing(EvaluationFacts::call);
        CriterionKey key = asked;
        return evaluations.stream()
                .sorted(
                        key == null
                                ? newest
                                : Comparator.comparing((EvaluationFacts each) -> Answers.there(each.answer(key)))
                                        .thenComparing(newest))
                .toList();
    }

    /// The criteria to show.
    List<CriterionTable.Line> lines() {
        if (criteria == null) {
            return List.of();
        }
        return stage == null ? criteria.lines() : criteria.of(stage);
    }
}
