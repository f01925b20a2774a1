package se.medlyss.audio.play;

import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The computer's sound device. Both ears hear the same: a customer in one ear alone is tiring.
public final class LineSink implements AudioSink {

    private static final int EARS = 2;
    private static final int FRAME_BYTES = EARS * Short.BYTES;
    private static final int BUFFERS_A_SECOND = 4;

    private final SourceDataLine line;
    private byte[] bytes = new byte[0];

    private LineSink(SourceDataLine line) {
        this.line = line;
    }

    /// The standard device of the computer.
    public static Optional<AudioSink> open(int sampleRate) {
        AudioFormat format = new AudioFormat(sampleRate, Short.SIZE, EARS, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, sampleRate / BUFFERS_A_SECOND * FRAME_BYTES);
            return Optional.of(new LineSink(line));
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            // The JDK says "no such line" by IllegalArgumentException.
            System.getLogger(LineSink.class.getName()).log(Level.INFO, "no sound device: " + none.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public int room() {
        return line.available() / FRAME_BYTES;
    }

    @Override
    public void write(short[] samples, int from, int count) {
        if (bytes.length < count * FRAME_BYTES) {
            bytes = new byte[count * FRAME_BYTES];
        }
        for (int i = 0; i < count; i++) {
            for (int ear = 0; ear < EARS; ear++) {
                int at = i * FRAME_BYTES + ear * Short.BYTES;
                bytes[at] = (byte) samples[from + i];
                bytes[at + 1] = (byte) (samples[from + i] >> 8);
            }
        }
        line.write(bytes, 0, count * FRAME_BYTES);
    }

    @Override
    public long heard() {
        return line.getLongFramePosition();
    }

    @Override
    public void start() {
        line.start();
    }

    @Override
    public void stop() {
        line.stop();
    }

    @Override
    public void flush() {
        line.flush();
    }

    @Override
    public void close() {
        line.close();
    }
}
