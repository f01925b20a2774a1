package se.medlyss.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Coach;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. Each part is read by itself: a part that is missing, or that a newer version wrote in a way that
/// this one cannot read, has its defaults, and the others stay as they are.
final class SettingsJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /// The file's content as a tree.
    ///
    /// @throws JacksonException when it is no JSON object
    ObjectNode tree(byte[] bytes) {
        return mapper.readValue(bytes, ObjectNode.class);
    }

    Settings settings(ObjectNode file, Settings standard) {
        return new Settings(
                part(file, "appearance", Appearance.class, standard.appearance()),
                coach(file).or(standard::coach),
                part(file, "sharing", Sharing.class, standard.sharing()),
                part(file, "listening", Listening.class, standard.listening()),
                part(file, "retentionMonths", Integer.class, standard.retentionMonths()),
                keys(file, standard.keys()),
                part(file, "windows", Windows.class, standard.windows()),
                part(file, "firstStartDone", Boolean.class, standard.firstStartDone()));
    }

    /// The settings' bytes; what the file had beside them is kept.
    byte[] bytes(Settings settings, Optional<ObjectNode> asRead) {
        ObjectNode known = mapper.valueToTree(settings);
        ObjectNode all = asRead.map(ObjectNode::deepCopy).orElseGet(mapper::createObjectNode);
        known.properties().forEach(part -> all.set(part.getKey(), merged(all.get(part.getKey()), part)));
        return mapper.writeValueAsBytes(all);
    }

    private static JsonNode merged(@Nullable JsonNode before, Map.Entry<String, JsonNode> part) {
        boolean isGroup = before instanceof ObjectNode && part.getValue() instanceof ObjectNode;
        // The changed keys are a list: what was taken out of it must not come back.
        if (!isGroup || "keys".equals(part.getKey())) {
            return part.getValue();
        }
        ObjectNode group = ((ObjectNode) before).deepCopy();
        ((ObjectNode) part.getValue()).properties().forEach(field -> group.set(field.getKey(), field.getValue()));
        return group;
    }

    private <T> T part(ObjectNode file, String name, Class<T> type, T standard) {
        JsonNode node = file.get(name);
        if (node == null || node.isNull()) {
            return standard;
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JacksonException unreadable) {
            return standard;
        }
    }

    private Optional<Coach> coach(ObjectNode file) {
        JsonNode node = file.get("coach");
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.treeToValue(node, Coach.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Map<String, List<String>> keys(ObjectNode file, Map<String, List<String>> standard) {
        JsonNode node = file.get("keys");
        if (node == null || node.isNull()) {
            return standard;
        }
        try {
            return mapper.treeToValue(node, new TypeReference<Map<String, List<String>>>() {});
        } catch (JacksonException unreadable) {
            return standard;
        }
    }
}
