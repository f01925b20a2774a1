package se.medlyss.compile.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.Headlines;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.TeamMonths;
import se.medlyss.application.insight.Trend;
import se.medlyss.application.output.ProcessFigures;
import se.medlyss.process.Channel;
import se.medlyss.process.Stage;

/// The figures of one process in one mode.
///
/// @param outside    introduction and pair listening, which no figure is made of
/// @param teamSpread how far the teams' means typically lie from the common one, with its interval; null with fewer
///                   than two teams that are told
/// @param resolved   matters that were solved in the call, according to the listener
record ProcessSummary(
        String process,
        int version,
        List<Integer> versions,
        String mode,
        List<String> channels,
        int counted,
        int outside,
        ToldFigure quality,
        @Nullable ToldFigure teamSpread,
        ToldFigure resolved,
        List<Team> teams,
        List<Month> months,
        List<TeamMonth> teamMonths,
        List<Criterion> criteria,
        List<Week> weeks,
        FunnelSummary funnel,
        List<Question> outcomes) {

    /// @param team empty when unknown
    record Team(String team, ToldFigure quality, List<StageFigure> stages) {}

    record StageFigure(String stage, ToldFigure quality) {}

    /// @param month `yyyy-MM`, by the call's local day
    /// @param newVersion of the process, used for the first time; null for none
    /// @param signals by which rules the month is no ordinary variation
    record Month(String month, ToldFigure quality, @Nullable Integer newVersion, List<String> signals) {}

    /// @param week `yyyy-Www` as ISO 8601 numbers them, by the call's local day
    /// @param newVersion of the process, used for the first time; null for none
    /// @param signals by which rules the week is no ordinary variation
    record Week(String week, ToldFigure quality, @Nullable Integer newVersion, List<String> signals) {}

    /// A question about how matters ended.
    record Question(String question, List<Option> options) {}

    /// @param share of the matters with an answer to the question
    record Option(String option, ToldFigure share) {}

    /// @param team empty when unknown
    record TeamMonth(String team, String month, ToldFigure quality, ToldFigure approved) {}

    record Criterion(
            String stage,
            String criterion,
            ToldFigure share,
            int present,
            int absent,
            int notApplicable,
            int notHeard,
            int unanswered) {}

    static ProcessSummary of(ProcessFigures figures) {
        var slice = figures.slice();
        return new ProcessSummary(
                figures.form().id(),
                figures.form().version(),
                slice.versions(),
                figures.mode().code(),
                slice.channels().stream().map(Channel::code).sorted().toList(),
                slice.counted().size(),
                slice.outside().size(),
                ToldFigure.of(figures.headlines().quality()),
                figures.headlines()
                        .spread()
                        .toOptional()
                        .map(Headlines.Spread::told)
                        .map(ToldFigure::of)
                        .orElse(null),
                ToldFigure.of(figures.headlines().resolved()),
                teams(figures.teams()),
                figures.months().points().stream().map(ProcessSummary::month).toList(),
                figures.teamMonths().cells().stream()
                        .map(ProcessSummary::teamMonth)
                        .toList(),
                figures.criteria().map(CriterionTable::lines).orElse(List.of()).stream()
                        .map(ProcessSummary::criterion)
                        .toList(),
                figures.weeks().points().stream().map(ProcessSummary::week).toList(),
                FunnelSummary.of(figures.funnel()),
                figures.outcomes().map(OutcomeFigures::questions).orElse(List.of()).stream()
                        .map(ProcessSummary::question)
                        .toList());
    }

    private static List<Team> teams(StageTable table) {
        List<String> stages = table.stages().stream().map(Stage::id).toList();
        return table.rows().stream()
                .map(row -> new Team(
                        row.group(),
                        ToldFigure.of(row.total()),
                        IntStream.range(0, stages.size())
                                .mapToObj(at -> new StageFigure(
                                        stages.get(at),
                                        ToldFigure.of(row.cells().get(at))))
                                .toList()))
                .toList();
    }

    private static Month month(Trend.Point point) {
        return new Month(month(point.span()), ToldFigure.of(point.told()), newVersion(point), signals(point));
    }

    private static Week week(Trend.Point point) {
        String week = String.format(
                Locale.ROOT, "%04d-W%02d", point.span().year(), point.span().number());
        return new Week(week, ToldFigure.of(point.told()), newVersion(point), signals(point));
    }

    private static @Nullable Integer newVersion(Trend.Point point) {
        return point.newVersion() == 0 ? null : point.newVersion();
    }

    private static List<String> signals(Trend.Point point) {
        return point.signals().stream().map(Enum::name).sorted().toList();
    }

    private static Question question(OutcomeFigures.Question question) {
        return new Question(
                question.question().id(),
                question.options().stream()
                        .map(option -> new Option(option.option().id(), ToldFigure.of(option.share())))
                        .toList());
    }

    private static TeamMonth teamMonth(TeamMonths.Cell cell) {
        return new TeamMonth(
                cell.team(), month(cell.month()), ToldFigure.of(cell.quality()), ToldFigure.of(cell.approved()));
    }

    private static Criterion criterion(CriterionTable.Line line) {
        var mix = line.mix();
        return new Criterion(
                line.key().stage(),
                line.key().criterion(),
                ToldFigure.of(line.share()),
                mix.there(),
                mix.missing(),
                mix.notApplicable(),
                mix.notHeard(),
                mix.unanswered());
    }

    private static String month(Span span) {
        return String.format(Locale.ROOT, "%04d-%02d", span.year(), span.number());
    }
}
