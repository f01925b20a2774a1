package se.medlyss.compile;

import java.util.Arrays;

/// Compresses lines that are much alike as DEFLATE does (RFC 1951), with its fixed codes. What stands in a line stands
/// mostly in the one before as well, and at the same distance as what stood before it: that is looked at first, so
/// there is little to search and little to write. The same bytes come of it on every computer, which no library
/// promises.
final class LineDeflater {

    /// A shorter repetition takes as much room as what it repeats.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 258;
    private static final int FARTHEST = 1 << 15;

    private static final int TABLE_BITS = 14;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final byte[] raw;
    private final int end;
    private final DeflateBits out;

    /// Where the bytes of that hash were last, plus one.
    private final int[] seen = new int[1 << TABLE_BITS];

    private int distance;

    private LineDeflater(byte[] raw, int end) {
        this.raw = raw;
        this.end = end;
        this.out = new DeflateBits(end / 4);
    }

    /// Blocks that end on a byte's border and are not the last, so that any other blocks may follow.
    static byte[] compressed(byte[] raw, int end) {
        return new LineDeflater(raw, end).all();
    }

    private byte[] all() {
        int at = 0;
        out.begin();
        while (at + Long.BYTES <= end) {
            int repeated = repeated(at);
            if (repeated < SHORTEST) {
                out.literal(raw[at++]);
            } else {
                repeat(repeated);
                at += repeated;
            }
        }
        while (at < end) {
            out.literal(raw[at++]);
        }
        return out.end();
    }

    /// How many of the bytes that follow stand at [#distance] before them, which is set to where most of them do.
    private int repeated(int at) {
        int slot = (int) (((long) Lines.EIGHT.get(raw, at) << 24) * SPREAD >>> Long.SIZE - TABLE_BITS);
        int last = seen[slot] - 1;
        seen[slot] = at + 1;
        int aligned = distance == 0 || distance > at ? 0 : same(at, at - distance);
        if (aligned >= LONGEST || last < 0 || at - last > FARTHEST || at - last == distance) {
            return aligned;
        }
        int found = same(at, last);
        if (found > aligned && found >= SHORTEST) {
            distance = at - last;
            return found;
        }
        return aligned;
    }

    private int same(int at, int before) {
        int different = Arrays.mismatch(raw, at, end, raw, before, before + end - at);
        return different < 0 ? end - at : different;
    }

    /// No piece is left that is shorter than what the format can tell.
    private void repeat(int length) {
        int left = length;
        while (left > LONGEST) {
            int piece = Math.min(LONGEST, left - SHORTEST);
            out.repeat(piece, distance);
            left -= piece;
        }
        out.repeat(left, distance);
    }
}
