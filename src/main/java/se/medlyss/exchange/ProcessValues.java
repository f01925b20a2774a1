package se.medlyss.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import tools.jackson.databind.JsonNode;

/// What every value of a process document has to keep that a JSON Schema cannot say: four decimals at most,
/// no blank texts, ids that are unique where they stand, and members that only their own type of criterion
/// has.
final class ProcessValues {

    private static final int MAX_DECIMALS = 4;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Map<String, String> ONLY_FOR =
            Map.of("grades", "graded", "maxSeconds", "timed", "options", "choice");

    private final JsonNode document;

    ProcessValues(JsonNode document) {
        this.document = document;
    }

    void check() throws FileRefusedException {
        check(document, List.of());
    }

    private void check(JsonNode node, List<String> at) throws FileRefusedException {
        if (node.isNumber() && node.decimalValue().stripTrailingZeros().scale() > MAX_DECIMALS) {
            throw refused(Reason.DECIMALS, at, node.asString());
        }
        if (node.isString() && node.stringValue().isBlank()) {
            throw refused(Reason.RANGE, at, "≥ 1");
        }
        if (node.isArray()) {
            checkIds(node, at);
            for (int index = 0; index < node.size(); index++) {
                check(node.get(index), then(at, String.valueOf(index)));
            }
        }
        if (node.isObject()) {
            checkMembers(node, at);
            for (var member : node.properties()) {
                check(member.getValue(), then(at, member.getKey()));
            }
        }
    }

    private void checkIds(JsonNode array, List<String> at) throws FileRefusedException {
        Set<String> ids = new HashSet<>();
        for (JsonNode element : array) {
            String id = element.path("id").stringValue("");
            if (!id.isEmpty() && !ids.add(id)) {
                throw refused(Reason.DUPLICATE_ID, at, id);
            }
        }
    }

    private void checkMembers(JsonNode object, List<String> at) throws FileRefusedException {
        String id = object.path("id").stringValue("");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            throw refused(Reason.VALUE, then(at, "id"), ID.pattern());
        }
        if (object.has("points")) {
            String type = object.path("type").stringValue("");
            for (var only : ONLY_FOR.entrySet()) {
                if (object.has(only.getKey()) && !only.getValue().equals(type)) {
                    throw refused(Reason.UNKNOWN_FIELD, at, only.getKey());
                }
            }
        }
    }

    private FileRefusedException refused(Reason reason, List<String> at, String detail) {
        return new FileRefusedException(reason, Places.of(document, at), detail);
    }

    private static List<String> then(List<String> at, String part) {
        return Stream.concat(at.stream(), Stream.of(part)).toList();
    }
}
