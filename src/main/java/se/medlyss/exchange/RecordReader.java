package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.Sha256;
import se.medlyss.application.signing.Ed25519;
import se.medlyss.process.ProcessDocument;
import tools.jackson.databind.JsonNode;

/// Reads records of the format `medlyss.evaluation`, version 1, strictly. A record of a later minor version may
/// have fields that are not known here; they are kept, and hashed, without being read.
public final class RecordReader implements RecordReading {

    private final SchemaCheck schema = Schemas.check(Schemas.EVALUATION);
    private final SchemaCheck laterMinor = Schemas.open(Schemas.EVALUATION);
    private final RecordMapping mapping = new RecordMapping(new RulesReader());

    @Override
    public Outcome read(byte[] bytes) {
        Outcome outcome = readWhoeverSigned(bytes);
        return outcome instanceof Read(var record, var _) && !isSignedRight(record.head())
                ? new Refused(Reason.SIGNATURE, "signature", "")
                : outcome;
    }

    /// As [#read], but does not ask whether a signature is right: one is looked at for a whole chain.
    public Outcome readWhoeverSigned(byte[] bytes) {
        try {
            return readStrictly(bytes);
        } catch (FileRefusedException refused) {
            return new Refused(reason(refused.reason()), refused.place(), refused.detail());
        }
    }

    private Outcome readStrictly(byte[] bytes) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, RecordWriter.FORMAT, RecordWriter.FORMAT_VERSION);
        boolean later = document.path("minorVersion").isNumber()
                && document.path("minorVersion").asLong(0) > RecordWriter.MINOR_VERSION;
        RecordValues.check(document);
        (later ? laterMinor : schema).check(document);
        ExportedRecord record = mapping.record(document);
        Map<String, @Nullable Object> members = new LinkedHashMap<>(JsonValues.object(document));
        byte[] canonical = canonical(members);
        members.keySet().removeAll(List.of("hash", "signature"));
        return Sha256.hex(canonical(members)).equals(record.head().hash())
                ? new Read(record, canonical)
                : new Refused(Reason.HASH, "hash", "");
    }

    /// A record without a signature is right too.
    private static boolean isSignedRight(ExportedRecord.Head head) {
        ExportedRecord.Signature signature = head.signature();
        return signature == null || Ed25519.holds(signature.key(), signature.value(), head.hash());
    }

    /// Reads a record that was checked already.
    ///
    /// @param rules what the rules of its process say, whatever stands for them; null when they are to be read
    /// @throws FileRefusedException when it is none all the same
    public ExportedRecord checked(byte[] bytes, @Nullable ProcessDocument rules) throws FileRefusedException {
        RecordMapping how = rules == null ? mapping : new RecordMapping(_ -> rules);
        return how.record(StrictJson.read(bytes));
    }

    private static byte[] canonical(Map<String, @Nullable Object> members) {
        return CanonicalJson.write(members).getBytes(StandardCharsets.UTF_8);
    }

    private static Reason reason(FileRefusedException.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> Reason.UNREADABLE;
            case NOT_REGULAR -> Reason.NOT_REGULAR;
            case SIZE -> Reason.SIZE;
            case NOT_UTF8 -> Reason.NOT_UTF8;
            case JSON -> Reason.JSON;
            case DEPTH -> Reason.DEPTH;
            case DUPLICATE_KEY -> Reason.DUPLICATE_KEY;
            case TRAILING -> Reason.TRAILING;
            case TOO_NEW -> Reason.TOO_NEW;
            case RANGE, DECIMALS -> Reason.RANGE;
            case CSV,
                    FORMAT,
                    MISSING,
                    UNKNOWN_FIELD,
                    TYPE,
                    VALUE,
                    DUPLICATE_ID,
                    GRADES,
                    WEIGHT,
                    UNKNOWN_CRITERION,
                    ANSWER,
                    FILE_NAME,
                    NOT_PUBLISHED,
                    VERSION_TAKEN -> Reason.SCHEMA;
            case HASH -> Reason.HASH;
        };
    }
}
