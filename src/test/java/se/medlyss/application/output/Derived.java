package se.medlyss.application.output;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medlyss.application.insight.EvaluationFacts;

/// What follows from sums over sets by any adding and subtracting: evaluations that are in the same sets are one
/// unknown, each set is an equation, and elimination (Gauss) tells which unknowns have only one solution.
final class Derived {

    private static final double NOTHING = 1e-9;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    private Derived() {}

    /// The groups that follow and are small: alone, and two together.
    static List<Set<EvaluationFacts>> small(Collection<Set<EvaluationFacts>> sets) {
        List<Set<EvaluationFacts>> told = List.copyOf(sets);
        Map<BitSet, Set<EvaluationFacts>> unknowns = new LinkedHashMap<>();
        told.stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(each -> unknowns.computeIfAbsent(signature(told, each), _ -> new HashSet<>())
                        .add(each));
        List<BitSet> signatures = List.copyOf(unknowns.keySet());
        List<Set<EvaluationFacts>> groups = List.copyOf(unknowns.values());
        Derived derived = new Derived();
        for (int set = 0; set < told.size(); set++) {
            double[] row = new double[signatures.size()];
            for (int at = 0; at < row.length; at++) {
                row[at] = signatures.get(at).get(set) ? 1 : 0;
            }
            derived.add(row);
        }
        return derived.small(groups);
    }

    private static BitSet signature(List<Set<EvaluationFacts>> told, EvaluationFacts each) {
        BitSet signature = new BitSet();
        for (int at = 0; at < told.size(); at++) {
            signature.set(at, told.get(at).contains(each));
        }
        return signature;
    }

    private List<Set<EvaluationFacts>> small(List<Set<EvaluationFacts>> groups) {
        List<Set<EvaluationFacts>> found = new ArrayList<>();
        for (int one = 0; one < groups.size(); one++) {
            for (int two = one; two < groups.size(); two++) {
                Set<EvaluationFacts> both = new HashSet<>(groups.get(one));
                both.addAll(groups.get(two));
                double[] asked = new double[groups.size()];
                asked[one] = 1;
                asked[two] = 1;
                if (SubtractionTest.small(both) && isNothing(reduced(asked))) {
                    found.add(both);
                }
            }
        }
        return found;
    }

    private void add(double[] row) {
        double[] rest = reduced(row);
        int pivot = 0;
        for (int at = 0; at < rest.length; at++) {
            pivot = Math.abs(rest[at]) > Math.abs(rest[pivot]) ? at : pivot;
        }
        if (!isNothing(rest)) {
            double by = rest[pivot];
            for (int at = 0; at < rest.length; at++) {
                rest[at] /= by;
            }
            rows.add(rest);
            pivots.add(pivot);
        }
    }

    private double[] reduced(double[] row) {
        double[] rest = row.clone();
        for (int each = 0; each < rows.size(); each++) {
            double by = rest[pivots.get(each)];
            for (int at = 0; at < rest.length && by != 0; at++) {
                rest[at] -= by * rows.get(each)[at];
            }
        }
        return rest;
    }

    private static boolean isNothing(double[] row) {
        for (double value : row) {
            if (Math.abs(value) > NOTHING) {
                return false;
            }
        }
        return true;
    }
}
