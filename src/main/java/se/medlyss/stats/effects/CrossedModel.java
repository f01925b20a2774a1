package se.medlyss.stats.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The data of a crossed model as the sums that its equations need.
final class CrossedModel {

    private final List<String> agentNames = new ArrayList<>();
    private final List<String> evaluatorNames = new ArrayList<>();
    private final double[][] together;
    private final double[] agentCounts;
    private final double[] evaluatorCounts;
    private final double[] agentSums;
    private final double[] evaluatorSums;
    private final double scores;
    private final double sum;
    private final double squares;
    private final double shift;
    private final int islands;

    CrossedModel(List<Scored> data) {
        Map<String, Integer> agentNumbers = new HashMap<>();
        Map<String, Integer> evaluatorNumbers = new HashMap<>();
        data.forEach(each -> {
            number(agentNumbers, agentNames, each.agent());
            number(evaluatorNumbers, evaluatorNames, each.evaluator());
        });
        together = new double[agentNames.size()][evaluatorNames.size()];
        agentCounts = new double[agentNames.size()];
        evaluatorCounts = new double[evaluatorNames.size()];
        agentSums = new double[agentNames.size()];
        evaluatorSums = new double[evaluatorNames.size()];
        // Near 0 the squares keep the digits that the differences need.
        shift = data.stream().mapToDouble(Scored::score).average().orElse(0);
        double total = 0;
        double totalSquares = 0;
        for (Scored each : data) {
            int agent = agentNumbers.getOrDefault(each.agent(), 0);
            int evaluator = evaluatorNumbers.getOrDefault(each.evaluator(), 0);
            double score = each.score() - shift;
            together[agent][evaluator]++;
            agentCounts[agent]++;
            evaluatorCounts[evaluator]++;
            agentSums[agent] += score;
            evaluatorSums[evaluator] += score;
            total += score;
            totalSquares += score * score;
        }
        scores = data.size();
        sum = total;
        squares = totalSquares;
        islands = Islands.count(data.stream()
                .map(each -> List.of("agent " + each.agent(), "evaluator " + each.evaluator()))
                .toList());
    }

    int agents() {
        return agentNames.size();
    }

    int evaluators() {
        return evaluatorNames.size();
    }

    /// The model with these deviations of agents and evaluators, relative to that of the rest.
    CrossedFit at(double agentRatio, double evaluatorRatio) {
        return new CrossedFit(this, Math.abs(agentRatio), Math.abs(evaluatorRatio));
    }

    List<String> agentNames() {
        return agentNames;
    }

    List<String> evaluatorNames() {
        return evaluatorNames;
    }

    double together(int agent, int evaluator) {
        return together[agent][evaluator];
    }

    double[] agentCounts() {
        return agentCounts;
    }

    double[] evaluatorCounts() {
        return evaluatorCounts;
    }

    double[] agentSums() {
        return agentSums;
    }

    double[] evaluatorSums() {
        return evaluatorSums;
    }

    double scores() {
        return scores;
    }

    double sum() {
        return sum;
    }

    double squares() {
        return squares;
    }

    double shift() {
        return shift;
    }

    int islands() {
        return islands;
    }

    private static void number(Map<String, Integer> numbers, List<String> names, String name) {
        if (numbers.putIfAbsent(name, names.size()) == null) {
            names.add(name);
        }
    }
}
