package se.medlyss.store.wal;

/// The running checksum of a write-ahead log, over pairs of 32-bit words: two sums, each of which takes in a word and
/// the other sum, modulo 2³². [Source](https://www.sqlite.org/fileformat2.html#checksum_algorithm).
record Checksum(int first, int second) {

    static final Checksum ZERO = new Checksum(0, 0);

    private static final int WORD = 4;
    private static final int PAIR = 2 * WORD;

    /// A checksum as it stands in the log: big-endian, whatever the words' order is.
    static Checksum at(byte[] bytes, int at) {
        return new Checksum(word(bytes, at, true), word(bytes, at + WORD, true));
    }

    void put(byte[] bytes, int at) {
        for (int i = 0; i < WORD; i++) {
            bytes[at + i] = (byte) (first >>> Byte.SIZE * (WORD - 1 - i));
            bytes[at + WORD + i] = (byte) (second >>> Byte.SIZE * (WORD - 1 - i));
        }
    }

    /// Goes on over a stretch of bytes, the length of which is a multiple of eight.
    Checksum over(byte[] bytes, int from, int to, boolean bigEndian) {
        int one = first;
        int two = second;
        for (int at = from; at < to; at += PAIR) {
            one += word(bytes, at, bigEndian) + two;
            two += word(bytes, at + WORD, bigEndian) + one;
        }
        return new Checksum(one, two);
    }

    /// Whether the two differ in no more than one bit.
    boolean isOneBitFrom(Checksum other) {
        return Integer.bitCount(first ^ other.first) + Integer.bitCount(second ^ other.second) <= 1;
    }

    Checksum minus(Checksum other) {
        return new Checksum(first - other.first, second - other.second);
    }

    Checksum times(int factor) {
        return new Checksum(first * factor, second * factor);
    }

    /// What a difference in the sums has become after one more pair of words.
    Checksum onePairLater() {
        return new Checksum(first + second, first + 2 * second);
    }

    static int word(byte[] bytes, int at, boolean bigEndian) {
        int value = (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
        return bigEndian ? value : Integer.reverseBytes(value);
    }
}
