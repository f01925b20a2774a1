package se.medlyss.exchange.screen;

import java.util.Arrays;

/// Tokens that begin with a name in quotes, each with another one, told by the name's first bytes wherever one stands.
final class ByteNames {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final ByteToken[] tokens;

    /// Each token at a place that its first bytes lead to; [ByteTree#NONE] where there is none.
    private final int[] slots;

    /// How far the number that they make is shifted for it.
    private final int shift;

    ByteNames(ByteToken... tokens) {
        this.tokens = tokens;
        slots = new int[Integer.highestOneBit(Math.max(tokens.length, 1)) * 4];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        Arrays.fill(slots, ByteTree.NONE);
        for (int i = 0; i < tokens.length; i++) {
            int slot = slot(tokens[i].opening());
            while (slots[slot] != ByteTree.NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
    }

    /// Which token stands there; [ByteTree#NONE] when it is none of them.
    int find(byte[] bytes, int at, int end) {
        if (at + Long.BYTES > bytes.length) {
            return from(0, bytes, at, end);
        }
        int slot = slot(ByteToken.opening(bytes, at));
        while (slots[slot] != ByteTree.NONE) {
            if (tokens[slots[slot]].isAt(bytes, at, end)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return ByteTree.NONE;
    }

    /// The same of those from `first` on, of which the next ones are the likeliest.
    int from(int first, byte[] bytes, int at, int end) {
        for (int i = first; i < tokens.length; i++) {
            if (tokens[i].isAt(bytes, at, end)) {
                return i;
            }
        }
        return ByteTree.NONE;
    }

    /// Where to begin to look for a name that begins with these bytes.
    private int slot(long opening) {
        return (int) (opening * SPREAD >>> shift);
    }
}
