package se.medlyss.exchange;

import static se.medlyss.exchange.RecordMapping.numberOrNull;
import static se.medlyss.exchange.RecordMapping.text;

import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation.Line;
import se.medlyss.call.Answer;
import se.medlyss.call.NotApplicableReason;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriticalClass;
import tools.jackson.databind.JsonNode;

/// The answers of a record that passed its schema.
final class AnswerMapping {

    private AnswerMapping() {}

    static Line line(JsonNode node) {
        Long at = numberOrNull(node, "atMs");
        Long raw = numberOrNull(node, "rawAtMs");
        return new Line(
                new CriterionKey(text(node, "stage"), text(node, "criterion")),
                text(node, "text"),
                text(node, "type"),
                answer(node),
                at,
                raw == null ? at : raw,
                node.has("critical")
                        ? Codes.find(CriticalClass.values(), CriticalClass::code, text(node, "critical"))
                        : null,
                text(node, "comment"),
                node.get("earned").decimalValue(),
                node.get("possible").decimalValue());
    }

    /// The answer; null when unanswered.
    static @Nullable Answer answer(JsonNode node) {
        return switch (text(node, "answer")) {
            case "met" -> Answer.MET;
            case "not-met" -> Answer.NOT_MET;
            case "graded" -> new Answer.Grade(node.get("grade").decimalValue());
            case "timed" -> new Answer.Seconds(node.get("seconds").decimalValue());
            case "choice" -> new Answer.Chosen(text(node, "option"));
            case "text" -> new Answer.Written(text(node, "value"));
            case "not-applicable" -> new Answer.NotApplicable(reason(node));
            case "not-heard" -> Answer.NOT_HEARD;
            default -> null;
        };
    }

    private static @Nullable NotApplicableReason reason(JsonNode node) {
        return node.has("reason")
                ? Codes.find(NotApplicableReason.values(), NotApplicableReason::code, text(node, "reason"))
                : null;
    }
}
