package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.call.Mode;

/// Which of the evaluations behind several lines the centre may be shown one by one with their team: those of teams
/// that the figures of their process tell of, where a line has enough people of it. Whoever goes through all lines
/// learns of no handful, not by what is left of a team either.
final class Listable {

    private final Map<Cell, List<List<EvaluationFacts>>> cells = new HashMap<>();
    private final int lines;

    /// What is told of together: a team in one process and one mode, introduction and pair listening by themselves.
    private record Cell(Subject subject, boolean counts, String team) {
        static Cell of(EvaluationFacts each) {
            return new Cell(Subject.of(each), each.counts(), each.persons().team());
        }
    }

    private record Subject(String process, Mode mode) {
        static Subject of(EvaluationFacts each) {
            return new Subject(each.form().id(), each.setting().mode());
        }
    }

    private Listable(List<List<EvaluationFacts>> lines) {
        this.lines = lines.size();
        for (int at = 0; at < lines.size(); at++) {
            for (EvaluationFacts each : lines.get(at)) {
                cells.computeIfAbsent(Cell.of(each), _ -> empty()).get(at).add(each);
            }
        }
    }

    private List<List<EvaluationFacts>> empty() {
        List<List<EvaluationFacts>> empty = new ArrayList<>();
        for (int at = 0; at < lines; at++) {
            empty.add(new ArrayList<>());
        }
        return empty;
    }

    /// For each line its evaluations that may be listed, by day.
    ///
    /// @param filter by which they came
    static List<List<EvaluationFacts>> of(Facts facts, InsightFilter filter, List<List<EvaluationFacts>> lines) {
        Listable all = new Listable(lines);
        Map<Subject, Set<String>> told = new HashMap<>();
        List<List<EvaluationFacts>> listed = all.empty();
        all.cells.forEach((cell, ofLines) -> {
            boolean team = cell.counts()
                    ? told.computeIfAbsent(cell.subject(), subject -> teams(facts, filter, subject))
                            .contains(cell.team())
                    : Disclosure.ofTotal(Slice.size(
                                    ofLines.stream().flatMap(List::stream).toList()))
                            == null;
            List<@Nullable Why> withheld =
                    Disclosure.ofGroups(ofLines.stream().map(Slice::size).toList());
            for (int at = 0; at < ofLines.size(); at++) {
                if (team && withheld.get(at) == null) {
                    listed.get(at).addAll(ofLines.get(at));
                }
            }
        });
        listed.forEach(line -> line.sort(Comparator.comparing(EvaluationFacts::day)));
        return listed;
    }

    /// Those that the figures of a process tell of.
    private static Set<String> teams(Facts facts, InsightFilter filter, Subject subject) {
        Slice slice = Slice.alone(facts, filter.about(subject.process(), subject.mode()));
        var groups = slice.by(each -> each.persons().team());
        Set<String> told = new HashSet<>(groups.keySet());
        told.removeAll(Slice.withNames(groups, StageTable.withheld(slice, groups, StageTable.Grouping.TEAM))
                .keySet());
        return told;
    }
}
