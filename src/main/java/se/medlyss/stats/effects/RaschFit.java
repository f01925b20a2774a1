package se.medlyss.stats.effects;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.algebra.Cholesky;
import se.medlyss.stats.effects.ManyFacetRasch.Facet;
import se.medlyss.stats.effects.ManyFacetRasch.Kind;

/// Newton's method for the many-facet model. Agents are free; the last evaluator and the last criterion are
/// minus the sum of the others.
final class RaschFit {

    private static final int MOST_STEPS = 60;
    private static final double SMALLEST_STEP = 1e-11;

    private final List<Marking> markings;
    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> offsets = new EnumMap<>(Kind.class);
    private final int size;

    RaschFit(List<Marking> markings) {
        this.markings = markings;
        int offset = 0;
        for (Kind kind : Kind.values()) {
            List<String> own =
                    markings.stream().map(kind::of).distinct().sorted().toList();
            Map<String, Integer> index = new HashMap<>();
            own.forEach(name -> index.put(name, index.size()));
            names.put(kind, own);
            numbers.put(kind, index);
            offsets.put(kind, offset);
            offset += kind == Kind.AGENT ? own.size() : own.size() - 1;
        }
        size = offset;
    }

    Figure<ManyFacetRasch> result(Set<Facet> leftOut) {
        double[] values = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] slope = new double[size];
            Optional<Cholesky> curvature = Cholesky.of(curvature(values, slope));
            if (curvature.isEmpty()) {
                return Figure.undefined(Why.NOT_CONNECTED);
            }
            double[] move = curvature.get().solve(slope);
            double largest = 0;
            for (int i = 0; i < size; i++) {
                largest = Math.max(largest, Math.abs(move[i]));
            }
            // Far from the solution a full step can overshoot.
            double share = Math.min(1, 2 / Math.max(largest, 1e-300));
            for (int i = 0; i < size; i++) {
                values[i] += share * move[i];
            }
            if (largest < SMALLEST_STEP) {
                return Figure.known(result(values, curvature.get().inverse(), leftOut));
            }
        }
        return Figure.undefined(Why.NOT_CONVERGED);
    }

    private ManyFacetRasch result(double[] values, double[][] inverse, Set<Facet> leftOut) {
        double deviance = markings.stream()
                .mapToDouble(marking -> {
                    double logit = logit(values, marking);
                    return 2 * Math.log1p(Math.exp(marking.met() ? -logit : logit));
                })
                .sum();
        return new ManyFacetRasch(
                effects(Kind.AGENT, values, inverse),
                effects(Kind.EVALUATOR, values, inverse),
                effects(Kind.CRITERION, values, inverse),
                deviance,
                leftOut);
    }

    /// Fills the slope of the log-likelihood, and gives what it falls off by.
    private double[][] curvature(double[] values, double[] slope) {
        double[][] curvature = new double[size][size];
        for (Marking marking : markings) {
            double expected = 1 / (1 + Math.exp(-logit(values, marking)));
            List<Part> parts = parts(marking);
            for (Part part : parts) {
                slope[part.index] += part.sign * ((marking.met() ? 1 : 0) - expected);
                for (Part other : parts) {
                    curvature[part.index][other.index] += part.sign * other.sign * expected * (1 - expected);
                }
            }
        }
        return curvature;
    }

    private double logit(double[] values, Marking marking) {
        return parts(marking).stream()
                .mapToDouble(part -> part.sign * values[part.index])
                .sum();
    }

    /// A parameter and how it enters a logit.
    private record Part(int index, double sign) {}

    private List<Part> parts(Marking marking) {
        List<Part> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            double sign = kind == Kind.AGENT ? 1 : -1;
            int number = numbers.getOrDefault(kind, Map.of()).getOrDefault(kind.of(marking), 0);
            loadings(kind, number).forEach(part -> parts.add(new Part(part.index, sign * part.sign)));
        }
        return parts;
    }

    /// The parameters whose sum is the value of one agent, evaluator or criterion.
    private List<Part> loadings(Kind kind, int number) {
        int offset = offsets.getOrDefault(kind, 0);
        int count = names.getOrDefault(kind, List.of()).size();
        if (kind == Kind.AGENT || number < count - 1) {
            return List.of(new Part(offset + number, 1));
        }
        List<Part> rest = new ArrayList<>();
        for (int other = 0; other < count - 1; other++) {
            rest.add(new Part(offset + other, -1));
        }
        return rest;
    }

    private Map<String, Effect> effects(Kind kind, double[] values, double[][] inverse) {
        Map<String, Effect> effects = new HashMap<>();
        List<String> own = names.getOrDefault(kind, List.of());
        for (int number = 0; number < own.size(); number++) {
            double value = 0;
            double variance = 0;
            List<Part> parts = loadings(kind, number);
            for (Part part : parts) {
                value += part.sign * values[part.index];
                for (Part other : parts) {
                    variance += part.sign * other.sign * inverse[part.index][other.index];
                }
            }
            effects.put(own.get(number), new Effect(value, Math.sqrt(variance)));
        }
        return effects;
    }
}
