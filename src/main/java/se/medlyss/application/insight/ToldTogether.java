package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that a report tells together: the whole, the teams, the months, the teams by months, and the weeks. It must not
/// give a handful of people away, however much is added and subtracted.
final class ToldTogether {

    /// With more parts, only those are looked at that are all of a team's month, or of a week within a month: where so
    /// many teams are told of, the others hold each other.
    private static final int MANY = 600;

    private final Map<Part, List<EvaluationFacts>> parts;
    private final Set<Part> exposed;
    private final List<Predicate<Part>> beside = new ArrayList<>();

    /// What no figure cuts any further.
    record Part(String team, Span month, Span week) {}

    /// A team in a month, a week in a month.
    private record Piece(String team, Span month) {}

    /// @param months those of the slice
    /// @param cells  teams by months that are told
    ToldTogether(Slice slice, Trend months, Collection<TeamMonths.Cell> cells) {
        parts = slice.counted().stream()
                .collect(Collectors.groupingBy(ToldTogether::part, LinkedHashMap::new, Collectors.toList()));
        exposed = Stream.concat(
                        small(part -> new Piece(part.team(), part.month())).stream(),
                        small(part -> new Piece(part.week().toString(), part.month())).stream())
                .collect(Collectors.toSet());
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

    /// The parts of small pieces.
    private Set<Part> small(Function<Part, Piece> by) {
        Map<Piece, List<Part>> pieces = parts.keySet().stream().collect(Collectors.groupingBy(by));
        return pieces.values().stream()
                .filter(piece -> Slice.size(piece.stream()
                                .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                                .toList())
                        .small())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
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
        Map<BitSet, Set<String>> small = small(unknowns);
        // The others first, since what is asked is what follows without them.
        List<BitSet> ordered = Stream.concat(
                        unknowns.keySet().stream().filter(in -> !small.containsKey(in)), small.keySet().stream())
                .toList();
        if (small.isEmpty()) {
            return Set.of();
        }
        Elimination all = new Elimination(ordered.size());
        for (int set = 0; set < sets; set++) {
            int number = set;
            all.know(IntStream.range(0, ordered.size())
                    .filter(at -> ordered.get(at).get(number))
                    .toArray());
        }
        int first = ordered.size() - small.size();
        int[] found = Handful.find(
                List.copyOf(small.values()),
                all.of(IntStream.range(first, ordered.size()).toArray()));
        return IntStream.of(found)
                .mapToObj(at -> unknowns.getOrDefault(ordered.get(first + at), List.of()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private Map<BitSet, Set<String>> small(Map<BitSet, List<Part>> unknowns) {
        Map<BitSet, Set<String>> small = new LinkedHashMap<>();
        boolean all = unknowns.size() <= MANY;
        unknowns.forEach((in, own) -> {
            Disclosure.Group size = Slice.size(own.stream()
                    .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                    .toList());
            if (size.small() && (all || own.stream().anyMatch(exposed::contains))) {
                small.put(in, size.who());
            }
        });
        return small;
    }
}
