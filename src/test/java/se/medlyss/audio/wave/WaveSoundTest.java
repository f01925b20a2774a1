package se.medlyss.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;
import se.medlyss.audio.WaveBytes;

class WaveSoundTest {

    private static final short[] A = {0, 1_000, -1_000, 32_767, -32_768, 5, -6};
    private static final short[] B = {7, -8, 9, -10, 11, -12, 13};

    @TempDir
    Path folder;

    @Test
    void readsSixteenBitsOfTwoSides() throws Exception {
        assertThat(read(WaveBytes.pcm16(8_000, A, B))).isDeepEqualTo(new short[][] {A, B});
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000})
    void readsEveryRate(int rate) throws Exception {
        try (Sound sound = open(WaveBytes.pcm16(rate, A))) {
            assertThat(sound.format()).isEqualTo(new SoundFormat(rate, 1, A.length));
        }
    }

    @Test
    void readsOtherWidths() throws Exception {
        byte[] eight = {(byte) 128, (byte) 255, 0};
        assertThat(mono(1, 8, eight)).containsExactly(0, 127 << 8, -32_768);
        assertThat(mono(1, 24, new byte[] {99, 0x34, 0x12, 99, (byte) 0xFF, (byte) 0xFF}))
                .containsExactly(0x1234, -1);
        assertThat(mono(1, 32, new byte[] {1, 2, 0x34, 0x12})).containsExactly(0x1234);
    }

    @Test
    void readsFloatsAndKeepsThemWithinTheirRange() throws Exception {
        ByteBuffer floats = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        floats.putFloat(0).putFloat(1).putFloat(-0.5f).putFloat(3).putFloat(Float.NaN);
        assertThat(mono(3, 32, floats.array())).containsExactly(0, 32_767, -16_383, 32_767, 0);
        ByteBuffer doubles =
                ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(-2);
        assertThat(mono(3, 64, doubles.array())).containsExactly(-32_768);
    }

    @Test
    void readsTheTwoCodesOfTelephony() throws Exception {
        // The ends and the middle of ITU-T G.711, tables 1 and 2.
        assertThat(mono(6, 8, new byte[] {(byte) 0xD5, 0x55, (byte) 0xAA, 0x2A}))
                .containsExactly(8, -8, 32_256, -32_256);
        assertThat(mono(7, 8, new byte[] {(byte) 0xFF, 0x7F, (byte) 0x80, 0x00}))
                .containsExactly(0, 0, 32_124, -32_124);
    }

    @Test
    void writesMuLawAsItReadsIt() {
        for (int code = 0; code < 256; code++) {
            short sample = G711.fromMuLaw((byte) code);
            assertThat(G711.fromMuLaw(G711.toMuLaw(sample))).isEqualTo(sample);
        }
        assertThat(G711.fromMuLaw(G711.toMuLaw(Short.MIN_VALUE))).isEqualTo((short) -32_124);
    }

    @Test
    void readsTheExtensibleHeader() throws Exception {
        byte[] file = new WaveBytes("RIFF", 0)
                .extensible(1, 2, 16_000, 16, 16)
                .chunk("data", WaveBytes.samples(A, B))
                .bytes();
        assertThat(read(file)).isDeepEqualTo(new short[][] {A, B});
        byte[] padded = new WaveBytes("RIFF", 0)
                .extensible(1, 1, 16_000, 32, 24)
                .chunk("data", new byte[] {0, 0, 0x34, 0x12})
                .bytes();
        assertThat(read(padded)[0]).containsExactly(0x1234);
    }

    @Test
    void findsItsWayAroundOtherChunks() throws Exception {
        byte[] file = new WaveBytes("RIFF", 0)
                .chunk("LIST", new byte[] {1, 2, 3})
                .format(1, 1, 8_000, 16)
                .chunk("fact", new byte[4])
                .chunk("odd ", 3, new byte[3])
                .chunk("data", WaveBytes.samples(A))
                .chunk("LIST", new byte[40])
                .bytes();
        assertThat(read(file)[0]).isEqualTo(A);
    }

    @Test
    void findsTheFormatBehindTheSound() throws Exception {
        byte[] file = new WaveBytes("RIFF", 0)
                .chunk("data", WaveBytes.samples(A))
                .format(1, 1, 8_000, 16)
                .bytes();
        assertThat(read(file)[0]).isEqualTo(A);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xFFFF_FFFFL, 0x7FFF_FFFFL, 1_000})
    void believesTheFileWhenTheSizeIsWrong(long told) throws Exception {
        byte[] file = new WaveBytes("RIFF", told)
                .format(1, 1, 8_000, 16)
                .chunk("data", told, WaveBytes.samples(A))
                .bytes();
        assertThat(read(file)[0]).isEqualTo(A);
    }

    @Test
    void tellsHowMuchOfTheEndIsMissing() throws Exception {
        byte[] whole = WaveBytes.pcm16(8_000, new short[80_000]);
        assertThat(missingMs(whole)).isZero();
        assertThat(missingMs(Arrays.copyOf(whole, 44 + 60_000))).isEqualTo(6_250);
        byte[] streamed = new WaveBytes("RIFF", 0x7FFF_FFFFL)
                .format(1, 1, 8_000, 16)
                .chunk("data", 0x7FFF_FFDBL, WaveBytes.samples(A))
                .bytes();
        assertThat(missingMs(streamed)).isZero();
    }

    private long missingMs(byte[] file) throws Exception {
        try (Sound sound = open(file)) {
            return sound.missingMs();
        }
    }

    @Test
    void dropsAFrameThatIsCutOff() throws Exception {
        byte[] file = WaveBytes.pcm16(8_000, A, B);
        assertThat(read(Arrays.copyOf(file, file.length - 3))[1]).isEqualTo(Arrays.copyOf(B, B.length - 1));
    }

    @Test
    void readsWideSizes() throws Exception {
        byte[] sizes = new WaveBytes("RIFF", 0)
                .number(500, 8)
                .number(14, 8)
                .number(7, 8)
                .number(0, 4)
                .bytes();
        byte[] file = new WaveBytes("RF64", 0xFFFF_FFFFL)
                .chunk("ds64", Arrays.copyOfRange(sizes, 12, sizes.length))
                .format(1, 1, 8_000, 16)
                .chunk("data", 0xFFFF_FFFFL, WaveBytes.samples(A))
                .chunk("LIST", new byte[40])
                .bytes();
        assertThat(read(file)[0]).isEqualTo(A);
    }

    @Test
    void leavesOtherCodingsToTheDecoder() throws Exception {
        Path file = write(new WaveBytes("RIFF", 0)
                .format(0x31, 1, 8_000, 0)
                .chunk("data", new byte[65])
                .bytes());
        assertThat(WaveSound.open(file)).isEmpty();
    }

    @Test
    void tellsWhatIsWrong() throws Exception {
        assertThat(reason("RIFF".getBytes())).isEqualTo(Reason.BROKEN);
        assertThat(reason(new WaveBytes("RIFF", 0).chunk("data", new byte[8]).bytes()))
                .isEqualTo(Reason.BROKEN);
        assertThat(reason(new WaveBytes("RIFF", 0).format(1, 1, 8_000, 16).bytes()))
                .isEqualTo(Reason.EMPTY);
        assertThat(reason(WaveBytes.pcm16(8_000, new short[0]))).isEqualTo(Reason.EMPTY);
        assertThat(reason(new WaveBytes("RIFF", 0).format(1, 6, 8_000, 16).bytes()))
                .isEqualTo(Reason.UNUSUAL);
        assertThat(reason(new WaveBytes("RIFF", 0).format(1, 1, 800_000, 16).bytes()))
                .isEqualTo(Reason.UNUSUAL);
        assertThat(reason(new WaveBytes("RIFF", 0).format(1, 0, 8_000, 16).bytes()))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void neverFailsOtherwiseHoweverBrokenTheFile() throws Exception {
        Random random = new Random(7);
        byte[] whole = new WaveBytes("RIFF", 0)
                .chunk("LIST", new byte[5])
                .extensible(1, 2, 8_000, 16, 16)
                .chunk("data", WaveBytes.samples(A, B))
                .bytes();
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
            for (int j = random.nextInt(4); j > 0; j--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                WaveSound.open(write(broken)).ifPresent(sound -> {
                    assertThat(sound.format().frames()).isBetween(1L, (long) broken.length);
                    sound.close();
                });
            } catch (RecordingException told) {
                assertThat(told.reason()).isNotNull();
            }
        }
    }

    private short[] mono(int tag, int bits, byte[] data) throws Exception {
        return read(new WaveBytes("RIFF", 0)
                .format(tag, 1, 8_000, bits)
                .chunk("data", data)
                .bytes())[0];
    }

    private short[][] read(byte[] file) throws Exception {
        try (Sound sound = open(file)) {
            int frames = (int) sound.format().frames();
            short[][] all = new short[sound.format().sides()][frames];
            assertThat(sound.read(0, all, frames)).isEqualTo(frames);
            return all;
        }
    }

    private Sound open(byte[] file) throws Exception {
        return WaveSound.open(write(file)).orElseThrow();
    }

    private Reason reason(byte[] file) throws IOException {
        Path written = write(file);
        return catchThrowableOfType(RecordingException.class, () -> WaveSound.open(written))
                .reason();
    }

    private Path write(byte[] file) throws IOException {
        return Files.write(folder.resolve("call.wav"), file);
    }
}
