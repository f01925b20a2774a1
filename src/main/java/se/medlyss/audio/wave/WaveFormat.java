package se.medlyss.audio.wave;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;

/// The `fmt ` chunk of a RIFF/WAVE file (Microsoft's WAVEFORMATEX and WAVEFORMATEXTENSIBLE).
///
/// @param coding  empty for one that has to be decoded elsewhere
/// @param stride  bytes of one frame
record WaveFormat(Optional<SampleCoding> coding, int sampleRate, int sides, int stride) {

    static final int LEAST_BYTES = 14;

    private static final int LONGEST = 64;
    private static final int TAG_EXTENSIBLE = 0xFFFE;
    private static final int EXTENSIBLE_BYTES = 40;
    private static final int SUBFORMAT_AT = 24;
    private static final int LEAST_RATE = 4_000;
    private static final int HIGHEST_RATE = 192_000;
    private static final byte[] GUID_END = HexFormat.of().parseHex("000000001000800000aa00389b71");

    static WaveFormat read(ByteBuffer file, int at, int size) throws RecordingException {
        int tag = file.getShort(at) & 0xFFFF;
        int sides = file.getShort(at + 2) & 0xFFFF;
        int rate = file.getInt(at + 4);
        int stride = file.getShort(at + 12) & 0xFFFF;
        if (tag == TAG_EXTENSIBLE && size >= EXTENSIBLE_BYTES && hasKnownEnd(file, at + SUBFORMAT_AT)) {
            tag = file.getShort(at + SUBFORMAT_AT) & 0xFFFF;
        }
        if (sides == 0 || rate <= 0) {
            throw new RecordingException(Reason.BROKEN, "the header tells no channels or no rate");
        }
        Optional<SampleCoding> coding = SampleCoding.of(tag, stride / sides);
        if (coding.isPresent() && (stride % sides != 0 || sides > 2 || rate < LEAST_RATE || rate > HIGHEST_RATE)) {
            throw new RecordingException(Reason.UNUSUAL, sides + " channels at " + rate + " Hz");
        }
        return new WaveFormat(coding, rate, sides, stride);
    }

    /// How much of a chunk of this size has to be read.
    static int needed(long size) {
        return (int) Math.min(size, LONGEST);
    }

    private static boolean hasKnownEnd(ByteBuffer file, int guid) {
        byte[] end = new byte[GUID_END.length];
        file.get(guid + 2, end);
        return Arrays.equals(end, GUID_END);
    }
}
