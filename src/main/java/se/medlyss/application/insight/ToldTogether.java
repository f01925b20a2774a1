package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that a report tells together: the whole, the teams, the months, the teams by months, and the weeks. It must not
/// give a handful of people away, however much is added and subtracted.
final class ToldTogether {

    private final Map<Part, List<EvaluationFacts>> parts;
    private final List<Predicate<Part>> beside = new ArrayList<>();

    /// What no figure cuts any further.
    record Part(String team, Span month, Span week) {}

    /// @param months those of the slice
    /// @param cells  teams by months that are told
    ToldTogether(Slice slice, Trend months, Collection<TeamMonths.Cell> cells) {
        parts = slice.counted().stream()
                .collect(Collectors.groupingBy(ToldTogether::part, LinkedHashMap::new, Collectors.toList()));
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
        cells.forEach(cell -> beside.add(
                part -> part.team().equals(cell.team()) && part.month().equals(cell.month())));
    }

    private static Part part(EvaluationFacts each) {
        return new Part(
                each.persons().team(), Span.of(Span.Unit.MONTH, each.day()), Span.of(Span.Unit.WEEK, each.day()));
    }

    /// Where a handful of people is about whom alone something follows when these weeks are told as well; nowhere when
    /// there is none.
    Set<Part> givenAway(Set<Span> weeks) {
        List<Predicate<Part>> sets = new ArrayList<>(beside);
        weeks.forEach(week -> sets.add(part -> part.week().equals(week)));
        Map<BitSet, List<Part>> unknowns = new LinkedHashMap<>();
        parts.keySet().forEach(part -> {
            BitSet in = new BitSet();
            IntStream.range(0, sets.size())
                    .filter(at -> sets.get(at).test(part))
                    .forEach(in::set);
            unknowns.computeIfAbsent(in, _ -> new ArrayList<>()).add(part);
        });
        return givenAway(sets.size(), unknowns);
    }

    private Set<Part> givenAway(int sets, Map<BitSet, List<Part>> unknowns) {
        Map<BitSet, Set<String>> loose = loose(unknowns);
        if (loose.isEmpty()) {
            return Set.of();
        }
        // The others first, since what is asked is what follows without them.
        List<BitSet> ordered = Stream.concat(
                        unknowns.keySet().stream().filter(in -> !loose.containsKey(in)), loose.keySet().stream())
                .toList();
        Elimination all = new Elimination(ordered.size());
        for (int set = 0; set < sets; set++) {
            int number = set;
            all.know(IntStream.range(0, ordered.size())
                    .filter(at -> ordered.get(at).get(number))
                    .toArray());
        }
        int first = ordered.size() - loose.size();
        int[] found = Handful.find(
                List.copyOf(loose.values()),
                all.of(IntStream.range(first, ordered.size()).toArray()));
        return IntStream.of(found)
                .mapToObj(at -> unknowns.getOrDefault(ordered.get(first + at), List.of()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /// Who is in the small ones that no others hold.
    private Map<BitSet, Set<String>> loose(Map<BitSet, List<Part>> unknowns) {
        List<BitSet> sums = List.copyOf(unknowns.keySet());
        List<Set<String>> people = unknowns.values().stream().map(this::few).toList();
        Map<BitSet, Set<String>> loose = new LinkedHashMap<>();
        for (int at : new Holding(sums, people).loose()) {
            loose.put(sums.get(at), people.get(at));
        }
        return loose;
    }

    /// Who is in a small group; nobody for a large one.
    private Set<String> few(List<Part> own) {
        Disclosure.Group size = Slice.size(own.stream()
                .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                .toList());
        return size.small() ? size.who() : Set.of();
    }
}
