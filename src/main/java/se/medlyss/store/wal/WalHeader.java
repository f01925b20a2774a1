package se.medlyss.store.wal;

import java.util.Optional;

/// The 32 bytes at the beginning of a write-ahead log: a magic number, whose last bit is the order of the words in
/// checksums, the format's version, the page size, how often the log began anew, two salts that every frame of this
/// log repeats, and a checksum. [Source](https://www.sqlite.org/fileformat2.html#the_write_ahead_log).
///
/// @param bytes 32 of them
record WalHeader(byte[] bytes) {

    static final int LENGTH = 32;
    static final int SALTS = 16;

    private static final int MAGIC = 0x377f0682;
    private static final int VERSION = 3_007_000;
    private static final int SMALLEST_PAGE = 512;
    private static final int LARGEST_PAGE = 65_536;
    private static final int SUMMED = 24;

    /// The header as it was written: one flipped bit is turned back, which its checksum proves.
    static Optional<WalHeader> mended(byte[] bytes) {
        for (int bit = -1; bit < Byte.SIZE * LENGTH; bit++) {
            byte[] tried = bytes.clone();
            if (bit >= 0) {
                tried[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            }
            WalHeader header = new WalHeader(tried);
            if (header.isValid()) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    private boolean isValid() {
        return (Checksum.word(bytes, 0, true) & ~1) == MAGIC
                && Checksum.word(bytes, 4, true) == VERSION
                && Integer.bitCount(pageSize()) == 1
                && pageSize() >= SMALLEST_PAGE
                && pageSize() <= LARGEST_PAGE
                && Checksum.ZERO.over(bytes, 0, SUMMED, bigEndian()).equals(checksum());
    }

    boolean bigEndian() {
        return (bytes[3] & 1) == 1;
    }

    int pageSize() {
        return Checksum.word(bytes, 8, true);
    }

    /// The two salts, as they stand in the header and in each of its frames.
    long salts() {
        return (long) Checksum.word(bytes, SALTS, true) << Integer.SIZE
                | Checksum.word(bytes, SALTS + 4, true) & 0xffff_ffffL;
    }

    /// Where the frames' checksums begin from.
    Checksum checksum() {
        return Checksum.at(bytes, SUMMED);
    }

    int frameLength() {
        return WalFrame.HEADER + pageSize();
    }
}
