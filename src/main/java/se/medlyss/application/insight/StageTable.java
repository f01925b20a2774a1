package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.process.Stage;

/// Stage by stage, for each team or agent: the mean of the calls' percents.
///
/// @param stages the columns, those with criteria that are scored
public record StageTable(List<Stage> stages, List<Row> rows) {

    /// What a row is about.
    public enum Grouping {
        TEAM,
        AGENT
    }

    /// One team or agent.
    ///
    /// @param group  its id; empty when unknown
    /// @param people different agents; 0 when even that is not told
    /// @param total  the calls' percents
    /// @param cells  in the order of the stages
    /// @param behind the evaluations with a percent; empty when the row is not told
    public record Row(String group, int people, Told total, List<Told> cells, List<EvaluationFacts> behind) {
        public Row {
            cells = List.copyOf(cells);
            behind = List.copyOf(behind);
        }

        /// Whether figures of this row are told.
        public boolean told() {
            return total instanceof Told.Shown;
        }

        /// The evaluations behind a cell.
        public List<EvaluationFacts> behind(Stage stage) {
            return behind.stream()
                    .filter(each -> {
                        int at = each.form().position(stage.id());
                        return at != ProcessForm.ABSENT && !Double.isNaN(each.stagePercent()[at]);
                    })
                    .toList();
        }
    }

    public StageTable {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /// The table of a slice, by the groups' ids.
    public static StageTable of(Slice slice, Grouping grouping) {
        List<Stage> stages = slice.form().map(ProcessForm::stages).orElse(List.of()).stream()
                .filter(stage -> stage.criteria().stream().anyMatch(criterion -> criterion.scored()))
                .toList();
        var groups = slice.by(each -> group(each, grouping));
        List<List<EvaluationFacts>> members = List.copyOf(groups.values());
        List<@Nullable Why> withheld = withheld(slice, groups, grouping);
        int leastPeople = slice.origin() == Facts.Origin.CENTRE ? Disclosure.LEAST_PEOPLE : 1;
        List<Row> rows = new ArrayList<>();
        for (String group : groups.keySet()) {
            int at = rows.size();
            rows.add(row(group, members.get(at), stages, withheld.get(at), leastPeople));
        }
        return new StageTable(stages, rows);
    }

    /// For each group why it is withheld; null for one that may be told.
    static List<@Nullable Why> withheld(Slice slice, Map<String, List<EvaluationFacts>> groups, Grouping grouping) {
        return switch (grouping) {
            case TEAM -> slice.withheldGroups(groups, each -> group(each, grouping));
            case AGENT ->
                Disclosure.ofPersons(groups.values().stream().map(Slice::size).toList());
        };
    }

    static String group(EvaluationFacts facts, Grouping grouping) {
        return switch (grouping) {
            case TEAM -> facts.persons().team();
            case AGENT -> facts.persons().agent();
        };
    }

    /// The rows in another order; those that are not told, or of too few calls to be ranked, come last.
    ///
    /// @param stage the column to sort by; -1 for the total
    public List<Row> sorted(int stage, boolean highestFirst) {
        Comparator<Row> byValue = Comparator.comparingDouble(
                row -> value(stage < 0 ? row.total() : row.cells().get(stage)));
        Comparator<Row> unranked = Comparator.comparing(
                row -> !(stage < 0 ? row.total() : row.cells().get(stage)).rankable());
        return rows.stream()
                .sorted(unranked.thenComparing(highestFirst ? byValue.reversed() : byValue)
                        .thenComparing(Row::group))
                .toList();
    }

    private static double value(Told told) {
        // What cannot be ranked keeps its order by name.
        return told instanceof Told.Shown shown && told.rankable() ? shown.value() : 0;
    }

    private static Row row(
            String group, List<EvaluationFacts> members, List<Stage> stages, @Nullable Why withheld, int leastPeople) {
        Told total = Told.mean(Slice.percents(members)).enough().unless(withheld);
        List<Told> cells = stages.stream()
                .map(stage -> cell(members, stage.id(), leastPeople).unless(withheld))
                .toList();
        boolean told = withheld == null;
        return new Row(
                group,
                told ? Slice.size(members).people() : 0,
                total,
                protectedCells(cells),
                told ? Slice.scored(members) : List.of());
    }

    private static Told cell(List<EvaluationFacts> members, String stage, int leastPeople) {
        List<Double> percents = new ArrayList<>(members.size());
        Set<String> people = new HashSet<>();
        ProcessForm form = null;
        int position = ProcessForm.ABSENT;
        for (EvaluationFacts each : members) {
            if (each.form() != form) {
                form = each.form();
                position = form.position(stage);
            }
            if (position != ProcessForm.ABSENT && !Double.isNaN(each.stagePercent()[position])) {
                percents.add(each.stagePercent()[position]);
                people.add(each.persons().agent());
            }
        }
        return Told.mean(percents).enough().unless(people.size() < leastPeople ? Why.SMALL_GROUP : null);
    }

    /// A single stage of few calls or people could be told from the total and the other stages: then the one with
    /// the next fewest calls is withheld as well.
    private static List<Told> protectedCells(List<Told> cells) {
        long alone = cells.stream()
                .filter(cell -> cell instanceof Told.NotTold few && few.why() != Why.NO_CALLS)
                .count();
        if (alone != 1) {
            return cells;
        }
        int next = IntStream.range(0, cells.size())
                .filter(at -> cells.get(at) instanceof Told.Shown)
                .boxed()
                .min(Comparator.comparingInt((Integer at) -> cells.get(at).calls()))
                .orElse(-1);
        return IntStream.range(0, cells.size())
                .mapToObj(at -> at == next ? cells.get(at).unless(Why.PROTECTS_ANOTHER) : cells.get(at))
                .toList();
    }
}
