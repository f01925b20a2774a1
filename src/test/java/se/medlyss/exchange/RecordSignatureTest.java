package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.RecordReading;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.application.signing.Ed25519;
import se.medlyss.exchange.screen.ByteScreen;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;
import se.medlyss.support.SignedRecords;

/// Records with a signature, to the reader that looks at each, and to the one that leaves signatures to the set.
class RecordSignatureTest {

    /// RFC 8032, section 7.1, the third of its examples signs two bytes; ours are always thirty-two.
    private static final String RFC_KEY = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025";

    private final SignedRecords owner = new SignedRecords();
    private final RecordScreen screen = new RecordScreen();
    private final ByteScreen fast = new ByteScreen();
    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));
    private final Forged record = writer.evaluation(new UUID(0x7000L, Long.MIN_VALUE), 1, 11, "a");

    private Reason refusal(byte[] bytes) {
        Reason reason = BrokenRecord.reason(bytes);
        var screened = screen.screen(bytes, 0, bytes.length);
        if (reason == Reason.SIGNATURE) {
            // The compilation looks at one signature for a whole chain.
            assertThat(fast.screen(bytes, 0, bytes.length)).isNotNull();
            assertThat(screened).isInstanceOf(RecordScreening.Valid.class);
        } else {
            assertThat(fast.screen(bytes, 0, bytes.length)).isNull();
            assertThat(((RecordScreening.Refused) screened).reason()).isEqualTo(reason);
        }
        return reason;
    }

    @Test
    void passWhenTheirOwnerSignedThem() {
        byte[] signed = owner.signed(record.bytes());
        assertThat(BrokenRecord.read(signed)).isInstanceOf(RecordReading.Read.class);
        var valid = fast.screen(signed, 0, signed.length);
        assertThat(valid).isNotNull();
        assertThat(valid.facts().signature()).isEqualTo(owner.key() + ":" + owner.sign(record.hash()));
        assertThat(valid.facts().hash()).isEqualTo(record.hash());
    }

    @Test
    void passWithoutASignature() {
        assertThat(screen.screen(record.bytes(), 0, record.bytes().length)).isInstanceOf(RecordScreening.Valid.class);
    }

    @Test
    void areRefusedWhenSomethingElseWasSigned() {
        String other =
                writer.evaluation(new UUID(0x7000L, Long.MIN_VALUE), 2, 11, "b").hash();
        assertThat(refusal(SignedRecords.with(record.bytes(), owner.key(), owner.sign(other))))
                .isEqualTo(Reason.SIGNATURE);
    }

    @Test
    void areRefusedWhenSomebodyElseSigned() {
        String theirs = new SignedRecords().sign(record.hash());
        assertThat(refusal(SignedRecords.with(record.bytes(), owner.key(), theirs)))
                .isEqualTo(Reason.SIGNATURE);
    }

    @Test
    void areRefusedWithAnyBitOfTheSignatureChanged() {
        String good = owner.sign(record.hash());
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(good.length());
            char changed = Character.forDigit(Character.digit(good.charAt(at), 16) ^ 1 << random.nextInt(4), 16);
            String bad = good.substring(0, at) + changed + good.substring(at + 1);
            assertThat(Ed25519.holds(owner.key(), bad, record.hash())).isFalse();
        }
    }

    @Test
    void areRefusedWithKeysThatAreNone() {
        String good = owner.sign(record.hash());
        List<String> keys = new ArrayList<>(List.of("0".repeat(64), "f".repeat(64), "0".repeat(16), "a".repeat(128)));
        keys.add(owner.key().substring(0, 62));
        keys.add(owner.key() + "00");
        keys.add(RFC_KEY);
        for (String key : keys) {
            assertThat(refusal(SignedRecords.with(record.bytes(), key, good)))
                    .as(key)
                    .isEqualTo(Reason.SIGNATURE);
            assertThat(refusal(SignedRecords.with(record.bytes(), key, "0".repeat(128))))
                    .as(key)
                    .isEqualTo(Reason.SIGNATURE);
        }
    }

    @Test
    void areNotReadAtAllWhenTheSignatureHasAnotherShape() {
        assertThat(refusal(SignedRecords.with(record.bytes(), owner.key(), "ab")))
                .isEqualTo(Reason.SCHEMA);
        assertThat(refusal(SignedRecords.with(
                        record.bytes(), owner.key().toUpperCase(java.util.Locale.ROOT), "0".repeat(128))))
                .isEqualTo(Reason.SCHEMA);
    }

    @Test
    void areRefusedForTheirHashFirst() {
        byte[] changed = new String(owner.signed(record.bytes()), StandardCharsets.UTF_8)
                .replace("\"cutOff\":false", "\"cutOff\":true")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(changed)).isEqualTo(Reason.HASH);
    }
}
