package se.medlyss.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The canonical form of JSON, RFC 8785, with null members dropped: the same data give the same bytes in UTF-8,
/// whoever wrote them, so that a hash over them means something.
///
/// The data are plain values: a map with string keys, a list, a string, a number, a boolean or null. Keys are
/// sorted by their UTF-16 units (section 3.2.3); numbers are written as [CanonicalNumber] says (3.2.2.3);
/// strings escape only what JSON demands (3.2.2.2).
public final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /// Writes the value.
    ///
    /// @throws IllegalArgumentException for half a surrogate pair, a number that a double cannot hold
    ///                                  exactly, or another kind of value
    public static String write(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.text.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case String string -> string(string);
            case Number number -> text.append(CanonicalNumber.write(number));
            case Boolean flag -> text.append(flag.booleanValue());
            case Map<?, ?> object -> object(object);
            case List<?> array -> array(array);
            default -> throw new IllegalArgumentException("no JSON value: " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((key, member) -> {
            if (member != null) {
                sorted.put((String) key, member);
            }
        });
        char separator = '{';
        for (var member : sorted.entrySet()) {
            text.append(separator);
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            separator = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> array) {
        char separator = '[';
        for (Object element : array) {
            text.append(separator);
            value(element);
            separator = ',';
        }
        text.append(array.isEmpty() ? "[]" : "]");
    }

    private void string(String string) {
        text.append('"');
        for (int at = 0; at < string.length(); at++) {
            char unit = string.charAt(at);
            if (Character.isHighSurrogate(unit)
                    && at + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(at + 1))) {
                text.append(unit).append(string.charAt(++at));
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException("half a surrogate pair");
            } else {
                escaped(unit);
            }
        }
        text.append('"');
    }

    private void escaped(char unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (unit < ' ') {
                    text.append("\\u00").append(unit < 16 ? '0' : '1').append(Character.forDigit(unit % 16, 16));
                } else {
                    text.append(unit);
                }
            }
        }
    }
}
