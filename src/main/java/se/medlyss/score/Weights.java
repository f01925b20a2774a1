package se.medlyss.score;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.medlyss.process.ScoringMethod;
import se.medlyss.process.Stage;

/// How many percent each criterion is worth, so that percent = Σ weight × share over the criteria that count.
///
/// With p a criterion's points, W its stage's weight and sums over the criteria that count, bonus excluded:
///
/// | method | weight of one criterion |
/// | --- | --- |
/// | `points`, `weighted-criteria` | 100 · p / Σ p |
/// | `weighted-stages` | 100 · W / Σ W · p / Σ p within the stage, over stages where something counted |
/// | `weighted-points` | 100 · W · p / Σ W · p |
///
/// The four are those of the products in the field, each under a name of its own: Calabrio (equal points),
/// Amazon Connect (*About scoring and weights*), Cisco Quality Management (*user guide*: mean of section
/// percentages) and Genesys Cloud (*Evaluation form weights*). A bonus has the weight that its points would
/// have had, without being part of any sum.
final class Weights {

    private final ScoringMethod method;
    private final Map<String, Ratio> possibleInStage;
    private final Ratio whole;

    Weights(ScoringMethod method, List<Marked> criteria) {
        this.method = method;
        this.possibleInStage = criteria.stream()
                .collect(Collectors.toMap(
                        marked -> marked.stage().id(), marked -> marked.score().possible(), Ratio::plus));
        this.whole = switch (method) {
            case POINTS, WEIGHTED_CRITERIA ->
                sum(criteria, marked -> marked.score().possible());
            case WEIGHTED_POINTS ->
                sum(
                        criteria,
                        marked -> weight(marked.stage()).times(marked.score().possible()));
            case WEIGHTED_STAGES ->
                criteria.stream()
                        .map(Marked::stage)
                        .distinct()
                        .filter(stage -> possible(stage).signum() > 0)
                        .map(Weights::weight)
                        .reduce(Ratio.ZERO, Ratio::plus);
        };
    }

    /// Whether there is anything to divide by. When not, the percent is not available.
    boolean available() {
        return whole.signum() > 0;
    }

    /// Percent for a share of one; 0 for a criterion outside the sums.
    Ratio of(Marked marked) {
        if (!available() || marked.score().share() == null) {
            return Ratio.ZERO;
        }
        Ratio part = switch (method) {
            case POINTS, WEIGHTED_CRITERIA -> marked.points();
            case WEIGHTED_POINTS -> weight(marked.stage()).times(marked.points());
            case WEIGHTED_STAGES ->
                possible(marked.stage()).signum() == 0
                        ? Ratio.ZERO
                        : weight(marked.stage()).times(marked.points()).dividedBy(possible(marked.stage()));
        };
        return Ratio.HUNDRED.times(part).dividedBy(whole);
    }

    /// Percent that the answer gave.
    Ratio given(Marked marked) {
        return of(marked).times(marked.shareOrZero());
    }

    private Ratio possible(Stage stage) {
        return possibleInStage.getOrDefault(stage.id(), Ratio.ZERO);
    }

    private static Ratio weight(Stage stage) {
        if (stage.weight() == null) {
            throw new IllegalArgumentException("the method needs a weight for the stage " + stage.id());
        }
        return Ratio.of(stage.weight());
    }

    static Ratio sum(List<Marked> criteria, Function<Marked, Ratio> figure) {
        return criteria.stream().map(figure).reduce(Ratio.ZERO, Ratio::plus);
    }
}
