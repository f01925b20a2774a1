package se.medlyss.application.output;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.medlyss.application.insight.EvaluationFacts;

/// What follows from sums over sets by any adding, subtracting and multiplying: evaluations that are in the same sets
/// are one unknown, each set is an equation, and elimination (Gauss) tells what is left of them once all others are
/// gone. Looks for whatever follows of fewer than five people alone, over however many unknowns they are spread.
final class Derived {

    private static final double NOTHING = 1e-9;

    private final List<Set<EvaluationFacts>> groups;
    private final List<Set<String>> who;

    private Derived(List<Set<EvaluationFacts>> groups) {
        this.groups = groups;
        this.who = groups.stream().map(Derived::people).toList();
    }

    /// A small group of which a combination of its parts follows; empty for none.
    static Set<EvaluationFacts> small(Collection<Set<EvaluationFacts>> sets) {
        List<Set<EvaluationFacts>> told = List.copyOf(sets);
        Map<BitSet, Set<EvaluationFacts>> unknowns = new LinkedHashMap<>();
        told.stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(each -> unknowns.computeIfAbsent(signature(told, each), _ -> new HashSet<>())
                        .add(each));
        List<BitSet> signatures = List.copyOf(unknowns.keySet());
        List<double[]> rows = IntStream.range(0, told.size())
                .mapToObj(set -> signatures.stream()
                        .mapToDouble(signature -> signature.get(set) ? 1 : 0)
                        .toArray())
                .toList();
        Derived derived = new Derived(List.copyOf(unknowns.values()));
        List<Integer> small = IntStream.range(0, derived.groups.size())
                .filter(at -> SubtractionTest.small(derived.groups.get(at)))
                .boxed()
                .toList();
        return derived.found(within(rows, small), small, Set.of());
    }

    private static BitSet signature(List<Set<EvaluationFacts>> told, EvaluationFacts each) {
        BitSet signature = new BitSet();
        for (int at = 0; at < told.size(); at++) {
            signature.set(at, told.get(at).contains(each));
        }
        return signature;
    }

    private static Set<String> people(Set<EvaluationFacts> group) {
        Set<String> people = new HashSet<>();
        group.forEach(each -> people.add(each.persons().agent()));
        return people;
    }

    /// @param rows what follows of these unknowns alone
    /// @param few  the people of those that are in it already
    private Set<EvaluationFacts> found(List<double[]> rows, List<Integer> left, Set<String> few) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        List<Integer> inside =
                left.stream().filter(at -> few.containsAll(who.get(at))).toList();
        if (!within(rows, inside).isEmpty()) {
            Set<EvaluationFacts> all = new HashSet<>();
            inside.forEach(at -> all.addAll(groups.get(at)));
            return all;
        }
        List<double[]> rest = rows;
        List<Integer> others = new ArrayList<>(left);
        for (int at : left) {
            // What nothing is about need not be tried, and what was tried is looked at no more.
            if (inside.contains(at) || rest.stream().allMatch(row -> Math.abs(row[at]) < NOTHING)) {
                continue;
            }
            Set<String> more = both(few, who.get(at));
            List<Integer> fitting = others.stream()
                    .filter(other -> both(more, who.get(other)).size() < 5)
                    .toList();
            Set<EvaluationFacts> found = more.size() < 5 ? found(within(rest, fitting), fitting, more) : Set.of();
            if (!found.isEmpty()) {
                return found;
            }
            others.remove((Integer) at);
            rest = within(rest, others);
        }
        return Set.of();
    }

    private static Set<String> both(Set<String> one, Set<String> two) {
        Set<String> both = new HashSet<>(one);
        both.addAll(two);
        return both;
    }

    /// What is left of the rows once every unknown but these is gone.
    private static List<double[]> within(List<double[]> rows, List<Integer> kept) {
        List<double[]> rest = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        boolean[] stays = new boolean[rows.isEmpty() ? 0 : rows.getFirst().length];
        kept.forEach(at -> stays[at] = true);
        for (int at = 0; at < stays.length && !rest.isEmpty(); at++) {
            if (!stays[at]) {
                eliminate(rest, at);
            }
        }
        List<double[]> independent = new ArrayList<>();
        for (int at : kept) {
            eliminate(rest, at).ifPresent(independent::add);
        }
        return independent;
    }

    /// Takes an unknown out of all rows by the one in which it weighs most, and that one away.
    private static Optional<double[]> eliminate(List<double[]> rows, int unknown) {
        int most = -1;
        for (int at = 0; at < rows.size(); at++) {
            double weight = Math.abs(rows.get(at)[unknown]);
            most = weight > NOTHING && (most < 0 || weight > Math.abs(rows.get(most)[unknown])) ? at : most;
        }
        if (most < 0) {
            return Optional.empty();
        }
        double[] row = rows.remove(most);
        for (double[] other : rows) {
            double by = other[unknown] / row[unknown];
            for (int at = 0; by != 0 && at < other.length; at++) {
                other[at] -= by * row[at];
            }
            other[unknown] = 0;
        }
        return Optional.of(row);
    }
}
