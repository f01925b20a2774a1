package se.medlyss.compile;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import se.medlyss.application.RecordReading;

/// The lines of a stream, of which none is held in memory that is longer than a record may be.
final class Lines {

    private static final int FIRST_BUFFER = 256 * 1024;
    private static final int LARGEST_BUFFER = RecordReading.MAX_BYTES + FIRST_BUFFER;

    /// Eight bytes of an array as one number, the first of them lowest.
    static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EVERY_BYTE = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LINE_FEEDS = '\n' * EVERY_BYTE;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int filled;
    private int from;
    private int to;
    private int next;
    private boolean tooLong;
    private boolean ended;

    /// How long the line was that was passed last.
    private int likely;

    Lines(InputStream in) {
        this.in = in;
    }

    /// Whether there is another line, which begins at [#next]. So much is read of it as the one had that was passed
    /// last.
    boolean more() throws IOException {
        from = next;
        while (filled - from <= likely && !ended) {
            fill(from);
        }
        next = from;
        return from < filled;
    }

    /// Moves to the next line, which is known to end there: its line feed need not be looked for.
    void pass(int lineFeed) {
        likely = lineFeed - from;
        to = lineFeed;
        next = lineFeed + 1;
    }

    /// Where what was read so far ends.
    int filled() {
        return filled;
    }

    /// Moves to the next line. False after the last.
    boolean next() throws IOException {
        tooLong = false;
        from = next;
        int at = from;
        while (true) {
            at = lineFeed(at);
            if (at < filled) {
                to = at;
                next = at + 1;
                return true;
            }
            if (ended) {
                to = filled;
                next = filled;
                return to > from || tooLong;
            }
            at = fill(at);
        }
    }

    /// The first line feed from there on, looked for sixteen bytes at a time; else where what was read ends.
    private int lineFeed(int from) {
        int at = from;
        while (at + 2 * Long.BYTES <= filled && (feeds(at) | feeds(at + Long.BYTES)) == 0) {
            at += 2 * Long.BYTES;
        }
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /// Not 0 when there is a line feed among the eight bytes that begin there.
    private long feeds(int at) {
        long other = (long) EIGHT.get(buffer, at) ^ LINE_FEEDS;
        return other - EVERY_BYTE & ~other & HIGH_BITS;
    }

    /// Reads on, and returns where in the buffer that was read to before now is.
    private int fill(int at) throws IOException {
        int scanned = at;
        if (scanned - from > RecordReading.MAX_BYTES) {
            // The line is refused whatever follows: what is there of it is let go.
            tooLong = true;
            scanned = 0;
            filled = 0;
        } else {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            scanned -= from;
            filled -= from;
        }
        from = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, LARGEST_BUFFER));
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        ended = read < 0;
        filled += Math.max(read, 0);
        return scanned;
    }

    byte[] buffer() {
        return buffer;
    }

    /// Where the line begins in the buffer.
    int from() {
        return from;
    }

    /// Where it ends, without its line feed.
    int to() {
        return to;
    }

    /// Whether the line is longer than a record may be; the buffer then holds only its end.
    boolean tooLong() {
        return tooLong || to - from > RecordReading.MAX_BYTES;
    }

    /// Whether the line has nothing but white space.
    boolean blank() {
        for (int at = from; at < to; at++) {
            if (buffer[at] != ' ' && buffer[at] != '\r' && buffer[at] != '\t') {
                return false;
            }
        }
        return !tooLong;
    }
}
