package se.medlyss.application.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

/// What a writer signs its records with. The private half stays in the home's database and goes nowhere else.
public final class SigningKey {

    private static final String ANY_HASH = "0".repeat(64);

    private final PrivateKey secret;
    private final String publicKey;

    private SigningKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /// A new one, like no other.
    public static SigningKey make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Ed25519.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), Ed25519.hex(pair.getPublic()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", missing);
        }
    }

    /// One that was kept.
    ///
    /// @param encoded   what [#encoded] gave
    /// @param publicKey 64 hex digits
    /// @throws GeneralSecurityException when these are not the two halves of one key
    public static SigningKey kept(byte[] encoded, String publicKey) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(Ed25519.ALGORITHM);
        SigningKey key = new SigningKey(factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)), publicKey);
        if (!Ed25519.holds(publicKey, key.sign(ANY_HASH), ANY_HASH)) {
            throw new GeneralSecurityException("the halves of the key do not belong together");
        }
        return key;
    }

    /// The private half, to be kept in the home (PKCS #8).
    public byte[] encoded() {
        return secret.getEncoded();
    }

    /// The public half: 64 hex digits.
    public String publicKey() {
        return publicKey;
    }

    /// Signs a hash of 64 hex digits: 128 hex digits, always the same for the same hash.
    public String sign(String hash) {
        try {
            Signature signature = Signature.getInstance(Ed25519.ALGORITHM);
            signature.initSign(secret);
            signature.update(HexFormat.of().parseHex(hash));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException cannot) {
            throw new IllegalStateException(cannot);
        }
    }
}
