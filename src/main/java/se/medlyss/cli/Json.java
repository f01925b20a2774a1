package se.medlyss.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers as JSON.
final class Json {

    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper LINE = JsonMapper.builder().build();

    private Json() {}

    /// An object over several lines.
    static String indented(Map<String, ? extends @Nullable Object> members) {
        return INDENTED.writeValueAsString(members);
    }

    /// A string with its quotes.
    static String quoted(String text) {
        return LINE.writeValueAsString(text);
    }
}
