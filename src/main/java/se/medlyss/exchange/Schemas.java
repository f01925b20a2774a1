package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import se.medlyss.application.FileRefusedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schemas (draft 2020-12) that ship with the app: published, and checked against.
public final class Schemas {

    public static final String EVALUATION = "medlyss.evaluation.v1.schema.json";
    public static final String PROCESS = "medlyss.process.v1.schema.json";
    public static final String PEOPLE = "medlyss.people.v1.schema.json";
    public static final String KEY = "medlyss.key.v1.schema.json";
    public static final String RECEIPT = "medlyss.receipt.v1.schema.json";
    public static final String SESSION = "medlyss.session.v1.schema.json";
    public static final String SUMMARY = "medlyss.summary.v1.schema.json";

    private Schemas() {}

    /// The schema of exported records.
    public static String evaluation() {
        return new String(bytes(EVALUATION), StandardCharsets.UTF_8);
    }

    /// The schema of call processes.
    public static String process() {
        return new String(bytes(PROCESS), StandardCharsets.UTF_8);
    }

    /// The schema of calibration sessions.
    public static String session() {
        return new String(bytes(SESSION), StandardCharsets.UTF_8);
    }

    /// The schema of the roster.
    public static String people() {
        return new String(bytes(PEOPLE), StandardCharsets.UTF_8);
    }

    /// The schema of a writer's public key.
    public static String key() {
        return new String(bytes(KEY), StandardCharsets.UTF_8);
    }

    /// The schema of what the centre answers a writer.
    public static String receipt() {
        return new String(bytes(RECEIPT), StandardCharsets.UTF_8);
    }

    /// The schema of a compilation's summary.
    public static String summary() {
        return new String(bytes(SUMMARY), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String name) {
        return Resources.bytes("schema/" + name);
    }

    static SchemaCheck check(String name) {
        return new SchemaCheck(tree(name));
    }

    /// The same schema, but members that it does not name are let pass.
    static SchemaCheck open(String name) {
        JsonNode schema = tree(name);
        for (JsonNode part : schema.findParents("additionalProperties")) {
            ((ObjectNode) part).remove("additionalProperties");
        }
        return new SchemaCheck(schema);
    }

    public static JsonNode tree(String name) {
        try {
            return StrictJson.read(bytes(name));
        } catch (FileRefusedException cause) {
            throw new IllegalStateException("the app's own schema is broken", cause);
        }
    }
}
