package se.medlyss.audio.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;

class DecodedTest {

    private static final byte[] HUNDRED_SAMPLES = new byte[200];

    private final Decoder decoder = Decoder.shipped();
    private final Decoded kept = new Decoded(250);

    @TempDir
    private Path folder;

    private Path call;

    @BeforeEach
    void copyASample() throws Exception {
        call = Files.copy(sample("mp3.mp3"), folder.resolve("call.mp3"));
    }

    @Test
    void decodesAFileOnceWhileItIsTheSame() throws Exception {
        Sound first = decoder.decode(call);
        first.close();
        assertThat(decoder.decode(folder.resolve("./call.mp3"))).isSameAs(first);
    }

    @Test
    void decodesAnotherFileThatTookItsPlace() throws Exception {
        int before = decoder.decode(call).format().sampleRate();
        Files.copy(sample("opus-8k.opus"), call, StandardCopyOption.REPLACE_EXISTING);
        assertThat(decoder.decode(call).format().sampleRate()).isNotEqualTo(before);
    }

    @Test
    void decodesAFileThatWasWrittenAnew() throws Exception {
        Sound first = decoder.decode(call);
        Files.setLastModifiedTime(call, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        assertThat(decoder.decode(call)).isNotSameAs(first);
    }

    @Test
    void keepsNoMoreThanItsShareAndLetsTheOneGoThatWasLongestUnheard() throws Exception {
        MemorySound sound = hundred();
        Decoded.As[] files = {as("1"), as("2"), as("3")};
        kept.keep(files[0], sound);
        kept.keep(files[1], sound);
        assertThat(kept.of(files[0])).isPresent();
        kept.keep(files[2], sound);
        assertThat(kept.of(files[0])).isPresent();
        assertThat(kept.of(files[1])).isEmpty();
        assertThat(kept.of(files[2])).isPresent();
    }

    @Test
    void keepsNothingThatIsLongerThanItsShare() throws Exception {
        MemorySound sound = hundred();
        sound.add(HUNDRED_SAMPLES, 200);
        sound.add(HUNDRED_SAMPLES, 200);
        kept.keep(as("long"), sound);
        assertThat(kept.of(as("long"))).isEmpty();
    }

    private static MemorySound hundred() throws RecordingException {
        MemorySound sound = new MemorySound(8_000, 1, 1_000);
        sound.add(HUNDRED_SAMPLES, 200);
        return sound;
    }

    private Decoded.As as(String name) throws IOException {
        return Decoded.As.of(Files.writeString(folder.resolve(name), name));
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(DecodedTest.class
                .getResource("/se/medlyss/audio/sample-" + name)
                .toURI());
    }
}
