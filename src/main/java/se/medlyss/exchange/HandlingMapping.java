package se.medlyss.exchange;

import static se.medlyss.exchange.RecordMapping.dayOrNull;
import static se.medlyss.exchange.RecordMapping.text;
import static se.medlyss.exchange.RecordMapping.time;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation.Acknowledged;
import se.medlyss.application.ExportedEvaluation.Objection;
import se.medlyss.application.ExportedEvaluation.OwnersAnswer;
import se.medlyss.application.ExportedEvaluation.SentBack;
import se.medlyss.application.FileRefusedException;
import se.medlyss.call.Dispute;
import se.medlyss.process.CriterionKey;
import tools.jackson.databind.JsonNode;

/// The agent's word on an evaluation, in a record that passed its schema.
final class HandlingMapping {

    private HandlingMapping() {}

    static @Nullable Acknowledged acknowledged(JsonNode node) throws FileRefusedException {
        return node.isObject() ? new Acknowledged(time(node, "at"), text(node, "comment")) : null;
    }

    static @Nullable SentBack sentBack(JsonNode node) throws FileRefusedException {
        return node.isObject() ? new SentBack(time(node, "at"), text(node, "comment")) : null;
    }

    static List<OwnersAnswer> reviews(JsonNode array) throws FileRefusedException {
        List<OwnersAnswer> reviews = new ArrayList<>();
        for (JsonNode review : array) {
            reviews.add(review(review));
        }
        return reviews;
    }

    private static OwnersAnswer review(JsonNode node) throws FileRefusedException {
        return new OwnersAnswer(
                UUID.fromString(text(node, "review")),
                text(node, "outcome").equals(HandlingJson.ADOPTED),
                time(node, "at"),
                text(node, "reason"));
    }

    static List<Objection> disputes(JsonNode array) throws FileRefusedException {
        List<Objection> disputes = new ArrayList<>();
        for (JsonNode dispute : array) {
            disputes.add(dispute(dispute));
        }
        return disputes;
    }

    private static Objection dispute(JsonNode node) throws FileRefusedException {
        return new Objection(
                new CriterionKey(text(node, "stage"), text(node, "criterion")),
                time(node, "at"),
                dayOrNull(node, "answerBy"),
                text(node, "text"),
                node.has("decision")
                        ? Codes.find(Dispute.Outcome.values(), Dispute.Outcome::code, text(node, "decision"))
                        : null,
                node.has("decidedAt") ? time(node, "decidedAt") : null,
                text(node, "answer"));
    }
}
