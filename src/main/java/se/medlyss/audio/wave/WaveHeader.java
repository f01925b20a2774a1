package se.medlyss.audio.wave;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.SoundFormat;

/// Walks the chunks of a RIFF, RF64 or BW64 file (EBU Tech 3306) until it knows where the sound stands. Sizes are
/// believed only as far as the file goes: a header that was streamed tells 0 or the highest number.
final class WaveHeader {

    private static final int RIFF_BYTES = 12;
    private static final int CHUNK_BYTES = 8;
    private static final int MOST_CHUNKS = 10_000;
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    /// From here on a size is what a writer put there that did not know it yet.
    private static final long LEAST_UNKNOWN = 0x7FFF_0000L;

    private final FileChannel file;
    private final long fileSize;
    private long riffSize;
    private long wideDataSize = UNKNOWN;
    private @Nullable WaveFormat format;
    private long dataStart = -1;
    private long dataSize;
    private long missing;

    WaveHeader(FileChannel file) throws IOException {
        this.file = file;
        fileSize = file.size();
    }

    /// Where the sound stands; empty for a coding that has to be decoded elsewhere.
    Optional<WaveLayout> read() throws IOException, RecordingException {
        if (fileSize < RIFF_BYTES) {
            throw new RecordingException(Reason.BROKEN, "shorter than a header");
        }
        riffSize = size(bytes(0, RIFF_BYTES), 4);
        walk();
        WaveFormat known = format;
        if (known == null) {
            throw new RecordingException(Reason.BROKEN, "no format chunk");
        }
        if (dataStart < 0) {
            throw new RecordingException(Reason.EMPTY, "no data chunk");
        }
        Optional<SampleCoding> coding = known.coding();
        return coding.isEmpty() ? Optional.empty() : Optional.of(layout(coding.get(), known));
    }

    private WaveLayout layout(SampleCoding coding, WaveFormat known) throws RecordingException {
        long frames = dataSize / known.stride();
        if (frames == 0) {
            throw new RecordingException(Reason.EMPTY, "no frames");
        }
        SoundFormat sound = new SoundFormat(known.sampleRate(), known.sides(), frames);
        return new WaveLayout(coding, sound, known.stride(), dataStart, missing / known.stride());
    }

    private void walk() throws IOException, RecordingException {
        long at = RIFF_BYTES;
        for (int i = 0; i < MOST_CHUNKS && at + CHUNK_BYTES <= fileSize; i++) {
            ByteBuffer head = bytes(at, CHUNK_BYTES);
            String id = id(head);
            long size = size(head, 4);
            long body = at + CHUNK_BYTES;
            switch (id) {
                case "ds64" -> wideSizes(body);
                case "fmt " -> format(body, size);
                case "data" -> size = data(body, size);
                default -> {}
            }
            if (format != null && dataStart >= 0) {
                return;
            }
            at = after(body, size);
        }
    }

    private void wideSizes(long body) throws IOException {
        if (body + 16 <= fileSize) {
            wideDataSize = bytes(body, 16).getLong(8);
        }
    }

    private void format(long body, long size) throws IOException, RecordingException {
        int needed = WaveFormat.needed(size);
        if (needed < WaveFormat.LEAST_BYTES || body + needed > fileSize) {
            throw new RecordingException(Reason.BROKEN, "the format chunk is cut short");
        }
        format = WaveFormat.read(bytes(body, needed), 0, needed);
    }

    private long data(long body, long told) {
        long rest = fileSize - body;
        long size = told == UNKNOWN && wideDataSize >= 0 && wideDataSize != UNKNOWN ? wideDataSize : told;
        // A writer that never came back to its header left 0 in both places; an empty file tells its own length.
        boolean streamed = size == 0 && riffSize + CHUNK_BYTES != fileSize;
        missing = told < LEAST_UNKNOWN ? Math.max(0, size - rest) : 0;
        dataStart = body;
        dataSize = streamed || size > rest ? rest : size;
        return dataSize;
    }

    // Chunks are padded to an even length. Some writers forget it, and then an id stands one byte earlier.
    private long after(long body, long size) throws IOException {
        long end = body + size;
        boolean odd = size % 2 != 0;
        boolean forgotten = odd && end + CHUNK_BYTES <= fileSize && isId(bytes(end, CHUNK_BYTES));
        return odd && !forgotten ? end + 1 : end;
    }

    private static boolean isId(ByteBuffer head) {
        for (int i = 0; i < 4; i++) {
            if (head.get(i) < ' ' || head.get(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String id(ByteBuffer head) {
        byte[] id = new byte[4];
        head.get(0, id);
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    private static long size(ByteBuffer head, int at) {
        return head.getInt(at) & UNKNOWN;
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            // A channel may give less than was asked for.
        }
        return bytes;
    }
}
