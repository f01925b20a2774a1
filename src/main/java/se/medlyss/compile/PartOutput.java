package se.medlyss.compile;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import se.medlyss.application.compilation.CompilationException;

/// A monthly part: records, a line each, as one member of gzip (RFC 1952). They are compressed in pieces that need
/// nothing of each other, so that several threads can share the work; where a piece ends depends on the records
/// alone, so the same records always have the same bytes.
final class PartOutput implements Closeable {

    /// No name, no word about the algorithm, an unknown system. The time is none: nobody else writes it, so that a part
    /// of ours is known by it, and it grows when the same records become other bytes.
    static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 1, 0, 0, 0, 0, (byte) 0xff};

    /// RFC 1951, section 3.2.6: a last block that holds nothing.
    private static final byte[] LAST_BLOCK = {3, 0};

    private static final int RECORDS_IN_A_PIECE = 64;
    private static final int BYTES_IN_A_PIECE = 1 << 19;
    private static final int MOST_WAITING = 4;
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final Helper helper;
    private final CRC32 check = new CRC32();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /// Pieces whose bytes nobody needs any more.
    private final Deque<byte[]> free = new ArrayDeque<>();

    private byte[] piece = {};
    private int filled;
    private int records;
    private long length;

    /// Whoever does the work.
    interface Helper {
        Future<byte[]> submit(Callable<byte[]> work);
    }

    /// A piece that is being compressed.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Waiting(byte[] raw, Future<byte[]> compressed) {}

    /// @param out is closed with it
    PartOutput(OutputStream out, Helper helper) throws IOException {
        this.out = out;
        this.helper = helper;
        out.write(HEADER);
    }

    /// Adds a record in its canonical form.
    void add(byte[] bytes, int from, int to) throws IOException, CompilationException {
        int size = to - from + 1;
        if (filled + size > piece.length) {
            byte[] larger = new byte[Math.max(filled + size, BYTES_IN_A_PIECE + BUFFER)];
            System.arraycopy(piece, 0, larger, 0, filled);
            piece = larger;
        }
        System.arraycopy(bytes, from, piece, filled, size - 1);
        filled += size;
        piece[filled - 1] = '\n';
        records++;
        if (records == RECORDS_IN_A_PIECE || filled >= BYTES_IN_A_PIECE) {
            endPiece();
        }
    }

    private void endPiece() throws IOException, CompilationException {
        byte[] raw = piece;
        int end = filled;
        check.update(raw, 0, end);
        length += end;
        waiting.add(new Waiting(raw, helper.submit(() -> LineDeflater.compressed(raw, end))));
        piece = free.isEmpty() ? new byte[] {} : free.pop();
        filled = 0;
        records = 0;
        if (waiting.size() > MOST_WAITING) {
            writeNext();
        }
    }

    private void writeNext() throws IOException, CompilationException {
        Waiting next = waiting.remove();
        out.write(Work.result(next.compressed()));
        free.push(next.raw());
    }

    /// Writes what is left, and what ends the part.
    void finish() throws IOException, CompilationException {
        if (filled > 0) {
            endPiece();
        }
        while (!waiting.isEmpty()) {
            writeNext();
        }
        out.write(LAST_BLOCK);
        out.write(ByteBuffer.allocate(2 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) check.getValue())
                .putInt((int) length)
                .array());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        waiting.forEach(each -> each.compressed().cancel(false));
        out.close();
    }
}
