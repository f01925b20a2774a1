package se.medlyss.exchange.screen;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.screen.ByteShape.Condition;
import se.medlyss.exchange.screen.ByteShape.Constant;
import se.medlyss.exchange.screen.ByteShape.Member;
import se.medlyss.exchange.screen.ByteTree.Kind;
import tools.jackson.databind.JsonNode;

/// Makes [ByteShape]s of a JSON Schema (draft 2020-12), so that there is one schema and no second opinion of it.
final class ByteShapes {

    private static final Set<String> SAYS_NOTHING =
            Set.of("$schema", "$id", "$defs", "title", "description", "default", "format");

    private final JsonNode document;
    private final Map<String, ByteShape> referenced = new HashMap<>();
    private final Map<String, ByteName> names = new HashMap<>();

    private ByteShapes(JsonNode document) {
        this.document = document;
    }

    /// @param named what it defines by name, for reference
    record Made(ByteShape shape, Map<String, ByteShape> named) {

        /// The shape at `#/$defs/` and that name.
        ByteGuide guide(String name) {
            return ByteGuide.of(Objects.requireNonNull(named.get("#/$defs/" + name)));
        }
    }

    /// @throws IllegalStateException for a keyword that is not known here, or when two names have the same hash, which
    ///                               is for tests to find
    static Made of(JsonNode document) {
        ByteShapes shapes = new ByteShapes(document);
        ByteShape shape = shapes.shape(document);
        long hashes = shapes.names.values().stream()
                .mapToInt(ByteName::hash)
                .distinct()
                .count();
        if (hashes < shapes.names.size()) {
            throw new IllegalStateException("two names with the same hash");
        }
        return new Made(shape, Map.copyOf(shapes.referenced));
    }

    private ByteShape shape(JsonNode schema) {
        boolean onlyNamed = schema.propertyNames().stream()
                .allMatch(keyword -> keyword.equals("$ref") || SAYS_NOTHING.contains(keyword));
        if (onlyNamed && schema.has("$ref")) {
            return reference(schema.get("$ref").stringValue());
        }
        ByteShape shape = new ByteShape();
        fill(shape, schema);
        return shape;
    }

    private void fill(ByteShape shape, JsonNode schema) {
        if (schema.has("if")) {
            shape.conditions.add(new Condition(
                    shape(schema.get("if")), optional(schema.path("then")), optional(schema.path("else"))));
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        required.forEach(name -> shape.required.add(name(name)));
        for (var keyword : schema.properties()) {
            keyword(shape, keyword.getKey(), keyword.getValue(), required);
        }
        if (shape.closed && !required.stream().allMatch(schema.path("properties")::has)) {
            throw new IllegalStateException("required, and not allowed: " + required);
        }
    }

    private ByteName name(String name) {
        return names.computeIfAbsent(name, ByteName::of);
    }

    private @Nullable ByteShape optional(JsonNode schema) {
        return schema.isObject() ? shape(schema) : null;
    }

    private void keyword(ByteShape shape, String keyword, JsonNode value, Set<String> required) {
        switch (keyword) {
            case "type" -> type(shape, value.stringValue());
            case "const" -> shape.allowed.add(constant(value));
            case "enum" -> value.forEach(each -> shape.allowed.add(constant(each)));
            case "pattern" -> shape.pattern = BytePattern.of(value.stringValue());
            case "minLength" -> shape.shortest = value.intValue();
            case "maxLength" -> shape.longest = value.intValue();
            case "minimum" -> shape.least = scaled(value);
            case "maximum" -> shape.most = scaled(value);
            case "minItems" -> shape.fewest = value.intValue();
            case "maxItems" -> shape.mostItems = value.intValue();
            case "items" -> shape.items = shape(value);
            case "properties" -> members(shape, value, required);
            case "additionalProperties" -> shape.closed = !value.booleanValue();
            case "allOf" -> value.forEach(each -> shape.all.add(shape(each)));
            case "not" -> not(shape, value);
            case "$ref" -> shape.all.add(reference(value.stringValue()));
            case "if", "then", "else", "required" -> {
                // Taken together above.
            }
            default -> {
                if (!SAYS_NOTHING.contains(keyword)) {
                    throw new IllegalStateException("unknown keyword " + keyword);
                }
            }
        }
    }

    /// A text without any of some characters is one with the others alone, which is looked at faster.
    private void not(ByteShape shape, JsonNode value) {
        BytePattern others = value.size() == 1 && value.has("pattern")
                ? BytePattern.ofOthers(value.get("pattern").stringValue())
                : null;
        if (others == null || shape.pattern != null) {
            shape.not = shape(value);
        } else {
            shape.pattern = others;
        }
    }

    private void members(ByteShape shape, JsonNode properties, Set<String> required) {
        properties.properties().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(member -> shape.members.add(new Member(
                        name(member.getKey()), shape(member.getValue()), required.contains(member.getKey()))));
    }

    private ByteShape reference(String place) {
        ByteShape known = referenced.get(place);
        if (known == null) {
            known = new ByteShape();
            referenced.put(place, known);
            fill(known, document.at(place.substring(1)));
        }
        return known;
    }

    private static void type(ByteShape shape, String type) {
        shape.whole = type.equals("integer");
        shape.kinds = switch (type) {
            case "object" -> ByteShape.bit(Kind.OBJECT);
            case "array" -> ByteShape.bit(Kind.ARRAY);
            case "string" -> ByteShape.bit(Kind.STRING);
            case "number", "integer" -> ByteShape.bit(Kind.NUMBER);
            case "boolean" -> ByteShape.bit(Kind.TRUE) | ByteShape.bit(Kind.FALSE);
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }

    private static Constant constant(JsonNode value) {
        Kind kind = switch (value.getNodeType()) {
            case STRING -> Kind.STRING;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> value.booleanValue() ? Kind.TRUE : Kind.FALSE;
            case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO ->
                throw new IllegalStateException("unknown constant " + value);
        };
        return new Constant(kind, value.asString());
    }

    private static long scaled(JsonNode value) {
        return value.decimalValue().multiply(BigDecimal.valueOf(ByteTree.ONE)).longValueExact();
    }
}
