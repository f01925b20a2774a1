package se.medlyss.compile;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.RecordReading.Reason;

/// Cuts a file into the records that it holds. Whatever is in it, it takes no more memory than one record may.
final class SourceReader {

    /// Writers make batches of 4 MiB.
    private static final long LARGEST_BATCH = 64L * 1024 * 1024;

    /// Honest records are alike and shrink to a thirtieth; whoever promises more fills the disk or the day on
    /// purpose.
    private static final long LARGEST_RATIO = 300;

    private static final long ALWAYS_ALLOWED = 16L * 1024 * 1024;

    /// So many refused lines are enough to refuse the rest of a file unread.
    private static final int MOST_REFUSALS = 10_000;

    private SourceReader() {}

    /// Takes what a file holds.
    interface Sink {
        /// @param line 0 for a file that is one record
        /// @return whether it was a record
        boolean record(int line, byte[] bytes, int from, int to) throws IOException;

        /// Takes the record that begins at `from` when it is at once seen to be one and to end with its line.
        ///
        /// @param to what was read ends before it
        /// @return where the line feed stands; 0 when it was not taken
        default int line(int line, byte[] bytes, int from, int to) {
            return 0;
        }

        void refused(int line, Reason reason);
    }

    /// Reads the file from begin to end. Never throws for what is in it.
    static void read(Source source, Sink sink) throws IOException {
        switch (source.shape()) {
            case NOT_REGULAR -> sink.refused(0, Reason.NOT_REGULAR);
            case NOT_READABLE -> sink.refused(0, Reason.UNREADABLE);
            case RECORD -> whole(source, sink);
            case LINES -> {
                if (source.size() > LARGEST_BATCH) {
                    sink.refused(0, Reason.SIZE);
                } else {
                    lines(source, sink);
                }
            }
            case COMPRESSED -> lines(source, sink);
        }
    }

    private static void whole(Source source, Sink sink) throws IOException {
        if (source.size() > RecordReading.MAX_BYTES) {
            sink.refused(0, Reason.SIZE);
            return;
        }
        ByteBuffer bytes;
        try (FileChannel file = FileChannel.open(source.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            bytes = all(file, (int) source.size());
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException cannot) {
            sink.refused(0, Reason.UNREADABLE);
            return;
        }
        sink.record(0, bytes.array(), 0, bytes.position());
    }

    /// All of a file that had that size when it was listed, with as few calls as that takes. One that has grown since
    /// is read no further than a byte beyond what a record may have.
    private static ByteBuffer all(FileChannel file, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size + 1);
        while (file.read(bytes) >= 0 && bytes.position() != size) {
            if (!bytes.hasRemaining() && bytes.capacity() > RecordReading.MAX_BYTES) {
                return bytes;
            }
            if (!bytes.hasRemaining()) {
                int more = Math.min(2 * bytes.capacity(), RecordReading.MAX_BYTES + 1);
                bytes = ByteBuffer.allocate(more).put(bytes.flip());
            }
        }
        return bytes;
    }

    private static void lines(Source source, Sink sink) throws IOException {
        int number = 0;
        int refused = 0;
        try (InputStream in = open(source)) {
            Lines lines = new Lines(in);
            while (lines.more()) {
                number++;
                int end = sink.line(number, lines.buffer(), lines.from(), lines.filled());
                if (end > 0) {
                    lines.pass(end);
                    continue;
                }
                lines.next();
                if (lines.tooLong()) {
                    sink.refused(number, Reason.SIZE);
                    refused++;
                } else if (!lines.blank() && !sink.record(number, lines.buffer(), lines.from(), lines.to())) {
                    refused++;
                }
                if (refused > MOST_REFUSALS) {
                    sink.refused(number + 1, Reason.SIZE);
                    return;
                }
            }
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (TooMuchException bomb) {
            sink.refused(number + 1, Reason.SIZE);
        } catch (IOException cannot) {
            sink.refused(number + 1, Reason.UNREADABLE);
        }
    }

    private static InputStream open(Source source) throws IOException {
        InputStream file = Files.newInputStream(source.file(), LinkOption.NOFOLLOW_LINKS);
        if (source.shape() != Source.Shape.COMPRESSED) {
            return file;
        }
        try {
            long limit = ALWAYS_ALLOWED + source.size() * LARGEST_RATIO;
            return new Limited(PartInput.of(file), limit);
        } catch (EOFException | ZipException broken) {
            file.close();
            throw broken;
        }
    }

    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Limited extends java.io.FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = super.read(into, at, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new TooMuchException();
            }
            return read;
        }
    }
}
