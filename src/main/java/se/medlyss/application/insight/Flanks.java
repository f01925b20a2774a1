package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Looks for small groups in what follows from stretches of calls: a stretch between tied ends, what such a one has
/// before and behind another one within it, or the difference of two.
final class Flanks {

    private final List<EvaluationFacts> calls;
    private final Ties ties;
    private final Map<Integer, Integer> lowest;
    private final Map<Integer, List<Integer>> near = new HashMap<>();

    /// @param calls in the order of their days
    /// @param ties  of numbers of calls
    Flanks(List<EvaluationFacts> calls, Ties ties) {
        this.calls = calls;
        this.ties = ties;
        this.lowest = ties.lowest();
        ties.ends().forEach(end -> near.put(end, near(end)));
    }

    /// Whether there is one.
    boolean anySmall() {
        for (int from : ties.ends()) {
            for (int inner : near.getOrDefault(from, List.of())) {
                for (int outer : ties.ends()) {
                    if (outer >= inner && anySmall(from, inner, outer)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean anySmall(int from, int inner, int outer) {
        return near.getOrDefault(outer, List.of()).stream()
                .anyMatch(to -> (sumFollows(from, inner, outer, to) || differenceFollows(from, inner, outer, to))
                        && isSmall(from, inner, outer, to));
    }

    private boolean sumFollows(int from, int inner, int outer, int to) {
        return tied(from, to) && (inner == outer || tied(inner, outer));
    }

    /// Whoever knows one of them knows the other then.
    private boolean differenceFollows(int from, int inner, int outer, int to) {
        return from < inner && outer < to && tied(from, outer) && tied(inner, to);
    }

    private boolean tied(int one, int other) {
        return Objects.equals(lowest.get(one), lowest.get(other));
    }

    private boolean isSmall(int from, int inner, int outer, int to) {
        List<EvaluationFacts> both = new ArrayList<>(calls.subList(from, inner));
        both.addAll(calls.subList(outer, to));
        return Slice.size(both).small();
    }

    /// The ends that have nothing or a small group before them. A stretch that is large enough is so with more behind.
    private List<Integer> near(int from) {
        List<Integer> near = new ArrayList<>(List.of(from));
        Set<String> people = new HashSet<>();
        for (int at = from; at < calls.size(); at++) {
            people.add(calls.get(at).persons().agent());
            if (!new Disclosure.Group(people.size(), at + 1 - from).small()) {
                return near;
            }
            if (ties.ends().contains(at + 1)) {
                near.add(at + 1);
            }
        }
        return near;
    }
}
