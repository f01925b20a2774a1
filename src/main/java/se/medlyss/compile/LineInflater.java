package se.medlyss.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/// Gets back what DEFLATE compressed (RFC 1951), whoever did. Nearly all of a part repeats a hundred bytes and more
/// from the line before, and those are copied at once, where the platform's own goes from byte to byte.
final class LineInflater {

    private static final int FARTHEST = 1 << 15;
    private static final int LONGEST = 258;
    private static final int WINDOW = 8 * FARTHEST;
    private static final int BUFFER = 1 << 16;
    private static final int SLACK = 2 * Long.BYTES;

    /// In which order the lengths of the codes of lengths come, section 3.2.7.
    private static final byte[] LENGTHS_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private enum Block {
        NONE,
        STORED,
        COMPRESSED
    }

    private final InputStream in;

    /// What was read; behind the end of all stand zeros.
    private final byte[] input = new byte[BUFFER + SLACK];

    private int at;
    private int filled;
    private boolean ended;

    /// The bits that come next, the first of them lowest, and how many of them count.
    private long bits;

    private int count;

    /// What was got back, of which the last 32 KiB may be repeated.
    private final byte[] window = new byte[WINDOW + LONGEST + SLACK];

    private int written;
    private int taken;

    private Block block = Block.NONE;
    private boolean last;
    private int stored;
    private DeflateCodes literals = DeflateCodes.FIXED_LITERALS;
    private DeflateCodes distances = DeflateCodes.FIXED_DISTANCES;

    LineInflater(InputStream in) {
        this.in = in;
    }

    /// Reads on; -1 after the last block.
    int read(byte[] into, int from, int length) throws IOException {
        while (taken == written) {
            if (block == Block.NONE && last) {
                return -1;
            }
            makeRoom();
            more();
        }
        int size = Math.min(length, written - taken);
        System.arraycopy(window, taken, into, from, size);
        taken += size;
        return size;
    }

    private void makeRoom() {
        if (written >= WINDOW) {
            System.arraycopy(window, written - FARTHEST, window, 0, FARTHEST);
            written = FARTHEST;
            taken = FARTHEST;
        }
    }

    private void more() throws IOException {
        switch (block) {
            case NONE -> begin();
            case STORED -> copy();
            case COMPRESSED -> compressed();
        }
    }

    private void begin() throws IOException {
        last = next(1) == 1;
        switch (next(2)) {
            case 0 -> beginStored();
            case 1 -> beginCompressed(DeflateCodes.FIXED_LITERALS, DeflateCodes.FIXED_DISTANCES);
            case 2 -> readCodes();
            default -> throw new ZipException("an unknown kind of block");
        }
    }

    private void beginCompressed(DeflateCodes ofLiterals, DeflateCodes ofDistances) {
        literals = ofLiterals;
        distances = ofDistances;
        block = Block.COMPRESSED;
    }

    private void beginStored() throws IOException {
        toWholeByte();
        stored = next(Short.SIZE);
        require((stored ^ next(Short.SIZE)) == 0xFFFF);
        at = unread();
        bits = 0;
        count = 0;
        block = Block.STORED;
    }

    private void copy() throws IOException {
        if (at >= filled) {
            load();
        }
        int size = Math.min(Math.min(stored, filled - at), WINDOW - written);
        require(size >= Math.min(stored, 1));
        System.arraycopy(input, at, window, written, size);
        at += size;
        written += size;
        stored -= size;
        block = stored == 0 ? Block.NONE : Block.STORED;
    }

    /// Section 3.2.7.
    private void readCodes() throws IOException {
        int ofLiterals = next(5) + 257;
        byte[] lengths = new byte[ofLiterals + next(5) + 1];
        byte[] ofLengths = new byte[LENGTHS_ORDER.length];
        int told = next(4) + 4;
        for (int i = 0; i < told; i++) {
            ofLengths[LENGTHS_ORDER[i]] = (byte) next(3);
        }
        readLengths(DeflateCodes.ofLengths(ofLengths), lengths);
        beginCompressed(
                DeflateCodes.ofLiterals(Arrays.copyOf(lengths, ofLiterals)),
                DeflateCodes.ofDistances(Arrays.copyOfRange(lengths, ofLiterals, lengths.length)));
    }

