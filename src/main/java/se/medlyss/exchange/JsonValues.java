package se.medlyss.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The plain values of a tree, as [se.medlyss.application.CanonicalJson] takes them.
final class JsonValues {

    private JsonValues() {}

    static @Nullable Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> node.stringValue();
            case NUMBER -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case NULL -> null;
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not read from JSON: " + node);
        };
    }

    /// The members of an object.
    static Map<String, @Nullable Object> object(JsonNode node) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        node.properties().forEach(member -> object.put(member.getKey(), of(member.getValue())));
        return object;
    }

    private static List<@Nullable Object> array(JsonNode node) {
        List<@Nullable Object> array = new ArrayList<>();
        node.forEach(element -> array.add(of(element)));
        return array;
    }
}
