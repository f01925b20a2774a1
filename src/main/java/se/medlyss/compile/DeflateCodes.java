package se.medlyss.compile;

import java.util.Arrays;
import java.util.zip.ZipException;

/// The codes of one alphabet of DEFLATE (RFC 1951, section 3.2), each found by the bits that come next.
///
/// @param entries what those bits mean: how many belong to it in the lowest byte, above it how many of them follow the
///                code and whether it is a [#LITERAL] or the [#END], and in the upper half the value that they are
///                added to; 0 for bits that are no code
@SuppressWarnings("ArrayRecordComponent") // never compared
record DeflateCodes(int... entries) {

    /// Stands for its value alone.
    static final int LITERAL = 1 << 12;

    /// Ends a block.
    static final int END = 1 << 13;

    private static final int VALUE_AT = 16;
    private static final int LONGEST_CODE = 15;
    private static final int LITERALS = 256;
    private static final int LENGTHS = 28;
    private static final int DISTANCES = 30;
    private static final int SHORTEST_REPEAT = 3;
    private static final int LONGEST_REPEAT = 258;

    private static final int[] OF_LITERALS = new int[LITERALS + LENGTHS + 2];
    private static final int[] OF_DISTANCES = new int[DISTANCES];

    /// The alphabet that the other two are told in, section 3.2.7: how often a length is repeated.
    private static final int[] OF_LENGTHS = new int[19];

    static final DeflateCodes FIXED_LITERALS;
    static final DeflateCodes FIXED_DISTANCES;

    static {
        for (int unit = 0; unit < LITERALS; unit++) {
            OF_LITERALS[unit] = meaning(unit, 0) | LITERAL;
        }
        OF_LITERALS[LITERALS] = END;
        ascend(OF_LITERALS, LITERALS + 1, LENGTHS, SHORTEST_REPEAT, 4);
        OF_LITERALS[LITERALS + LENGTHS + 1] = meaning(LONGEST_REPEAT, 0);
        ascend(OF_DISTANCES, 0, DISTANCES, 1, 2);
        for (int length = 0; length <= LONGEST_CODE; length++) {
            OF_LENGTHS[length] = meaning(length, 0) | LITERAL;
        }
        OF_LENGTHS[16] = meaning(3, 2);
        OF_LENGTHS[17] = meaning(3, 3);
        OF_LENGTHS[18] = meaning(11, 7);
        FIXED_LITERALS = fixedLiterals();
        FIXED_DISTANCES = fixedDistances();
    }

    private static int meaning(int value, int extra) {
        return value << VALUE_AT | extra << Byte.SIZE | extra;
    }

    /// Values of which each group of so many has one more bit to follow than the group before, but for the first two.
    private static void ascend(int[] meanings, int from, int count, int first, int group) {
        for (int i = 0; i < count; i++) {
            int extra = Math.max(i / group - 1, 0);
            int over = i < group ? i : group + i % group << extra;
            meanings[from + i] = meaning(first + over, extra);
        }
    }

    static DeflateCodes ofLiterals(byte... lengths) throws ZipException {
        return of(OF_LITERALS, lengths);
    }

    static DeflateCodes ofDistances(byte... lengths) throws ZipException {
        return of(OF_DISTANCES, lengths);
    }

    static DeflateCodes ofLengths(byte... lengths) throws ZipException {
        return of(OF_LENGTHS, lengths);
    }

    /// Section 3.2.2: codes of the same length follow on each other, and on the shorter ones.
    private static DeflateCodes of(int[] meanings, byte... lengths) throws ZipException {
        int[] next = new int[LONGEST_CODE + 2];
        for (byte length : lengths) {
            next[length + 1]++;
        }
        next[1] = 0;
        int longest = 0;
        for (int length = 1; length <= LONGEST_CODE; length++) {
            longest = next[length + 1] > 0 ? length : longest;
            int after = next[length] + next[length + 1];
            if (after > 1 << length) {
                throw new ZipException("more codes than there can be");
            }
            next[length + 1] = after << 1;
        }
        int[] entries = new int[1 << longest];
        for (int symbol = 0; symbol < Math.min(lengths.length, meanings.length); symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                int code = Integer.reverse(next[length]++) >>> Integer.SIZE - length;
                for (int at = code; at < entries.length; at += 1 << length) {
                    entries[at] = meanings[symbol] == 0 ? 0 : meanings[symbol] + length;
                }
            }
        }
        return new DeflateCodes(entries);
    }

    /// What an entry means, with the bits that follow its code.
    ///
    /// @param bits those from the code's first on, lowest first
    static int number(int entry, long bits) {
        int extra = extra(entry);
        return (entry >>> VALUE_AT) + ((int) (bits >>> (entry & 0xFF) - extra) & (1 << extra) - 1);
    }

    /// Whether an entry of the alphabet of lengths repeats the last one, and not none.
    static boolean isAgain(int entry) {
        return extra(entry) == 2;
    }

    private static int extra(int entry) {
        return entry >>> Byte.SIZE & 0xF;
    }

    /// Those of blocks that tell none, section 3.2.6.
    private static DeflateCodes fixedLiterals() {
        byte[] lengths = new byte[LITERALS + LENGTHS + 4];
        Arrays.fill(lengths, 0, 144, (byte) 8);
        Arrays.fill(lengths, 144, 256, (byte) 9);
        Arrays.fill(lengths, 256, 280, (byte) 7);
        Arrays.fill(lengths, 280, 288, (byte) 8);
        return known(OF_LITERALS, lengths);
    }

    private static DeflateCodes fixedDistances() {
        byte[] lengths = new byte[DISTANCES + 2];
        Arrays.fill(lengths, (byte) 5);
        return known(OF_DISTANCES, lengths);
    }

    private static DeflateCodes known(int[] meanings, byte... lengths) {
        try {
            return of(meanings, lengths);
        } catch (ZipException never) {
            throw new IllegalStateException(never);
        }
    }
}