    private void readLengths(DeflateCodes codes, byte[] lengths) throws IOException {
        int known = 0;
        while (known < lengths.length) {
            refill();
            int entry = codes.entries()[(int) bits & codes.entries().length - 1];
            int value = DeflateCodes.number(entry, bits);
            require(entry != 0);
            next(entry & 0xFF);
            if ((entry & DeflateCodes.LITERAL) != 0) {
                lengths[known++] = (byte) value;
            } else {
                boolean again = DeflateCodes.isAgain(entry);
                require(known + value <= lengths.length && (known > 0 || !again));
                Arrays.fill(lengths, known, known + value, again ? lengths[known - 1] : 0);
                known += value;
            }
        }
    }

    /// The next bits as a number.
    private int next(int length) throws IOException {
        refill();
        int number = (int) bits & (1 << length) - 1;
        bits >>>= length;
        count -= length;
        return number;
    }

    /// The next four bytes as a number, the first of them lowest.
    int number() throws IOException {
        return next(Short.SIZE) | next(Short.SIZE) << Short.SIZE;
    }

    /// Leaves out what is left of a byte that was begun.
    void toWholeByte() throws IOException {
        next(count & 7);
    }

    /// As much of a block as there is room for. What changes with each code is kept in hand: a record has hundreds.
    private void compressed() throws IOException {
        int[] ofLiterals = literals.entries();
        int[] ofDistances = distances.entries();
        long ahead = bits;
        int left = count;
        int from = at;
        int to = written;
        int entry = 0;
        while (to < WINDOW && (entry & DeflateCodes.END) == 0) {
            if (from + Long.BYTES > filled) {
                at = from;
                count = left;
                load();
                from = at;
            }
            ahead |= (long) Lines.EIGHT.get(input, from) << left;
            from += Long.SIZE - 1 - left >> 3;
            left |= Long.SIZE - Byte.SIZE;
            entry = ofLiterals[(int) ahead & ofLiterals.length - 1];
            int value = DeflateCodes.number(entry, ahead);
            ahead >>>= entry & 0xFF;
            left -= entry & 0xFF;
            if ((entry & DeflateCodes.LITERAL) != 0) {
                window[to++] = (byte) value;
            } else if ((entry & DeflateCodes.END) == 0) {
                int away = ofDistances[(int) ahead & ofDistances.length - 1];
                int distance = DeflateCodes.number(away, ahead);
                ahead >>>= away & 0xFF;
                left -= away & 0xFF;
                require(entry != 0 && away != 0 && distance <= to);
                repeat(to, distance, value);
                to += value;
            }
        }
        bits = ahead;
        count = left;
        at = from;
        written = to;
        block = (entry & DeflateCodes.END) == 0 ? Block.COMPRESSED : Block.NONE;
    }

    private void repeat(int to, int distance, int length) {
        int from = to - distance;
        if (distance >= length) {
            System.arraycopy(window, from, window, to, length);
        } else {
            for (int i = 0; i < length; i++) {
                window[to + i] = window[from + i];
            }
        }
    }

    /// So many bits come next that a code with all that belongs to it is among them.
    private void refill() throws IOException {
        if (at + Long.BYTES > filled) {
            load();
        }
        bits |= (long) Lines.EIGHT.get(input, at) << count;
        at += Long.SIZE - 1 - count >> 3;
        count |= Long.SIZE - Byte.SIZE;
    }

    /// Reads on, or fails when more was taken than there was.
    private void load() throws IOException {
        int from = unread();
        if (ended) {
            return;
        }
        System.arraycopy(input, from, input, 0, filled - from);
        filled -= from;
        at -= from;
        while (filled - at < Long.BYTES && !ended) {
            int read = in.read(input, filled, BUFFER - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
        if (ended) {
            Arrays.fill(input, filled, filled + SLACK, (byte) 0);
        }
    }

    /// Where what was not used yet begins.
    private int unread() throws IOException {
        int from = at - (count >> 3);
        require(from <= filled);
        return from;
    }

    /// What follows, from the next whole byte on.
    InputStream rest() throws IOException {
        int from = unread();
        return new SequenceInputStream(new ByteArrayInputStream(input, from, filled - from), in);
    }

    private static void require(boolean right) throws ZipException {
        if (!right) {
            throw new ZipException("cut off or damaged");
        }
    }
}
