package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Records that somebody broke, with a hash that fits all the same, so that the break itself has to be found.
public final class BrokenRecord {

    private static final RecordReader READER = new RecordReader();

    private BrokenRecord() {}

    /// The rich sample as text.
    static String text() {
        return new String(bytes(), StandardCharsets.UTF_8).strip();
    }

    public static byte[] bytes() {
        try {
            return RecordSamples.made(RecordSamples.rich()).bytes();
        } catch (RecordException cause) {
            throw new AssertionError(cause);
        }
    }

    /// The rich sample, changed and hashed anew.
    static byte[] changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode record = (ObjectNode) StrictJson.read(bytes());
            change.accept(record);
            return hashed(record);
        } catch (FileRefusedException cause) {
            throw new AssertionError(cause);
        }
    }

    /// The bytes of a tree with the hash that belongs to it.
    static byte[] hashed(JsonNode record) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(JsonValues.object(record));
        members.keySet().removeAll(List.of("hash", "signature"));
        ((ObjectNode) record).put("hash", Sha256.hex(CanonicalJson.write(members)));
        return record.toString().getBytes(StandardCharsets.UTF_8);
    }

    static RecordReading.Outcome read(byte[] bytes) {
        return READER.read(bytes);
    }

    static RecordReading.Outcome read(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Why it is refused; null when it is read.
    static @Nullable Reason reason(byte[] bytes) {
        return READER.read(bytes) instanceof RecordReading.Refused refused ? refused.reason() : null;
    }

    /// Why it is refused; null when it is read.
    static @Nullable Reason reason(String text) {
        return reason(text.getBytes(StandardCharsets.UTF_8));
    }
}
