package se.medlyss.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. Each value is read by itself: one that is missing, or that this version cannot read, has its
/// default, and the others stay as they are.
final class SettingsJson {
    private static final int LONGEST_SHOWN = 40;
    private static final Set<String> LISTS = Set.of("keys", "figures");

    private final List<Unread> unread = new ArrayList<>();
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
        unread.clear();
        return new Settings(
                part(file, "appearance", new TypeReference<>() {}, standard.appearance()),
                part(file, "coach", new TypeReference<>() {}, standard.coach()),
                part(file, "sharing", new TypeReference<>() {}, standard.sharing()),
                part(file, "listening", new TypeReference<>() {}, standard.listening()),
                part(file, "recordings", new TypeReference<>() {}, standard.recordings()),
                part(file, "retentionMonths", new TypeReference<>() {}, standard.retentionMonths()),
                part(file, "retentionAnnounced", new TypeReference<>() {}, standard.retentionAnnounced()),
                part(file, "keys", new TypeReference<>() {}, standard.keys()),
                part(file, "windows", new TypeReference<>() {}, standard.windows()),
                part(file, "firstStartDone", new TypeReference<>() {}, standard.firstStartDone()),
                part(file, "figures", new TypeReference<>() {}, standard.figures()),
                part(file, "answersRead", new TypeReference<>() {}, standard.answersRead()));
    }

    /// The settings' bytes; what the file had beside them is kept.
    byte[] bytes(Settings settings, Optional<ObjectNode> asRead) {
        ObjectNode known = mapper.valueToTree(settings);
        ObjectNode all = asRead.map(ObjectNode::deepCopy).orElseGet(mapper::createObjectNode);
        known.properties().forEach(part -> all.set(part.getKey(), merged(all.get(part.getKey()), part)));
        return mapper.writeValueAsBytes(all);
    }

    private static JsonNode merged(@Nullable JsonNode before, Map.Entry<String, JsonNode> part) {
        // The changed keys and the filters are lists: what was taken out of them must not come back.
        if (before instanceof ObjectNode old
                && part.getValue() instanceof ObjectNode now
                && !LISTS.contains(part.getKey())) {
            ObjectNode group = old.deepCopy();
            now.properties().forEach(field -> group.set(field.getKey(), field.getValue()));
            return group;
        }
        return part.getValue();
    }

    private <T> JsonNode completed(JsonNode node, T standard) {
        if (node instanceof ObjectNode fields && mapper.valueToTree(standard) instanceof ObjectNode all) {
            all.setAll(fields);
            return all;
        }
        return node;
    }

    private <T> T part(ObjectNode file, String name, TypeReference<T> type, T standard) {
        JsonNode node = file.get(name);
        if (node == null || node.isNull()) {
            return standard;
        }
        try {
            return mapper.treeToValue(completed(node, standard), type);
        } catch (JacksonException unreadable) {
            return valueByValue(name, node, type, standard);
        }
    }

    private <T> T valueByValue(String name, JsonNode node, TypeReference<T> type, T standard) {
        JsonNode defaults = mapper.valueToTree(standard);
        if (!(node instanceof ObjectNode fields && defaults instanceof ObjectNode good)) {
            unread.add(new Unread(name, written(node), written(defaults)));
            return standard;
        }
        T read = standard;
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            ObjectNode tried = good.deepCopy();
            tried.set(field.getKey(), field.getValue());
            try {
                read = mapper.treeToValue(tried, type);
                good.set(field.getKey(), field.getValue());
            } catch (JacksonException unreadable) {
                String place = name + "." + field.getKey();
                unread.add(new Unread(place, written(field.getValue()), written(good.get(field.getKey()))));
            }
        }
        return read;
    }

    private static String written(@Nullable JsonNode value) {
        String all = value == null || value.isNull() ? "–" : value.toString();
        return all.length() > LONGEST_SHOWN ? all.substring(0, LONGEST_SHOWN) + "…" : all;
    }

    /// What the last file had that was not understood.
    List<Unread> unread() {
        return List.copyOf(unread);
    }
}
