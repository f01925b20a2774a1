package se.medlyss.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.Sound;
import se.medlyss.audio.decode.Decoder;

class SoundFileReaderTest {

    private final SoundFileReader reader = new SoundFileReader(Decoder.shipped());

    @TempDir
    Path folder;

    // WMA, AAC streams and MP3 in WAV do not tell how much silence the encoder put first; every player is as late.
    @ParameterizedTest
    @CsvSource({
        "flac.flac, 2, 16000, 0.999, 0",
        "mp3.mp3, 2, 16000, 0.97, 2",
        "mp3.wav, 2, 8000, 0.9, 140",
        "m4a.m4a, 2, 16000, 0.97, 2",
        "adts.aac, 2, 16000, 0.97, 66",
        "opus.opus, 2, 16000, 0.9, 2",
        "opus-8k.opus, 2, 8000, 0.85, 2",
        "opus.webm, 2, 16000, 0.9, 8",
        "vorbis.ogg, 2, 16000, 0.95, 2",
        "wma.wma, 2, 16000, 0.95, 33",
        "adpcm-ima.wav, 2, 8000, 0.95, 2",
        "adpcm-ms.wav, 2, 8000, 0.95, 2",
        "alaw.wav, 2, 8000, 0.97, 2",
        "gsm.gsm, 1, 8000, 0.85, 2",
        "gsm.wav, 1, 8000, 0.85, 2"
    })
    void soundsLikeItsSource(String sample, int sides, int rate, double likeness, int mostLateMs) throws Exception {
        try (Sound sound = reader.open(sample(sample))) {
            assertThat(sound.format().sides()).isEqualTo(sides);
            assertThat(sound.format().sampleRate()).isEqualTo(rate);
            assertThat(sound.format().durationMs()).isCloseTo(3_000, within(170L));
            short[][] heard = all(sound);
            short[][] source = sides == 2
                    ? new short[][] {MadeVoices.sideA(), MadeVoices.sideB()}
                    : new short[][] {MadeVoices.mixed()};
            for (int side = 0; side < sides; side++) {
                Likeness found = Likeness.of(source[side], MadeVoices.RATE, heard[side], rate);
                assertThat(found.correlation()).as("side " + side + " " + found).isGreaterThan(likeness);
                assertThat(Math.abs(found.lateMs())).as("side " + side).isLessThanOrEqualTo(mostLateMs);
            }
        }
    }

    @Test
    void readsFromAnywhere() throws Exception {
        for (String kind : new String[] {"mp3.mp3", "alaw.wav"}) {
            try (Sound sound = reader.open(sample(kind))) {
                short[][] whole = all(sound);
                short[][] part = new short[sound.format().sides()][100];
                assertThat(sound.read(9_000, part, 100)).isEqualTo(100);
                for (int i = 0; i < 100; i++) {
                    assertThat(part[0][i]).isEqualTo(whole[0][9_000 + i]);
                }
                long end = sound.format().frames();
                assertThat(sound.read(end - 7, part, 100)).isEqualTo(7);
                assertThat(sound.read(end + 7, part, 100)).isZero();
            }
        }
    }

    @Test
    void opensNamesInEveryAlphabet() throws Exception {
        Path odd = folder.resolve("Samtal åäö ø 1 % & Łódź.mp3");
        Files.copy(sample("mp3.mp3"), odd);
        try (Sound sound = reader.open(odd)) {
            assertThat(sound.format().frames()).isPositive();
        }
    }

    @Test
    void asksForTheDecoderOnlyWhenTheKindNeedsIt() throws Exception {
        SoundFileReader without = new SoundFileReader(Decoder.missing());
        assertThat(reason(without, sample("opus.opus"))).isEqualTo(Reason.NO_DECODER);
        assertThat(reason(without, sample("gsm.wav"))).isEqualTo(Reason.NO_DECODER);
        try (Sound sound = without.open(sample("alaw.wav"))) {
            assertThat(sound.format().frames()).isEqualTo(24_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#EXTM3U\nhttp://example.invalid/a.mp3\n", "ffconcat version 1.0\nfile /etc/passwd\n", "PK"})
    void keepsWhatIsNoRecordingFromTheDecoder(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("call.mp3"), content);
        assertThat(reason(reader, file)).isEqualTo(Reason.NOT_A_RECORDING);
    }

    @Test
    void tellsWhyItCannotOpen() throws IOException {
        assertThat(reason(reader, folder.resolve("gone.wav"))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(reader, folder)).isEqualTo(Reason.NOT_A_RECORDING);
        assertThat(reason(reader, Files.createFile(folder.resolve("empty.mp3"))))
                .isEqualTo(Reason.EMPTY);
        Path broken = Files.write(folder.resolve("broken.ogg"), "OggS and then nothing of the kind".getBytes());
        assertThat(reason(reader, broken)).isEqualTo(Reason.BROKEN);
    }

    private static Reason reason(SoundFileReader reader, Path file) {
        return catchThrowableOfType(RecordingException.class, () -> reader.open(file))
                .reason();
    }

    private static short[][] all(Sound sound) throws RecordingException {
        int frames = (int) sound.format().frames();
        short[][] all = new short[sound.format().sides()][frames];
        assertThat(sound.read(0, all, frames)).isEqualTo(frames);
        return all;
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(SoundFileReaderTest.class.getResource("sample-" + name).toURI());
    }
}
