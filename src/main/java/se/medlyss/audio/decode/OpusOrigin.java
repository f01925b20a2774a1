package se.medlyss.audio.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// What rate an Ogg Opus file was made from. Opus itself always plays at 48 kHz, so that a telephone call would
/// take six times the memory that it needs. Source: RFC 7845, sections 3 and 5.1.
final class OpusOrigin {

    /// Where the first packet begins: a page header of 27 bytes and one byte for the packet's length.
    private static final int PACKET = 28;

    private static final int RATE = PACKET + 12;
    private static final byte[] MAGIC = "OpusHead".getBytes(StandardCharsets.US_ASCII);

    private OpusOrigin() {}

    /// The rate of what was coded; empty for any other file, and where it is not told.
    ///
    /// @param first the file's first bytes
    static OptionalInt rate(byte[] first) {
        if (first.length < RATE + Integer.BYTES) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (first[PACKET + i] != MAGIC[i]) {
                return OptionalInt.empty();
            }
        }
        int rate = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getInt(RATE);
        return rate > 0 ? OptionalInt.of(rate) : OptionalInt.empty();
    }
}
