package se.medlyss.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.Sha256;

/// The hash chain of one evaluation. It notices damage that the database itself does not see: a row that was
/// changed, moved or left out no longer fits the rows after it.
final class Chain {

    private byte[] head;
    private int seq;

    private Chain(byte[] head, int seq) {
        this.head = head;
        this.seq = seq;
    }

    /// Before the first row: the SHA-256 of the evaluation UUID's 16 bytes.
    static Chain of(UUID evaluation) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(evaluation.getMostSignificantBits())
                .putLong(evaluation.getLeastSignificantBits())
                .array();
        return new Chain(Sha256.of(id), 0);
    }

    /// After a row.
    static Chain after(byte[] head, int seq) {
        return new Chain(head, seq);
    }

    /// The next row's hash: SHA-256 over the previous row's 32 bytes and the RFC 8785 form of `{seq, type,
    /// offsetMs, wall, payload}`.
    byte[] add(String type, long offsetMs, String wall, String payload) {
        seq++;
        String row = "{\"offsetMs\":" + offsetMs + ",\"payload\":" + payload + ",\"seq\":" + seq + ",\"type\":"
                + CanonicalJson.write(type) + ",\"wall\":" + CanonicalJson.write(wall) + "}";
        head = Sha256.of(head, row.getBytes(StandardCharsets.UTF_8));
        return head;
    }

    /// Whether the row is the next one, and its hash is right. The chain goes on after it in any case.
    boolean fits(EventRow row) {
        boolean next = row.seq() == seq + 1;
        return Arrays.equals(add(row.type(), row.offsetMs(), row.wall(), row.payload()), row.hash()) && next;
    }

    /// Whether the chain ends here.
    boolean endsWith(byte[] expectedHead, int expectedSeq) {
        return seq == expectedSeq && Arrays.equals(head, expectedHead);
    }

    /// The last row's hash.
    byte[] head() {
        return head.clone();
    }

    int seq() {
        return seq;
    }
}
