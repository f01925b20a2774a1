package se.medlyss.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriticalClass;
import se.medlyss.score.Approval;
import se.medlyss.score.CriticalMiss;
import se.medlyss.score.Ratio;
import se.medlyss.score.Score;
import se.medlyss.score.StageScore;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a score as JSON, with every member and `null` for what is not available.
final class ScoreWriter {

    /// Enough to tell apart what a record's four decimals would not.
    private static final int DECIMALS = 9;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScoreWriter() {}

    static String write(Score score) {
        ObjectNode json = NODES.objectNode();
        json.put("method", score.method().code());
        json.put("earned", rounded(score.earned()));
        json.put("possible", rounded(score.possible()));
        json.put("percent", rounded(score.percent()));
        json.put("percentBeforeCritical", rounded(score.percentBeforeCritical()));
        json.put("approved", approved(score.approval()));
        json.put("complete", score.complete());
        json.put("notReached", score.notReached());
        json.set("counts", counts(score));
        json.set("criticalMisses", misses(score));
        json.set("criticalApplicable", applicable(score));
        json.set("stages", stages(score));
        return json.toPrettyString();
    }

    private static @Nullable Boolean approved(Approval approval) {
        return switch (approval) {
            case APPROVED -> true;
            case NOT_APPROVED -> false;
            case OPEN -> null;
        };
    }

    private static ObjectNode counts(Score score) {
        ObjectNode counts = NODES.objectNode();
        score.counts().byStanding().forEach((standing, number) -> counts.put(standing.code(), number));
        return counts;
    }

    private static ArrayNode misses(Score score) {
        ArrayNode misses = NODES.arrayNode();
        for (CriticalMiss miss : score.criticalMisses()) {
            misses.addArray().add(miss.key().toString()).add(miss.kind().code());
        }
        return misses;
    }

    private static ObjectNode applicable(Score score) {
        ObjectNode applicable = NODES.objectNode();
        for (CriticalClass kind : CriticalClass.values()) {
            applicable.put(kind.code(), score.criticalApplicable().contains(kind) ? 1 : 0);
        }
        return applicable;
    }

    private static ObjectNode stages(Score score) {
        ObjectNode stages = NODES.objectNode();
        for (StageScore stage : score.stages()) {
            stages.putObject(stage.id())
                    .put("earned", rounded(stage.earned()))
                    .put("possible", rounded(stage.possible()))
                    .put("percent", rounded(stage.percent()))
                    .put("missedCritical", stage.missedCritical());
        }
        return stages;
    }

    private static @Nullable BigDecimal rounded(@Nullable Ratio figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal rounded = figure.rounded(DECIMALS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
