package se.medlyss.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ExportedRecord.Erased;
import se.medlyss.application.ExportedRecord.Head;
import se.medlyss.application.ExportedRecord.Signature;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.process.ProcessDocument;
import tools.jackson.databind.JsonNode;

/// From a record that passed its schema to what it says.
final class RecordMapping {

    private final EvaluationMapping evaluations;

    /// Finds the process that rules in a record are of.
    interface Rules {
        ProcessDocument read(JsonNode rules) throws FileRefusedException;
    }

    RecordMapping(Rules rules) {
        this.evaluations = new EvaluationMapping(rules);
    }

    ExportedRecord record(JsonNode node) throws FileRefusedException {
        Head head = head(node);
        return switch (node.get("kind").stringValue()) {
            case "evaluation" -> new ExportedRecord.Evaluation(head, evaluations.evaluation(node, head.month()));
            case "withdrawal" -> new ExportedRecord.Withdrawal(head, text(node, "reason"));
            case "erasure" -> new ExportedRecord.Erasure(head, erases(node.get("erases")));
            case String other -> throw new FileRefusedException(Reason.VALUE, "kind", other);
        };
    }

    private static Head head(JsonNode node) throws FileRefusedException {
        return new Head(
                UUID.fromString(node.get("evaluation").stringValue()),
                node.get("revision").intValue(),
                textOrNull(node, "parent"),
                text(node, "writer"),
                number(node, "sequence"),
                textOrNull(node, "previous"),
                textOrNull(node, "predecessor"),
                text(node, "app"),
                time(node, "writtenAt"),
                text(node, "month"),
                text(node, "hash"),
                signature(node.path("signature")));
    }

    private static @Nullable Signature signature(JsonNode node) {
        return node.isObject() ? new Signature(text(node, "key"), text(node, "value")) : null;
    }

    private static List<Erased> erases(JsonNode array) {
        return ProcessMapping.each(
                array, erased -> new Erased(text(erased, "writer"), number(erased, "sequence"), text(erased, "hash")));
    }

    /// A text; empty when it is absent.
    static String text(JsonNode node, String member) {
        return node.path(member).stringValue("");
    }

    static @Nullable String textOrNull(JsonNode node, String member) {
        return node.has(member) ? node.get(member).stringValue() : null;
    }

    /// A whole number; 0 when it is absent.
    static long number(JsonNode node, String member) {
        return node.has(member) ? node.get(member).decimalValue().longValueExact() : 0;
    }

    static @Nullable Long numberOrNull(JsonNode node, String member) {
        return node.has(member) ? number(node, member) : null;
    }

    static @Nullable UUID idOrNull(JsonNode node, String member) {
        return node.has(member) ? UUID.fromString(node.get(member).stringValue()) : null;
    }

    static OffsetDateTime time(JsonNode node, String member) throws FileRefusedException {
        String text = text(node, member);
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException cause) {
            throw new FileRefusedException(Reason.VALUE, member, "RFC 3339", cause);
        }
    }

    static @Nullable LocalDate dayOrNull(JsonNode node, String member) throws FileRefusedException {
        try {
            return node.has(member) ? LocalDate.parse(text(node, member)) : null;
        } catch (DateTimeException cause) {
            throw new FileRefusedException(Reason.VALUE, member, "RFC 3339 full-date", cause);
        }
    }
}
