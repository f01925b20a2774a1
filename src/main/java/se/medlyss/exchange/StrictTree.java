package se.medlyss.exchange;

import java.math.BigDecimal;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds the tree of one document, within limits that no honest document reaches.
public final class StrictTree {

    static final int MAX_DEPTH = 20;
    public static final int MAX_STRING = 20_000;
    static final int MAX_DIGITS = 30;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    StrictTree(JsonParser parser) {
        this.parser = parser;
    }

    JsonNode whole() throws FileRefusedException {
        if (parser.nextToken() == null) {
            throw refused(Reason.JSON, "");
        }
        JsonNode value = value(1);
        if (parser.nextToken() != null) {
            throw refused(Reason.TRAILING, "");
        }
        return value;
    }

    private JsonNode value(int depth) throws FileRefusedException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> NODES.stringNode(checked(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case null, default -> throw refused(Reason.JSON, "");
        };
    }

    private ObjectNode object(int depth) throws FileRefusedException {
        checkDepth(depth);
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = checked(parser.currentName());
            if (object.has(key)) {
                throw refused(Reason.DUPLICATE_KEY, key);
            }
            parser.nextToken();
            object.set(key, value(depth + 1));
        }
        return object;
    }

    private ArrayNode array(int depth) throws FileRefusedException {
        checkDepth(depth);
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(depth + 1));
        }
        return array;
    }

    /// Counts the digits of the number written out, so that `1e999999999` is no way around the limit.
    private JsonNode number() throws FileRefusedException {
        if (parser.getStringLength() > 2 * MAX_DIGITS) {
            throw refused(Reason.RANGE, String.valueOf(MAX_DIGITS));
        }
        BigDecimal number = decimal();
        long whole = (long) number.precision() - number.scale();
        if (Math.max(whole, 0) + Math.max(number.scale(), 0) > MAX_DIGITS) {
            throw refused(Reason.RANGE, String.valueOf(MAX_DIGITS));
        }
        return NODES.numberNode(number);
    }

    /// The parser has no reason of its own for an exponent that no number can have, such as `1e99999999999`.
    private BigDecimal decimal() throws FileRefusedException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException vast) {
            throw new FileRefusedException(
                    Reason.RANGE, StrictJson.place(parser.currentLocation()), String.valueOf(MAX_DIGITS), vast);
        }
    }

    private String checked(String string) throws FileRefusedException {
        if (string.length() > MAX_STRING) {
            throw refused(Reason.RANGE, String.valueOf(MAX_STRING));
        }
        // An escape can spell half a surrogate pair, which no UTF-8 can carry on.
        if (string.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw refused(Reason.NOT_UTF8, "");
        }
        return string;
    }

    private void checkDepth(int depth) throws FileRefusedException {
        if (depth > MAX_DEPTH) {
            throw refused(Reason.DEPTH, String.valueOf(MAX_DEPTH));
        }
    }

    private FileRefusedException refused(Reason reason, String detail) {
        return new FileRefusedException(reason, StrictJson.place(parser.currentLocation()), detail);
    }
}
