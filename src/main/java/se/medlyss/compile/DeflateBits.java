package se.medlyss.compile;

import java.util.Arrays;

/// A block of DEFLATE with the fixed codes of RFC 1951, section 3.2.6. Codes stand with their highest bit first,
/// everything else with its lowest.
final class DeflateBits {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int BLOCK_BITS = 3;
    private static final int FIXED_CODES = 0b010;
    private static final int STORED = 0b000;
    private static final int END_OF_BLOCK_BITS = 7;
    private static final int DISTANCE_BITS = 5;

    /// An empty stored block, after its three bits and what fills their byte.
    private static final long NOTHING_STORED = 0xFFFF_0000L;

    /// Bits to write, with their count in the lowest byte: of each byte, and of each length that is repeated.
    private static final int[] LITERALS = new int[256];

    private static final int[] LENGTHS = new int[LONGEST + 1];

    static {
        for (int unit = 0; unit < LITERALS.length; unit++) {
            LITERALS[unit] = unit < 144 ? code(0x30 + unit, 8) : code(0x190 + unit - 144, 9);
        }
        for (int length = SHORTEST; length < LONGEST; length++) {
            int over = length - SHORTEST;
            int extra = over < 8 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(over) - 3;
            int symbol = 1 + 4 * extra + (over >> extra);
            LENGTHS[length] = withExtra(lengthCode(symbol), over & (1 << extra) - 1, extra);
        }
        LENGTHS[LONGEST] = lengthCode(285 - 256);
    }

    private byte[] out;
    private int filled;
    private long bits;
    private int count;

    DeflateBits(int expected) {
        out = new byte[expected + 4 * Long.BYTES];
    }

    private static int lengthCode(int symbol) {
        return symbol < 24 ? code(symbol, 7) : code(0xC0 + symbol - 24, 8);
    }

    private static int code(int code, int length) {
        return Integer.reverse(code) >>> Integer.SIZE - length << Byte.SIZE | length;
    }

    private static int withExtra(int code, int value, int extra) {
        int length = code & 0xFF;
        return value << Byte.SIZE + length | code & ~0xFF | length + extra;
    }

    /// Begins a block that is not the last.
    void begin() {
        put(FIXED_CODES, BLOCK_BITS);
    }

    void literal(byte unit) {
        put(LITERALS[unit & 0xFF]);
    }

    /// Repeats bytes from before.
    ///
    /// @param length   3 to 258
    /// @param distance 1 to 32768
    void repeat(int length, int distance) {
        put(LENGTHS[length]);
        int over = distance - 1;
        int extra = over < 4 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(over) - 2;
        int symbol = 2 * extra + (over >> extra);
        put(Integer.reverse(symbol) >>> Integer.SIZE - DISTANCE_BITS, DISTANCE_BITS);
        put(over & (1 << extra) - 1, extra);
    }

    private void put(int entry) {
        put(entry >>> Byte.SIZE, entry & 0xFF);
    }

    private void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        if (count >= Integer.SIZE) {
            flush(Integer.BYTES);
        }
    }

    private void flush(int size) {
        if (filled + Long.BYTES > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        Lines.EIGHT.set(out, filled, bits);
        filled += size;
        bits >>>= size * Byte.SIZE;
        count -= size * Byte.SIZE;
    }

    /// Ends the block, and the last byte that it began, with an empty stored one; returns everything.
    byte[] end() {
        put(0, END_OF_BLOCK_BITS);
        put(STORED, BLOCK_BITS);
        int bytes = (count + Byte.SIZE - 1) / Byte.SIZE;
        count = bytes * Byte.SIZE;
        flush(bytes);
        bits = NOTHING_STORED;
        count = Integer.SIZE;
        flush(Integer.BYTES);
        return Arrays.copyOf(out, filled);
    }
}
