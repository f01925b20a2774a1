package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordException.Reason;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.Sha256;
import se.medlyss.application.sharing.RecordFiles;
import se.medlyss.process.ProcessDocument;

/// Writes records of the format `medlyss.evaluation`, version 1. A record's bytes are its canonical form (RFC
/// 8785) and a line feed, so that records can be joined into NDJSON as they are.
public final class RecordWriter implements RecordCodec {

    static final String FORMAT = "medlyss.evaluation";
    static final int FORMAT_VERSION = 1;
    public static final int MINOR_VERSION = 0;

    private static final int HASH_IN_NAME = 16;
    private static final String ANY_HASH = "0".repeat(64);
    private static final String ANY_SIGNATURE = "0".repeat(128);
    private static final String ANY_WRITER = "0".repeat(32);
    private static final long MAX_SEQUENCE = 999_999_999_999L;

    private final String app;
    private final ZoneId zone;
    private final SchemaCheck schema;
    private final Map<String, Map<String, @Nullable Object>> rules = new ConcurrentHashMap<>();

    /// @param app  the app's version
    /// @param zone the offset that times are written with
    public RecordWriter(String app, ZoneId zone) {
        this.app = app;
        this.zone = zone;
        this.schema = Schemas.check(Schemas.EVALUATION);
    }

    @Override
    public Outbox.Maker evaluation(EvaluationRecord record) throws RecordException {
        JsonObject body = new EvaluationJson(record, zone).body(rules(record.process()));
        return maker("evaluation", record.evaluation(), record.state().revision(), body, record.writtenAt());
    }

    @Override
    public Outbox.Maker withdrawal(Withdrawal withdrawal) throws RecordException {
        JsonObject body = new JsonObject()
                .text("month", RecordTimes.month(withdrawal.startedAt()))
                .textIfAny("reason", withdrawal.reason());
        return maker("withdrawal", withdrawal.evaluation(), withdrawal.revision(), body, withdrawal.writtenAt());
    }

    @Override
    public Outbox.Maker erasure(Erasure erasure) throws RecordException {
        List<JsonObject> erases = erasure.removes().stream()
                .map(removed -> new JsonObject()
                        .text("writer", removed.writer())
                        .number("sequence", removed.sequence())
                        .text("hash", removed.hash()))
                .toList();
        JsonObject body = new JsonObject().text("month", erasure.month()).array("erases", erases);
        return maker("erasure", erasure.evaluation(), erasure.revision(), body, erasure.writtenAt());
    }

    private Map<String, @Nullable Object> rules(ProcessDocument process) throws RecordException {
        Map<String, @Nullable Object> known = rules.get(process.hash());
        if (known != null) {
            return known;
        }
        try {
            Map<String, @Nullable Object> read =
                    ProcessRules.of(StrictJson.read(process.json().getBytes(StandardCharsets.UTF_8)));
            rules.put(process.hash(), read);
            return read;
        } catch (FileRefusedException cause) {
            throw new RecordException(
                    Reason.NOT_ALLOWED, "process " + process.process().id(), cause);
        }
    }

    private Outbox.Maker maker(String kind, UUID evaluation, int revision, JsonObject body, Instant writtenAt)
            throws RecordException {
        body.text("format", FORMAT)
                .number("formatVersion", FORMAT_VERSION)
                .number("minorVersion", MINOR_VERSION)
                .text("kind", kind)
                .text("evaluation", evaluation.toString())
                .number("revision", revision)
                .text("app", app)
                .text("writtenAt", EvaluationJson.time(writtenAt, zone));
        String month = String.valueOf(body.members().get("month"));
        var placed = new Outbox.Position(ANY_WRITER, MAX_SEQUENCE, ANY_HASH, ANY_WRITER);
        JsonObject whole = signed(placed(body, placed, revision == 1 ? null : ANY_HASH), ANY_HASH, ANY_SIGNATURE);
        check(bytes(whole, ANY_HASH));
        return (position, parent, key) -> {
            JsonObject record = placed(body, position, parent);
            String hash = Sha256.hex(CanonicalJson.write(record.members()));
            JsonObject signed = key == null ? record : signed(record, key.publicKey(), key.sign(hash));
            return new Outbox.Made(month, fileName(evaluation, revision, hash), bytes(signed, hash), hash);
        };
    }

    private static JsonObject placed(JsonObject body, Outbox.Position position, @Nullable String parent) {
        return body.copy()
                .text("parent", parent)
                .text("writer", position.writer())
                .number("sequence", position.sequence())
                .text("previous", position.previous())
                .text("predecessor", position.predecessor());
    }

    private static JsonObject signed(JsonObject record, String key, String value) {
        return record.copy()
                .object("signature", new JsonObject().text("key", key).text("value", value));
    }

    private static byte[] bytes(JsonObject record, String hash) {
        return (CanonicalJson.write(record.copy().text("hash", hash).members()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void check(byte[] bytes) throws RecordException {
        try {
            schema.check(StrictJson.read(bytes));
        } catch (FileRefusedException cause) {
            Reason reason = cause.reason() == FileRefusedException.Reason.SIZE ? Reason.TOO_LARGE : Reason.NOT_ALLOWED;
            throw new RecordException(reason, String.valueOf(cause.getMessage()), cause);
        }
    }

    /// `<evaluation-32hex>.r0003.<hash16>.json`
    static String fileName(UUID evaluation, int revision, String hash) {
        return "%s.r%04d.%s.json"
                .formatted(RecordFiles.idDigits(evaluation), revision, hash.substring(0, HASH_IN_NAME));
    }
}
