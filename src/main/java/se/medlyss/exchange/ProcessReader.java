package se.medlyss.exchange;

import java.nio.file.Path;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.Sha256;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;
import tools.jackson.databind.JsonNode;

/// Reads call processes of the format `medlyss.process` version 1, strictly: whatever a file holds, it is
/// either a process that can be scored by, or refused with a reason and a place.
public final class ProcessReader {

    private static final String FORMAT = "medlyss.process";
    private static final int VERSION = 1;

    private final SchemaCheck schema;

    public ProcessReader() {
        schema = new SchemaCheck(shippedSchema());
    }

    /// Reads a file; links are not followed.
    public ProcessDocument read(Path file) throws FileRefusedException {
        return read(StrictJson.bytes(file));
    }

    /// Reads the bytes of a file.
    public ProcessDocument read(byte[] bytes) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, FORMAT, VERSION);
        schema.check(document);
        new ProcessValues(document).check();
        CallProcess process = ProcessMapping.process(document);
        ProcessConsistency.check(process);
        String json = CanonicalJson.write(JsonValues.of(document));
        return new ProcessDocument(process, json, Sha256.hex(json));
    }

    private static JsonNode shippedSchema() {
        try {
            return StrictJson.read(Resources.bytes("schema/medlyss.process.v1.schema.json"));
        } catch (FileRefusedException cause) {
            throw new IllegalStateException("the app's own schema is broken", cause);
        }
    }
}
