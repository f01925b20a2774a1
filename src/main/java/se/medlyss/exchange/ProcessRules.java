package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;
import tools.jackson.databind.JsonNode;

/// A process document without its guidance: everything that decides a score, and nothing that only helps to
/// give it.
final class ProcessRules {

    static final Set<String> GUIDANCE =
            Set.of("summary", "useWhen", "purpose", "exampleWords", "pitfalls", "good", "miss", "reflection");

    private ProcessRules() {}

    /// The rules as plain values, ready for the canonical writer.
    static Map<String, @Nullable Object> of(JsonNode document) {
        return object(JsonValues.object(document));
    }

    /// Whether a document is nothing but rules, as records carry them.
    static boolean areAllOf(ProcessDocument document) throws FileRefusedException {
        JsonNode json = StrictJson.read(document.json().getBytes(StandardCharsets.UTF_8));
        return CanonicalJson.write(of(json)).equals(document.json());
    }

    /// The rules of a version whose whole document is not here: its hash is the whole document's.
    static ProcessDocument under(ProcessRef ref, ProcessDocument rules) {
        return new ProcessDocument(rules.process(), rules.json(), ref.hash());
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> object) {
        Map<String, @Nullable Object> rules = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (!GUIDANCE.contains(String.valueOf(name))) {
                rules.put(String.valueOf(name), stripped(value));
            }
        });
        return rules;
    }

    private static @Nullable Object stripped(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> array -> array.stream().map(ProcessRules::stripped).toList();
            case null, default -> value;
        };
    }
}
