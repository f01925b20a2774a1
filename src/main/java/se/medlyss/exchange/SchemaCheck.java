package se.medlyss.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import tools.jackson.databind.JsonNode;

/// Checks documents against a JSON Schema, draft 2020-12.
public final class SchemaCheck {

    private final Schema schema;

    SchemaCheck(JsonNode schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /// @throws FileRefusedException the first thing that is wrong
    void check(JsonNode document) throws FileRefusedException {
        List<Error> errors = schema.validate(document);
        if (!errors.isEmpty()) {
            throw refused(document, errors.getFirst());
        }
    }

    private static FileRefusedException refused(JsonNode document, Error error) {
        String place = Places.of(document, parts(error.getInstanceLocation()));
        return switch (error.getKeyword()) {
            case "required" -> new FileRefusedException(Reason.MISSING, place, error.getProperty());
            case "additionalProperties" -> new FileRefusedException(Reason.UNKNOWN_FIELD, place, error.getProperty());
            case "type" -> new FileRefusedException(Reason.TYPE, place, values(error.getSchemaNode()));
            case "minimum", "minLength", "minItems" ->
                new FileRefusedException(Reason.RANGE, place, "≥ " + values(error.getSchemaNode()));
            case "maximum", "maxLength", "maxItems" ->
                new FileRefusedException(Reason.RANGE, place, "≤ " + values(error.getSchemaNode()));
            default -> new FileRefusedException(Reason.VALUE, place, values(error.getSchemaNode()));
        };
    }

    private static List<String> parts(NodePath path) {
        return IntStream.range(0, path.getNameCount()).mapToObj(path::getName).toList();
    }

    private static String values(JsonNode keyword) {
        return keyword.isArray()
                ? StreamSupport.stream(keyword.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", "))
                : keyword.isValueNode() ? keyword.asString() : keyword.toString();
    }
}
