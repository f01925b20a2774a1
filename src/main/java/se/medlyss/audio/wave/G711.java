package se.medlyss.audio.wave;

/// The two codes of telephony, 8 bits for 13 or 14 (ITU-T G.711).
public final class G711 {

    private static final int BYTES = 256;
    private static final int BIAS = 0x84;
    private static final int CLIP = 32_635;
    private static final short[] A_LAW = new short[BYTES];
    private static final short[] MU_LAW = new short[BYTES];

    static {
        for (int code = 0; code < BYTES; code++) {
            A_LAW[code] = aLawSample(code);
            MU_LAW[code] = muLawSample(code);
        }
    }

    private G711() {}

    /// The sample that a byte of A-law stands for.
    public static short fromALaw(byte code) {
        return A_LAW[code & 0xFF];
    }

    /// The sample that a byte of µ-law stands for.
    public static short fromMuLaw(byte code) {
        return MU_LAW[code & 0xFF];
    }

    /// The µ-law byte closest to a sample.
    public static byte toMuLaw(short sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.min(CLIP, Math.abs((int) sample)) + BIAS;
        int exponent = 24 - Integer.numberOfLeadingZeros(magnitude);
        int mantissa = magnitude >> (exponent + 3) & 0x0F;
        return (byte) ~(sign | exponent << 4 | mantissa);
    }

    private static short aLawSample(int code) {
        int inverted = code ^ 0x55;
        int exponent = inverted >> 4 & 7;
        int mantissa = (inverted & 0x0F) << 4;
        int magnitude = exponent == 0 ? mantissa + 8 : mantissa + 0x108 << exponent - 1;
        // A set bit is positive, unlike in µ-law.
        return (short) ((inverted & 0x80) == 0 ? -magnitude : magnitude);
    }

    private static short muLawSample(int code) {
        int inverted = ~code;
        int exponent = inverted >> 4 & 7;
        int magnitude = (((inverted & 0x0F) << 3) + BIAS << exponent) - BIAS;
        return (short) ((inverted & 0x80) == 0 ? magnitude : -magnitude);
    }
}
