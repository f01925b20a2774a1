package se.medlyss.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.RecordFacts;

/// The name of a monthly part, which is the same for the same records and another for any others.
final class PartName {

    private static final int HASH_IN_NAME = 16;

    private final MessageDigest digest = Sha256.digest();

    /// Adds a record, in the order that the part has them.
    void add(RecordFacts facts) {
        digest.update((facts.hash() + facts.signature() + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /// `part-<hash16>.ndjson.gz`, of everything that was added.
    String end() {
        return "part-" + HexFormat.of().formatHex(digest.digest()).substring(0, HASH_IN_NAME) + ".ndjson.gz";
    }
}
