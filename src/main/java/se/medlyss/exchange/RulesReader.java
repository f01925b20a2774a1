package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.process.ProcessDocument;
import tools.jackson.databind.JsonNode;

/// Reads the rules inside records. There are few processes and many records, so each is read once.
public final class RulesReader implements RecordMapping.Rules {

    /// More than any organisation has versions of processes; beyond it, somebody fills the memory on purpose.
    private static final int MOST_REMEMBERED = 1_000;

    private final ProcessReader reader = new ProcessReader();
    private final Map<String, ProcessDocument> known = new ConcurrentHashMap<>();

    @Override
    public ProcessDocument read(JsonNode rules) throws FileRefusedException {
        String json = CanonicalJson.write(JsonValues.of(rules));
        ProcessDocument process = known.get(json);
        if (process == null) {
            process = reader.read(json.getBytes(StandardCharsets.UTF_8));
            if (known.size() < MOST_REMEMBERED) {
                known.put(json, process);
            }
        }
        return process;
    }
}
