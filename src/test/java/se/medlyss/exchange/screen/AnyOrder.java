package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.medlyss.exchange.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents with their members in another order.
final class AnyOrder {

    private AnyOrder() {}

    static JsonNode of(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode other = object.objectNode();
            members.forEach(member -> other.set(member.getKey(), of(member.getValue(), random)));
            return other;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode other = array.arrayNode();
            array.forEach(element -> other.add(of(element, random)));
            return other;
        }
        return node;
    }

    static byte[] bytes(byte[] record, Random random) throws Exception {
        return of(StrictJson.read(record), random).toString().getBytes(StandardCharsets.UTF_8);
    }
}
