package se.medlyss.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.score.Ratio;

/// A JSON object in the making. Unknown is absent: null members are left out.
final class JsonObject {

    private static final int DECIMALS = 4;
    private static final char REPLACEMENT = '\ufffd';

    private final Map<String, Object> members = new LinkedHashMap<>();

    JsonObject text(String name, @Nullable String value) {
        return value == null ? this : put(name, wellFormed(value));
    }

    /// Leaves an empty text out.
    JsonObject textIfAny(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : text(name, value);
    }

    JsonObject number(String name, @Nullable Long value) {
        return value == null ? this : put(name, value);
    }

    JsonObject number(String name, long value) {
        return put(name, value);
    }

    /// Rounded half up to the four decimals that records have.
    JsonObject number(String name, @Nullable BigDecimal value) {
        return value == null
                ? this
                : put(name, value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /// Rounded half up to the four decimals that records have.
    JsonObject number(String name, @Nullable Ratio value) {
        return value == null ? this : number(name, value.rounded(DECIMALS));
    }

    JsonObject flag(String name, @Nullable Boolean value) {
        return value == null ? this : put(name, value);
    }

    /// Left out when false.
    JsonObject flagIfSet(String name, boolean value) {
        return value ? put(name, true) : this;
    }

    JsonObject object(String name, JsonObject value) {
        return put(name, value.members());
    }

    JsonObject array(String name, List<JsonObject> values) {
        return put(name, values.stream().map(JsonObject::members).toList());
    }

    JsonObject put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    JsonObject copy() {
        JsonObject copy = new JsonObject();
        copy.members.putAll(members);
        return copy;
    }

    Map<String, Object> members() {
        return members;
    }

    /// Half a surrogate pair, which a clipboard can hold and UTF-8 cannot, becomes U+FFFD.
    private static String wellFormed(String value) {
        StringBuilder text = new StringBuilder(value.length());
        value.codePoints()
                .map(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
