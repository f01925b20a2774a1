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

    private final Map<Integer, List<Integer>> ties = new TreeMap<>();

    void add(int one, int other) {
        ties.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
        ties.computeIfAbsent(other, _ -> new ArrayList<>()).add(one);
    }

    /// Ascending.
    Set<Integer> ends() {
        return ties.keySet();
    }

    /// For each end the lowest that it is tied to, however far around.
    Map<Integer, Integer> lowest() {
        Map<Integer, Integer> lowest = new HashMap<>();
        for (int end : ends()) {
            Deque<Integer> next = new ArrayDeque<>(List.of(end));
            while (!next.isEmpty()) {
                int tied = next.remove();
                if (lowest.putIfAbsent(tied, end) == null) {
                    next.addAll(ties.getOrDefault(tied, List.of()));
                }
            }
        }
        return lowest;
    }
}
