package se.medlyss.audio.decode;

import com.tagtraum.ffsampledsp.FFAudioFileReader;
import com.tagtraum.ffsampledsp.FFFormatConversionProvider;
import com.tagtraum.ffsampledsp.FFNativeLibraryLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.UnsupportedAudioFileException;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.Sound;

/// Decodes a whole file once, at no more than 16 kHz. The decoder's own seek is inexact and never used. A file that was
/// decoded a while ago and has not changed is not decoded again, see [Decoded].
public final class Decoder {

    private static final int HIGHEST_RATE = 16_000;
    private static final int TELEPHONE_RATE = 8_000;
    private static final int MOST_SIDES = 2;
    private static final int BLOCK_BYTES = 1 << 16;
    private static final long MOST_SECONDS = 3 * 3_600;

    private final BooleanSupplier available;
    private final long mostSeconds;
    private final Decoded before = new Decoded(Decoded.MOST_BYTES);

    /// @param available whether the native library is there; asked before each file
    Decoder(BooleanSupplier available, long mostSeconds) {
        this.available = available;
        this.mostSeconds = mostSeconds;
    }

    /// The decoder that ships with the app: at most three hours of a recording.
    public static Decoder shipped() {
        return new Decoder(FFNativeLibraryLoader::loadLibrary, MOST_SECONDS);
    }

    /// A computer that the native library was not built for.
    public static Decoder missing() {
        return new Decoder(() -> false, MOST_SECONDS);
    }

    /// The sound of the file, in memory.
    ///
    /// @throws RecordingException also when it breaks in the middle: half a call would be scored as a whole one
    public Sound decode(Path file) throws RecordingException {
        if (!available.getAsBoolean()) {
            throw new RecordingException(Reason.NO_DECODER, "the native library is not there");
        }
        try {
            Decoded.As as = Decoded.As.of(file);
            Optional<MemorySound> again = before.of(as);
            MemorySound sound = again.isPresent() ? again.get() : decoded(file);
            if (again.isEmpty() && Files.exists(file) && as.equals(Decoded.As.of(file))) {
                before.keep(as, sound);
            }
            return sound;
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new RecordingException(Reason.BROKEN, "the decoder cannot read it", e);
        } catch (IOException e) {
            throw new RecordingException(Reason.BROKEN, "decoding stopped", e);
        }
    }

    private MemorySound decoded(Path file) throws UnsupportedAudioFileException, IOException, RecordingException {
        try (AudioInputStream coded = new FFAudioFileReader().getAudioInputStream(file.toFile());
                AudioInputStream decoded = pcm(coded, highest(file))) {
            return samples(decoded.getFormat(), decoded);
        }
    }

    private static int highest(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            OptionalInt origin = OpusOrigin.rate(start.readNBytes(SoundKind.LOOKED_AT));
            return origin.isPresent() && origin.getAsInt() <= TELEPHONE_RATE ? TELEPHONE_RATE : HIGHEST_RATE;
        }
    }

    private static AudioInputStream pcm(AudioInputStream coded, int highest) {
        AudioFormat from = coded.getFormat();
        float rate = Math.min(highest, from.getSampleRate());
        int sides = Math.min(MOST_SIDES, from.getChannels());
        AudioFormat.Encoding linear = AudioFormat.Encoding.PCM_SIGNED;
        AudioFormat to = new AudioFormat(linear, rate, Short.SIZE, sides, sides * Short.BYTES, rate, false);
        return new FFFormatConversionProvider().getAudioInputStream(to, coded);
    }

    private MemorySound samples(AudioFormat format, InputStream decoded) throws IOException, RecordingException {
        int rate = Math.round(format.getSampleRate());
        int sides = format.getChannels();
        MemorySound sound = new MemorySound(rate, sides, mostSeconds * rate * sides);
        byte[] block = new byte[BLOCK_BYTES];
        int read = decoded.readNBytes(block, 0, BLOCK_BYTES);
        while (read > 0) {
            sound.add(block, read);
            read = decoded.readNBytes(block, 0, BLOCK_BYTES);
        }
        if (sound.format().frames() == 0) {
            throw new RecordingException(Reason.EMPTY, "nothing to decode");
        }
        return sound;
    }
}
