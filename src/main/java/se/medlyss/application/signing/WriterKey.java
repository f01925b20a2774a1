package se.medlyss.application.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.StringJoiner;

/// A writer and the public key that it signs with.
///
/// @param writer 32 hex digits
/// @param key    64 hex digits
public record WriterKey(String writer, String key) {

    private static final int GROUPS = 6;
    private static final int BYTES_A_GROUP = 5;
    private static final long GROUP = 100_000;

    /// What two people read to each other to be sure that they mean the same writer and the same key: six groups of
    /// five digits, about 99 bits of the SHA-256 of both names.
    public String fingerprint() {
        byte[] digest = sha256((writer + key).getBytes(StandardCharsets.US_ASCII));
        StringJoiner groups = new StringJoiner(" ");
        for (int at = 0; at < GROUPS; at++) {
            byte[] part = Arrays.copyOfRange(digest, at * BYTES_A_GROUP, (at + 1) * BYTES_A_GROUP);
            groups.add("%05d".formatted(Long.parseLong(HexFormat.of().formatHex(part), 16) % GROUP));
        }
        return groups.toString();
    }

    /// The part of the writer's name that its folders have.
    public String writerName() {
        return writer.substring(0, 8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
