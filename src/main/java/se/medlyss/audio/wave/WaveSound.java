package se.medlyss.audio.wave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;

/// A RIFF/WAVE file, read where it lies: nothing of it is kept in memory but one block.
public final class WaveSound implements Sound {

    private static final int BLOCK_BYTES = 1 << 16;

    private final FileChannel file;
    private final WaveLayout layout;
    private final ByteBuffer block;

    private WaveSound(FileChannel file, WaveLayout layout) {
        this.file = file;
        this.layout = layout;
        block = ByteBuffer.allocate(Math.max(BLOCK_BYTES / layout.stride(), 1) * layout.stride())
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Opens it; empty for a coding that has to be decoded elsewhere.
    public static Optional<Sound> open(Path path) throws IOException, RecordingException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        boolean kept = false;
        try {
            Optional<Sound> sound = new WaveHeader(file).read().map(layout -> new WaveSound(file, layout));
            kept = sound.isPresent();
            return sound;
        } finally {
            if (!kept) {
                file.close();
            }
        }
    }

    @Override
    public SoundFormat format() {
        return layout.format();
    }

    @Override
    public long missingMs() {
        return new SoundFormat(format().sampleRate(), format().sides(), layout.missing()).durationMs();
    }

    @Override
    public synchronized int read(long from, short[][] sides, int count) throws RecordingException {
        int wanted = Math.clamp(format().frames() - from, 0, count);
        int done = 0;
        while (done < wanted) {
            int frames = Math.min(wanted - done, block.capacity() / layout.stride());
            fill(from + done, frames);
            decode(sides, done, frames);
            done += frames;
        }
        return done;
    }

    private void fill(long frame, int frames) throws RecordingException {
        block.clear().limit(frames * layout.stride());
        long at = layout.dataStart() + frame * layout.stride();
        try {
            while (block.hasRemaining()) {
                if (file.read(block, at + block.position()) < 0) {
                    throw new RecordingException(Reason.BROKEN, "the file became shorter");
                }
            }
        } catch (IOException e) {
            throw new RecordingException(Reason.INPUT_OUTPUT, "reading failed", e);
        }
    }

    private void decode(short[][] sides, int done, int frames) {
        int bytes = layout.coding().bytes();
        for (int side = 0; side < format().sides(); side++) {
            layout.coding().decode(block, side * bytes, layout.stride(), sides[side], done, frames);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was only read did not close", e);
        }
    }
}
