package se.medlyss.exchange.screen;

import java.util.Arrays;

/// Tokens that begin with a name in quotes, each with another one, told by the name's first bytes wherever one stands.
final class ByteNames {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /// So many numbers are tried for one that leads few names to the same place.
    private static final int TRIES = 32;

    private final ByteToken[] tokens;

    /// Each token at a place that its first bytes lead to; [ByteTree#NONE] where there is none.
    private final int[] slots;

    /// What the number that they make is multiplied by, and how far it is then shifted.
    private final long spread;

    private final int shift;

    ByteNames(ByteToken... tokens) {
        this.tokens = tokens;
        slots = new int[Integer.highestOneBit(Math.max(tokens.length, 1)) * 8];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        long best = SPREAD;
        int fewest = fill(best);
        for (int i = 1; i < TRIES && fewest > 0; i++) {
            long other = SPREAD * (2 * i + 1);
            int met = fill(other);
            best = met < fewest ? other : best;
            fewest = Math.min(met, fewest);
        }
        spread = best;
        fill(best);
    }

    /// Gives each token its place, and returns how often one was taken.
    private int fill(long by) {
        int met = 0;
        Arrays.fill(slots, ByteTree.NONE);
        for (int i = 0; i < tokens.length; i++) {
            int slot = (int) (tokens[i].opening() * by >>> shift);
            while (slots[slot] != ByteTree.NONE) {
                slot = slot + 1 & slots.length - 1;
                met++;
            }
            slots[slot] = i;
        }
        return met;
    }

    /// Which token stands there; [ByteTree#NONE] when it is none of them.
    int find(byte[] bytes, int at, int end) {
        if (at + Long.BYTES > bytes.length) {
            return from(0, bytes, at, end);
        }
        int slot = (int) (ByteToken.opening(bytes, at) * spread >>> shift);
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
}
