package se.medlyss.application.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Ends of stretches, tied by those that are told.
final class Ties {

    /// The number of a tie that is never undone.
    static final int FIXED = -1;

    private final Map<Integer, List<Tie>> ties = new TreeMap<>();

    private record Tie(int to, int number) {}

    void add(int one, int other, int number) {
        ties.computeIfAbsent(one, _ -> new ArrayList<>()).add(new Tie(other, number));
        ties.computeIfAbsent(other, _ -> new ArrayList<>()).add(new Tie(one, number));
    }

    /// Ascending.
    Set<Integer> ends() {
        return ties.keySet();
    }

    /// For each end the lowest that it is tied to.
    Map<Integer, Integer> lowest() {
        Map<Integer, Integer> lowest = new HashMap<>();
        for (int end : ends()) {
            if (!lowest.containsKey(end)) {
                from(end).keySet().forEach(tied -> lowest.put(tied, end));
            }
        }
        return lowest;
    }

    /// The ends that are tied to that one, however far around, with the numbers of the fewest ties on the way there;
    /// those that are never undone are not counted.
    Map<Integer, List<Integer>> from(int end) {
        Map<Integer, List<Integer>> ways = new HashMap<>();
        Deque<Way> next = new ArrayDeque<>(List.of(new Way(end, List.of())));
        while (!next.isEmpty()) {
            Way way = next.remove();
            if (ways.putIfAbsent(way.to(), way.numbers()) == null) {
                for (Tie tie : ties.getOrDefault(way.to(), List.of())) {
                    if (tie.number() == FIXED) {
                        next.addFirst(new Way(tie.to(), way.numbers()));
                    } else if (!ways.containsKey(tie.to())) {
                        next.addLast(way.longer(tie));
                    }
                }
            }
        }
        return ways;
    }

    private record Way(int to, List<Integer> numbers) {
        Way longer(Tie tie) {
            List<Integer> longer = new ArrayList<>(numbers);
            longer.add(tie.number());
            return new Way(tie.to(), longer);
        }
    }
}
