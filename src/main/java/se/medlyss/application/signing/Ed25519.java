package se.medlyss.application.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// Ed25519 (RFC 8032) over the 32 bytes of a hash, as it stands in records: in lowercase hex.
public final class Ed25519 {

    static final String ALGORITHM = "Ed25519";

    private static final int KEY_DIGITS = 64;

    /// What stands before a public key's 32 bytes in its encoding (RFC 8410, section 4).
    private static final String BEFORE_KEY = "302a300506032b6570032100";

    private Ed25519() {}

    /// Whether the key's owner signed that hash. A key of any other length is none.
    ///
    /// @param key   the public key, lowercase hex
    /// @param value the signature, 128 hex digits
    /// @param hash  64 hex digits
    public static boolean holds(String key, String value, String hash) {
        if (key.length() != KEY_DIGITS) {
            return false;
        }
        HexFormat hex = HexFormat.of();
        try {
            PublicKey owner = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(hex.parseHex(BEFORE_KEY + key)));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(owner);
            check.update(hex.parseHex(hash));
            return check.verify(hex.parseHex(value));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        } catch (GeneralSecurityException noKeyOrNoSignature) {
            System.getLogger(Ed25519.class.getName())
                    .log(System.Logger.Level.DEBUG, "a signature that cannot be right", noKeyOrNoSignature);
            return false;
        }
    }

    /// The public key as records name it.
    static String hex(PublicKey key) {
        return HexFormat.of().formatHex(key.getEncoded()).substring(BEFORE_KEY.length());
    }
}
