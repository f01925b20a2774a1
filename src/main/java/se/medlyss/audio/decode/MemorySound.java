package se.medlyss.audio.decode;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;
import se.medlyss.audio.wave.G711;

/// Sound that was decoded, kept in memory as µ-law: one byte a sample, in pages.
final class MemorySound implements Sound {

    private static final int PAGE = 1 << 20;

    private final int sampleRate;
    private final int sides;
    private final long mostBytes;
    private final List<byte[]> pages = new ArrayList<>();
    private long size;

    /// @param mostBytes how much is kept; a longer recording is refused
    MemorySound(int sampleRate, int sides, long mostBytes) {
        this.sampleRate = sampleRate;
        this.sides = sides;
        this.mostBytes = mostBytes;
    }

    /// Adds samples, side after side within each frame, 16 bits little-endian.
    void add(byte[] decoded, int bytes) throws RecordingException {
        if (size + bytes / 2 > mostBytes) {
            throw new RecordingException(Reason.TOO_LONG, "more than " + mostBytes + " bytes");
        }
        for (int i = 0; i + 1 < bytes; i += 2) {
            add((short) (decoded[i] & 0xFF | decoded[i + 1] << 8));
        }
    }

    /// How much memory its samples take.
    long bytes() {
        return size;
    }

    private void add(short sample) {
        int within = (int) (size % PAGE);
        if (within == 0) {
            pages.add(new byte[PAGE]);
        }
        pages.getLast()[within] = G711.toMuLaw(sample);
        size++;
    }

    @Override
    public SoundFormat format() {
        return new SoundFormat(sampleRate, sides, size / sides);
    }

    @Override
    public int read(long from, short[][] into, int count) {
        int frames = Math.clamp(size / sides - from, 0, count);
        for (int side = 0; side < sides; side++) {
            for (int i = 0; i < frames; i++) {
                long at = (from + i) * sides + side;
                into[side][i] = G711.fromMuLaw(pages.get((int) (at / PAGE))[(int) (at % PAGE)]);
            }
        }
        return frames;
    }

    @Override
    public void close() {
        // Whoever still reads may end; the memory goes with the last of them.
    }
}
