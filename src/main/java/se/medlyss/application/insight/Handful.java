package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Looks for a handful of people, fewer than may be told of, in what follows from figures: for any sum or difference
/// that is about them alone, over however many groups they are spread.
final class Handful {

    private Handful() {}

    /// Which groups it is spread over; empty when there is none.
    ///
    /// @param groups who is in each
    /// @param known  what follows about the groups
    static int[] find(List<Set<String>> groups, Elimination known) {
        // Those of many people have few others that fit beside them, and leave less to follow without them.
        int[] order = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparing(at -> -groups.get(at).size()))
                .mapToInt(at -> at)
                .toArray();
        Set<String> found = find(IntStream.of(order).mapToObj(groups::get).toList(), known.of(order), Set.of());
        return found.isEmpty() ? new int[0] : places(groups, found::containsAll);
    }

    /// @param people who is certainly in the handful
    /// @return everybody in it; nobody when there is none
    private static Set<String> find(List<Set<String>> groups, Elimination known, Set<String> people) {
        if (known.nothing()) {
            return Set.of();
        }
        if (!known.of(places(groups, people::containsAll)).nothing()) {
            return people;
        }
        Elimination rest = known;
        List<Set<String>> left = new ArrayList<>(groups);
        int at = 0;
        while (at < left.size() && !rest.nothing()) {
            Set<String> next = left.get(at);
            if (people.containsAll(next) || !rest.about(at)) {
                at++;
                continue;
            }
            Set<String> found = findWith(next, left, rest, people);
            if (!found.isEmpty()) {
                return found;
            }
            int tried = at;
            rest = rest.of(IntStream.range(0, left.size())
                    .filter(each -> each != tried)
                    .toArray());
            left.remove(at);
        }
        return Set.of();
    }

    private static Set<String> findWith(
            Set<String> next, List<Set<String>> groups, Elimination known, Set<String> people) {
        Set<String> more = together(people, next);
        int[] fitting = places(groups, who -> together(more, who).size() < Disclosure.LEAST_PEOPLE);
        return find(IntStream.of(fitting).mapToObj(groups::get).toList(), known.of(fitting), more);
    }

    private static int[] places(List<Set<String>> groups, Predicate<Set<String>> fits) {
        return IntStream.range(0, groups.size())
                .filter(at -> fits.test(groups.get(at)))
                .toArray();
    }

    private static Set<String> together(Set<String> one, Set<String> two) {
        Set<String> both = new HashSet<>(one);
        both.addAll(two);
        return both;
    }
}
