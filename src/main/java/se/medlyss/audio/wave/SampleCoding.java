package se.medlyss.audio.wave;

import java.nio.ByteBuffer;
import java.util.Optional;

/// How one sample stands in a file, little-endian.
public enum SampleCoding {
    PCM_8(1),
    PCM_16(2),
    PCM_24(3),
    PCM_32(4),
    FLOAT_32(4),
    FLOAT_64(8),
    A_LAW(1),
    MU_LAW(1);

    private static final int TAG_PCM = 1;
    private static final int TAG_FLOAT = 3;
    private static final int TAG_A_LAW = 6;
    private static final int TAG_MU_LAW = 7;

    private final int bytes;

    SampleCoding(int bytes) {
        this.bytes = bytes;
    }

    /// Bytes of one sample of one side.
    int bytes() {
        return bytes;
    }

    /// The coding that a header names; empty for one that has to be decoded elsewhere.
    ///
    /// @param tag   the format tag (RFC 2361)
    /// @param bytes of one sample: the container, which may be wider than the valid bits
    static Optional<SampleCoding> of(int tag, int bytes) {
        return switch (tag) {
            case TAG_PCM ->
                switch (bytes) {
                    case 1 -> Optional.of(PCM_8);
                    case 2 -> Optional.of(PCM_16);
                    case 3 -> Optional.of(PCM_24);
                    case 4 -> Optional.of(PCM_32);
                    default -> Optional.empty();
                };
            case TAG_FLOAT ->
                switch (bytes) {
                    case 4 -> Optional.of(FLOAT_32);
                    case 8 -> Optional.of(FLOAT_64);
                    default -> Optional.empty();
                };
            case TAG_A_LAW -> bytes == 1 ? Optional.of(A_LAW) : Optional.empty();
            case TAG_MU_LAW -> bytes == 1 ? Optional.of(MU_LAW) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Takes samples of one side out of a block of frames.
    ///
    /// @param offset where the side's first sample stands, in bytes
    /// @param stride from one frame to the next, in bytes
    /// @param first  where in `into` the first of `count` samples goes
    void decode(ByteBuffer block, int offset, int stride, short[] into, int first, int count) {
        Sample sample = sample();
        int at = offset;
        for (int i = first; i < first + count; i++) {
            into[i] = sample.at(block, at);
            at += stride;
        }
    }

    @FunctionalInterface
    private interface Sample {
        short at(ByteBuffer block, int at);
    }

    private Sample sample() {
        return switch (this) {
            case PCM_8 -> (block, at) -> (short) ((block.get(at) & 0xFF) - 128 << 8);
            case PCM_16 -> ByteBuffer::getShort;
            case PCM_24 -> (block, at) -> block.getShort(at + 1);
            case PCM_32 -> (block, at) -> block.getShort(at + 2);
            case FLOAT_32 -> (block, at) -> fromFloat(block.getFloat(at));
            case FLOAT_64 -> (block, at) -> fromFloat(block.getDouble(at));
            case A_LAW -> (block, at) -> G711.fromALaw(block.get(at));
            case MU_LAW -> (block, at) -> G711.fromMuLaw(block.get(at));
        };
    }

    // A cast from a double saturates, and turns what is no number into 0.
    private static short fromFloat(double sample) {
        return (short) Math.clamp(Math.round(sample * Short.MAX_VALUE), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
