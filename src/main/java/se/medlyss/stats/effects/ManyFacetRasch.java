package se.medlyss.stats.effects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Agents, evaluators and criteria on one scale: logit P(met) = ability − severity − difficulty, by joint
/// maximum likelihood, with severities and difficulties that each add up to 0. Source: Linacre (1989),
/// *Many-Facet Rasch Measurement*; the fit is that of a logistic regression (McCullagh & Nelder, *Generalized
/// Linear Models*, chapter 2).
///
/// @param ability    by agent, in logits
/// @param severity   by evaluator; above 0 is stricter than the others
/// @param difficulty by criterion; above 0 is met more seldom than the others
/// @param deviance   −2 · log-likelihood
/// @param leftOut    agents, evaluators and criteria of which all or none was met: they have no finite estimate
public record ManyFacetRasch(
        Map<String, Effect> ability,
        Map<String, Effect> severity,
        Map<String, Effect> difficulty,
        double deviance,
        Set<Facet> leftOut) {

    /// One agent, evaluator or criterion.
    public record Facet(Kind kind, String name) {}

    /// What a facet is.
    public enum Kind {
        AGENT,
        EVALUATOR,
        CRITERION;

        String of(Marking marking) {
            return switch (this) {
                case AGENT -> marking.agent();
                case EVALUATOR -> marking.evaluator();
                case CRITERION -> marking.criterion();
            };
        }
    }

    public ManyFacetRasch {
        ability = Map.copyOf(ability);
        severity = Map.copyOf(severity);
        difficulty = Map.copyOf(difficulty);
        leftOut = Set.copyOf(leftOut);
    }

    /// Fits the model; not applicable and not heard are left out beforehand.
    public static Figure<ManyFacetRasch> fit(List<Marking> markings) {
        if (markings.isEmpty()) {
            return Figure.undefined(Why.NO_DATA);
        }
        Set<Facet> leftOut = new HashSet<>();
        List<Marking> rest = withoutExtremes(markings, leftOut);
        if (rest.isEmpty()) {
            return Figure.undefined(Why.NOT_FINITE);
        }
        if (Islands.count(rest.stream().map(ManyFacetRasch::names).toList()) > 1) {
            return Figure.undefined(Why.NOT_CONNECTED);
        }
        return new RaschFit(rest).result(leftOut);
    }

    private static List<String> names(Marking marking) {
        List<String> names = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            names.add(kind + " " + kind.of(marking));
        }
        return names;
    }

    /// Leaving one out can make another extreme, hence again and again until none is.
    private static List<Marking> withoutExtremes(List<Marking> markings, Set<Facet> leftOut) {
        List<Marking> rest = markings;
        for (int before = -1; before != leftOut.size(); ) {
            before = leftOut.size();
            for (Kind kind : Kind.values()) {
                Map<String, Set<Boolean>> found = rest.stream()
                        .collect(Collectors.groupingBy(kind::of, Collectors.mapping(Marking::met, Collectors.toSet())));
                Set<String> extreme = found.entrySet().stream()
                        .filter(each -> each.getValue().size() < 2)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
                extreme.forEach(name -> leftOut.add(new Facet(kind, name)));
                rest = rest.stream()
                        .filter(marking -> !extreme.contains(kind.of(marking)))
                        .toList();
            }
        }
        return rest;
    }
}
