package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All that a report tells beside the weeks: the whole, the teams, the months, and the teams by months. With the weeks
/// it must not give a small group away, however much is added and subtracted.
final class ToldTogether {

    private final Map<Part, List<EvaluationFacts>> parts;
    private final List<Predicate<Part>> beside = new ArrayList<>();

    /// What no figure cuts any further.
    private record Part(String team, Span month, Span week) {}

    /// @param months those of the slice
    ToldTogether(Slice slice, Trend months) {
        Map<Part, List<EvaluationFacts>> found = new LinkedHashMap<>();
        slice.counted()
                .forEach(each -> found.computeIfAbsent(part(each), _ -> new ArrayList<>())
                        .add(each));
        parts = found;
        if (slice.withheld() == null) {
            beside.add(_ -> true);
        }
        var teams = slice.by(each -> each.persons().team());
        var withheld = StageTable.withheld(slice, teams, StageTable.Grouping.TEAM);
        int at = 0;
        for (String team : teams.keySet()) {
            if (withheld.get(at++) == null) {
                beside.add(part -> part.team().equals(team));
            }
        }
        months.points().stream()
                .filter(point -> point.told() instanceof Told.Shown)
                .forEach(point -> beside.add(part -> part.month().equals(point.span())));
        TeamMonths.of(slice).cells().stream()
                .filter(cell -> cell.quality() instanceof Told.Shown || cell.approved() instanceof Told.Shown)
                .forEach(cell -> beside.add(
                        part -> part.team().equals(cell.team()) && part.month().equals(cell.month())));
    }

    private static Part part(EvaluationFacts each) {
        return new Part(
                each.persons().team(), Span.of(Span.Unit.MONTH, each.day()), Span.of(Span.Unit.WEEK, each.day()));
    }

    /// Whether a small group follows when these weeks are told as well: what is in the same figures, or two such.
    boolean givesAway(Set<Span> weeks) {
        List<Predicate<Part>> sets = new ArrayList<>(beside);
        weeks.forEach(week -> sets.add(part -> part.week().equals(week)));
        Map<BitSet, List<EvaluationFacts>> unknowns = new LinkedHashMap<>();
        parts.forEach((part, members) -> {
            BitSet in = new BitSet();
            IntStream.range(0, sets.size())
                    .filter(at -> sets.get(at).test(part))
                    .forEach(in::set);
            unknowns.computeIfAbsent(in, _ -> new ArrayList<>()).addAll(members);
        });
        return givesAway(sets.size(), List.copyOf(unknowns.keySet()), List.copyOf(unknowns.values()));
    }

    private static boolean givesAway(int sets, List<BitSet> unknowns, List<List<EvaluationFacts>> members) {
        List<Disclosure.Group> sizes = members.stream().map(Slice::size).toList();
        int[] small = IntStream.range(0, sizes.size())
                .filter(at -> sizes.get(at).small())
                .toArray();
        if (small.length == 0) {
            return false;
        }
        Elimination all = new Elimination(unknowns.size());
        for (int set = 0; set < sets; set++) {
            int number = set;
            all.know(IntStream.range(0, unknowns.size())
                    .filter(at -> unknowns.get(at).get(number))
                    .toArray());
        }
        return IntStream.of(small)
                .anyMatch(one -> IntStream.of(small)
                        .filter(two -> two >= one && together(sizes.get(one), sizes.get(two), one == two))
                        .anyMatch(two -> one == two ? all.follows(one) : all.follows(one, two)));
    }

    /// Whether both together are small.
    private static boolean together(Disclosure.Group one, Disclosure.Group two, boolean same) {
        if (same) {
            return true;
        }
        Set<String> who = new HashSet<>(one.who());
        who.addAll(two.who());
        return new Disclosure.Group(who.size(), one.calls() + two.calls()).small();
    }
}
