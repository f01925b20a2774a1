package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.Sha256;
import se.medlyss.application.publishing.ProcessReading;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;
import tools.jackson.databind.JsonNode;

/// Reads call processes of the format `medlyss.process` version 1, strictly: whatever a file holds, it is
/// either a process that can be scored by, or refused with a reason and a place.
public final class ProcessReader implements ProcessReading {

    private static final String FORMAT = "medlyss.process";
    private static final int VERSION = 1;

    /// Names that Windows keeps for devices, whatever follows after a dot.
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]", Pattern.CASE_INSENSITIVE);

    private final SchemaCheck schema = Schemas.check(Schemas.PROCESS);

    /// Reads a file; links are not followed.
    public ProcessDocument read(Path file) throws FileRefusedException {
        return read(StrictJson.bytes(file));
    }

    @Override
    public ProcessDocument read(byte[] bytes) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, FORMAT, VERSION);
        checkFileName(document.path("id").stringValue(""));
        schema.check(document);
        new ProcessValues(document).check();
        CallProcess process = ProcessMapping.process(document);
        ProcessConsistency.check(process);
        String json = CanonicalJson.write(JsonValues.of(document));
        if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new FileRefusedException(Reason.SIZE, "", MAX_BYTES / 1024 + " KiB");
        }
        return new ProcessDocument(process, json, Sha256.hex(json));
    }

    /// A published process becomes a file that is named after its id. Small letters alone are allowed, so that no two
    /// ids are one name on a disk that is blind to case.
    private static void checkFileName(String id) throws FileRefusedException {
        if (DEVICE.matcher(id).matches()) {
            throw new FileRefusedException(Reason.FILE_NAME, "id", id);
        }
    }
}
