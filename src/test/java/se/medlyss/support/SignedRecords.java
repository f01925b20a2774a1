package se.medlyss.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/// Signs records with a key of its own, as a writer would: Ed25519 over the bytes of a record's hash.
public final class SignedRecords {

    private static final Pattern HASH = Pattern.compile("\"hash\":\"([0-9a-f]{64})\",\"kind\"");
    private static final int KEY_BYTES = 32;

    private final KeyPair pair;

    public SignedRecords() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// The public key: 64 hex digits.
    public String key() {
        byte[] encoded = pair.getPublic().getEncoded();
        return HexFormat.of().formatHex(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    /// The signature of a hash of 64 hex digits: 128 hex digits.
    public String sign(String hash) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(HexFormat.of().parseHex(hash));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /// The member `signature` of a record with that hash.
    public Map<String, Object> member(String hash) {
        return Map.of("key", key(), "value", sign(hash));
    }

    /// The record with its signature.
    public byte[] signed(byte[] record) {
        return with(record, key(), sign(hash(record)));
    }

    /// The hash that a record in its canonical form says it has.
    public static String hash(byte[] record) {
        var hash = HASH.matcher(new String(record, StandardCharsets.UTF_8));
        if (!hash.find()) {
            throw new IllegalArgumentException("no record");
        }
        return hash.group(1);
    }

    /// An evaluation's record with a signature that may be anything, in its place among the members.
    public static byte[] with(byte[] record, String key, String value) {
        return new String(record, StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"sequence\":[0-9]+(?:,\"session\":\"[^\"]*\")?",
                        "$0,\"signature\":{\"key\":\"" + key + "\",\"value\":\"" + value + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
