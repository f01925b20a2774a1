package se.medlyss.exchange;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Says where in a document something is, by the ids that its author knows: `stages/open/criteria/greet/points`.
final class Places {

    private Places() {}

    /// The place at the end of a JSON Pointer's parts; an element without an id is named by its number, from
    /// 1, and the document itself by its id, else its format.
    static String of(JsonNode document, List<String> parts) {
        if (parts.isEmpty()) {
            String format = document.path("format").stringValue("");
            return document.path("id").stringValue(format);
        }
        List<String> place = new ArrayList<>();
        JsonNode node = document;
        for (String part : parts) {
            boolean element = node.isArray();
            node = element ? node.path(Integer.parseInt(part)) : node.path(part);
            place.add(element ? nameOf(node, part) : part);
        }
        return String.join("/", place);
    }

    private static String nameOf(JsonNode element, String index) {
        JsonNode id = element.path("id");
        return id.isString() && !id.stringValue().isBlank()
                ? id.stringValue()
                : String.valueOf(Integer.parseInt(index) + 1);
    }
}
