package se.medlyss.application;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// UUIDs of version 7 (RFC 9562, section 5.7): they sort by the time they were made.
///
/// An evaluation's id names the writer that it was begun by, so that nobody else can say that they began it: its last
/// 48 bits are the first of SHA-256 over the writer's 16 bytes and the id's first 10. What is before them stays time
/// and 26 random bits.
public final class TimeOrderedIds {

    private static final int FIRST_BYTES = 10;
    private static final long LAST_BITS = 0xffff_ffff_ffffL;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Supplier<String> writer;

    /// Ids that name no writer.
    public TimeOrderedIds(InstantSource clock, RandomGenerator random) {
        this(clock, random, () -> "");
    }

    /// @param writer whose evaluations are begun, 32 hex digits; empty while that is not known. Asked from any thread
    public TimeOrderedIds(InstantSource clock, RandomGenerator random, Supplier<String> writer) {
        this.clock = clock;
        this.random = random;
        this.writer = writer;
    }

    /// A new id.
    public UUID next() {
        long millis = clock.millis();
        long high = millis << 16 | 0x7000 | random.nextLong() & 0x0fff;
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// A new id for an evaluation, which names the writer.
    public UUID nextEvaluation() {
        String by = writer.get();
        return by.isEmpty() ? next() : naming(by, next());
    }

    /// Whether an evaluation's id names that writer. Ids from before they did name nobody.
    ///
    /// @param writer 32 hex digits
    public static boolean names(String writer, UUID evaluation) {
        return naming(writer, evaluation).equals(evaluation);
    }

    private static UUID naming(String writer, UUID id) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        ByteBuffer first = ByteBuffer.allocate(FIRST_BYTES).putLong(high).putShort((short) (low >>> 48));
        byte[] hash = Sha256.of(HexFormat.of().parseHex(writer), first.array());
        return new UUID(high, low & ~LAST_BITS | ByteBuffer.wrap(hash).getLong() >>> 16);
    }
}
