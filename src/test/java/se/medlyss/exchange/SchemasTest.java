package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {

    private final JsonNode process = Schemas.tree(Schemas.PROCESS);
    private final JsonNode evaluation = Schemas.tree(Schemas.EVALUATION);

    @Test
    void describesTheRulesOfARecordAsTheProcessWithoutGuidanceAndNull() {
        ObjectNode root = (ObjectNode) process.deepCopy();
        root.retain("type", "properties", "required", "additionalProperties");
        assertThat(evaluation.at("/$defs/rules")).isEqualTo(rules(root));
        process.get("$defs")
                .properties()
                .forEach(part -> assertThat(evaluation.at("/$defs/rules-" + part.getKey()))
                        .as(part.getKey())
                        .isEqualTo(rules(part.getValue().deepCopy())));
    }

    private static JsonNode rules(JsonNode schema) {
        if (schema.path("properties") instanceof ObjectNode properties) {
            properties.remove(ProcessRules.GUIDANCE);
        }
        if (schema instanceof ObjectNode object) {
            if (object.path("default").isNull()) {
                object.remove("default");
            }
            if (object.path("type") instanceof ArrayNode types) {
                object.put("type", types.get(0).stringValue());
            }
            if (object.path("enum") instanceof ArrayNode values) {
                values.removeIf(JsonNode::isNull);
            }
            if (object.path("$ref").isString()) {
                object.put("$ref", object.get("$ref").stringValue().replace("#/$defs/", "#/$defs/rules-"));
            }
        }
        schema.forEach(SchemasTest::rules);
        return schema;
    }

    @Test
    void closesEveryObjectThatItDescribes() {
        for (JsonNode object : evaluation.findParents("properties")) {
            boolean described = object.path("type").stringValue("").equals("object");
            boolean root = object.has("$id");
            assertThat(!described || root || object.has("additionalProperties"))
                    .as(object.toString())
                    .isTrue();
        }
    }
}
