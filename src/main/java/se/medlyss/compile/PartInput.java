package se.medlyss.compile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// What was compressed with gzip (RFC 1952). Whatever begins as [PartOutput] begins is unpacked by [LineInflater],
/// anything else by the platform.
final class PartInput extends InputStream {

    private static final int BUFFER = 64 * 1024;
    private static final int FIRST_OF_MEMBER = 0x1f;

    /// How many bytes of a header say that nothing but a time, an effort and a system follows in it.
    private static final int WITHOUT_MORE = 4;

    private final InputStream file;
    private final LineInflater inflater;
    private final CRC32 check = new CRC32();
    private int size;

    /// Further members, which no part of ours has; null as long as the first goes on.
    private @Nullable InputStream more;

    private PartInput(InputStream file) {
        this.file = file;
        this.inflater = new LineInflater(file);
    }

    /// @param file is closed with it
    static InputStream of(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, PartOutput.HEADER.length);
        byte[] begin = in.readNBytes(PartOutput.HEADER.length);
        if (begin.length == PartOutput.HEADER.length
                && Arrays.equals(begin, 0, WITHOUT_MORE, PartOutput.HEADER, 0, WITHOUT_MORE)) {
            return new PartInput(file);
        }
        in.unread(begin);
        return new GZIPInputStream(new BufferedInputStream(in, BUFFER), BUFFER);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        InputStream next = more;
        if (next == null) {
            int read = inflater.read(into, from, length);
            if (read >= 0) {
                check.update(into, from, read);
                size += read;
                return read;
            }
            next = end();
            more = next;
        }
        return next.read(into, from, length);
    }

    /// Checks what stands behind the last block. What follows that and is no further member is passed over.
    private InputStream end() throws IOException {
        inflater.toWholeByte();
        if (inflater.number() != (int) check.getValue() || inflater.number() != size) {
            throw new ZipException("another sum or length");
        }
        PushbackInputStream rest = new PushbackInputStream(inflater.rest());
        int first = rest.read();
        if (first != FIRST_OF_MEMBER) {
            return InputStream.nullInputStream();
        }
        rest.unread(first);
        return new GZIPInputStream(rest, BUFFER);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
