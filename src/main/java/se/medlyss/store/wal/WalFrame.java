package se.medlyss.store.wal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A frame of a write-ahead log: 24 bytes that name the page, the size of the file after a commit (0 within a
/// transaction), the log's salts and the checksum so far, and the page.
///
/// @param bytes the whole frame, as long as the log's header says
record WalFrame(byte[] bytes) {

    static final int HEADER = 24;

    private static final int SUMMED_HEADER = 8;
    private static final int SALTS = 8;
    private static final int CHECKSUM = 16;
    private static final int WORD = 4;

    /// Where a page's earlier content is had.
    interface EarlierPage {
        byte[] read(int page) throws IOException;
    }

    /// What came of mending a frame.
    enum Mending {
        /// It is as it was written.
        DONE,
        /// One bit of the page was flipped, and which one is not known.
        FLIPPED_IN_PAGE,
        /// One bit was flipped, and even the page's number may be what is wrong.
        FLIPPED_ANYWHERE,
        /// No single bit explains it: a frame that was never written whole, or damaged in many places.
        NOT_FLIPPED
    }

    int page() {
        return Checksum.word(bytes, 0, true);
    }

    boolean isCommit() {
        return Checksum.word(bytes, WORD, true) != 0;
    }

    /// How many bits of the salts differ from the log's: none in a frame of this log, about 16 in one that an earlier
    /// log left behind.
    int strangeBits(WalHeader log) {
        long salts = (long) Checksum.word(bytes, SALTS, true) << Integer.SIZE
                | Checksum.word(bytes, SALTS + WORD, true) & 0xffff_ffffL;
        return Long.bitCount(salts ^ log.salts());
    }

    /// The checksum that the frame names.
    Checksum named() {
        return Checksum.at(bytes, CHECKSUM);
    }

    /// The checksum that its content has.
    ///
    /// @param before that of the frame before
    Checksum summed(Checksum before, boolean bigEndian) {
        return before.over(bytes, 0, SUMMED_HEADER, bigEndian).over(bytes, HEADER, bytes.length, bigEndian);
    }

    /// Writes the log's salts and the checksum that the content has into the frame.
    Checksum seal(WalHeader log, Checksum before) {
        System.arraycopy(log.bytes(), WalHeader.SALTS, bytes, SALTS, 2 * WORD);
        Checksum summed = summed(before, log.bigEndian());
        summed.put(bytes, CHECKSUM);
        return summed;
    }

    /// Looks for the one flipped bit of whose turning the named checksum comes out, and turns it back. The checksum
    /// tells the lower bits of a word from all others; the nine highest look alike in many words, and of those the
    /// one is taken that makes its word what it was in the page before.
    ///
    /// @param earlier the page as it was before this frame; zeros when it is new
    Mending mend(Checksum before, boolean bigEndian, EarlierPage earlier) throws IOException {
        Checksum summed = summed(before, bigEndian);
        List<Integer> bits = new ArrayList<>();
        Checksum wanted = named().minus(summed);
        // What one more in the first or the second word of a pair changes in the end; the last pair first.
        Checksum byFirst = new Checksum(1, 1);
        Checksum bySecond = new Checksum(0, 1);
        for (int at = bytes.length - 2 * WORD; at >= 0; at -= 2 * WORD) {
            if (at != CHECKSUM && at != SALTS) {
                find(bits, at, byFirst, wanted, bigEndian);
                find(bits, at + WORD, bySecond, wanted, bigEndian);
                byFirst = byFirst.onePairLater();
                bySecond = bySecond.onePairLater();
            }
        }
        boolean named = named().isOneBitFrom(summed);
        if (named && bits.isEmpty()) {
            summed.put(bytes, CHECKSUM);
            return Mending.DONE;
        }
        List<Integer> likely = named || bits.size() > 1 ? restoring(bits, earlier) : bits;
        if (likely.size() == 1) {
            turn(likely.getFirst());
            return Mending.DONE;
        }
        if (bits.isEmpty()) {
            return Mending.NOT_FLIPPED;
        }
        return bits.stream().anyMatch(bit -> bit < HEADER * Byte.SIZE)
                ? Mending.FLIPPED_ANYWHERE
                : Mending.FLIPPED_IN_PAGE;
    }

    private List<Integer> restoring(List<Integer> bits, EarlierPage earlier) throws IOException {
        byte[] then = bits.isEmpty() ? new byte[0] : earlier.read(page());
        List<Integer> restoring = new ArrayList<>();
        for (int bit : bits) {
            int at = bit / Byte.SIZE / WORD * WORD;
            turn(bit);
            if (at >= HEADER && Checksum.word(bytes, at, true) == Checksum.word(then, at - HEADER, true)) {
                restoring.add(bit);
            }
            turn(bit);
        }
        return restoring;
    }

    private void turn(int bit) {
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    }

    private void find(List<Integer> bits, int at, Checksum byOne, Checksum wanted, boolean bigEndian) {
        int word = Checksum.word(bytes, at, bigEndian);
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            int change = (word >>> bit & 1) == 0 ? 1 << bit : -(1 << bit);
            if (byOne.times(change).equals(wanted)) {
                int byteOfWord = bigEndian ? WORD - 1 - bit / Byte.SIZE : bit / Byte.SIZE;
                bits.add((at + byteOfWord) * Byte.SIZE + bit % Byte.SIZE);
            }
        }
    }
}
