package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.process.ProcessDocument;
import tools.jackson.databind.JsonNode;

/// Reads the rules inside records. There are few processes and many records, so each is read once.
public final class RulesReader implements RecordMapping.Rules {

    /// So many letters are hundreds of versions; beyond it, somebody fills the memory on purpose.
    private static final int MOST_REMEMBERED = 8 * 1024 * 1024;

    private final ProcessReader reader = new ProcessReader();
    private final Map<String, ProcessDocument> known = new ConcurrentHashMap<>();
    private final AtomicInteger remembered = new AtomicInteger();

    @Override
    public ProcessDocument read(JsonNode rules) throws FileRefusedException {
        String json = CanonicalJson.write(JsonValues.of(rules));
        ProcessDocument process = known.get(json);
        if (process == null) {
            process = reader.read(json.getBytes(StandardCharsets.UTF_8));
            if (remembered.addAndGet(json.length()) <= MOST_REMEMBERED) {
                known.put(json, process);
            } else {
                remembered.addAndGet(-json.length());
            }
        }
        return process;
    }
}
