package se.medlyss.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WriterKeyTest {

    private static final String WRITER = "ab12cd34".repeat(4);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void hasAFingerprintInGroupsThatTwoPeopleCanReadToEachOther() {
        String fingerprint = new WriterKey(WRITER, HASH).fingerprint();
        assertThat(fingerprint).matches("([0-9]{5} ){5}[0-9]{5}").isEqualTo("97221 74634 77766 92367 49156 21857");
    }

    @Test
    void hasAnotherFingerprintForAnotherWriterAndForAnotherKey() {
        Set<String> all = new HashSet<>();
        for (int at = 0; at < 1_000; at++) {
            all.add(new WriterKey(WRITER, "%064x".formatted(at)).fingerprint());
            all.add(new WriterKey("%032x".formatted(at), HASH).fingerprint());
        }
        assertThat(all).hasSize(2_000);
    }

    @Test
    void signsWithWhatWasKept() throws GeneralSecurityException {
        SigningKey made = SigningKey.make();
        SigningKey kept = SigningKey.kept(made.encoded(), made.publicKey());
        assertThat(kept.sign(HASH)).isEqualTo(made.sign(HASH));
        assertThat(Ed25519.holds(made.publicKey(), kept.sign(HASH), HASH)).isTrue();
        assertThat(Ed25519.holds(SigningKey.make().publicKey(), kept.sign(HASH), HASH))
                .isFalse();
    }

    @Test
    void isNotTakenFromTwoHalvesOfDifferentKeys() {
        SigningKey made = SigningKey.make();
        String other = SigningKey.make().publicKey();
        assertThatThrownBy(() -> SigningKey.kept(made.encoded(), other)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> SigningKey.kept(new byte[48], made.publicKey()))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
