package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

class ChainTest {

    private static final UUID CALL = UUID.fromString("01930000-0000-7000-8000-000000000042");
    private static final String WALL = "2026-11-20T09:30:00Z";

    @Test
    void startsFromTheHashOfTheSixteenBytesOfTheId() throws NoSuchAlgorithmException {
        byte[] id = HexFormat.of().parseHex(CALL.toString().replace("-", ""));
        assertThat(Chain.of(CALL).head())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(id));
    }

    @Test
    void hashesTheRowBeforeAndTheCanonicalFormOfTheRow() throws NoSuchAlgorithmException {
        Chain chain = Chain.of(CALL);
        byte[] before = chain.head();
        byte[] hash = chain.add("note-written.v1", 12, WALL, "{\"text\":\"å\"}");

        Object row = new JsonMapper().readValue("""
                        {"seq": 1, "type": "note-written.v1", "offsetMs": 12, "wall": "2026-11-20T09:30:00Z",
                         "payload": {"text": "å"}}""", Object.class);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(before);
        sha.update(CanonicalJson.write(row).getBytes(StandardCharsets.UTF_8));
        assertThat(hash).isEqualTo(sha.digest());
    }

    @Test
    void noticesAChangedAMissingAndAMovedRow() {
        Chain made = Chain.of(CALL);
        EventRow first = row(made, 1, "a");
        EventRow second = row(made, 2, "b");

        assertThat(fits(first, second)).isTrue();
        assertThat(fits(first, new EventRow(2, "t.v1", 0, WALL, "{\"text\":\"c\"}", second.hash())))
                .isFalse();
        assertThat(fits(second)).isFalse();
        assertThat(fits(second, first)).isFalse();
    }

    @Test
    void noticesAMissingEnd() {
        Chain made = Chain.of(CALL);
        EventRow first = row(made, 1, "a");
        row(made, 2, "b");

        Chain read = Chain.of(CALL);
        assertThat(read.fits(first)).isTrue();
        assertThat(read.endsWith(made.head(), 2)).isFalse();
    }

    private static boolean fits(EventRow... rows) {
        Chain chain = Chain.of(CALL);
        boolean all = true;
        for (EventRow row : rows) {
            all &= chain.fits(row);
        }
        return all;
    }

    private static EventRow row(Chain chain, int seq, String text) {
        String payload = "{\"text\":\"" + text + "\"}";
        return new EventRow(seq, "t.v1", 0, WALL, payload, chain.add("t.v1", 0, WALL, payload));
    }
}
