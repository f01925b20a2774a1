package se.medlyss.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.recording.Sound;
import se.medlyss.audio.activity.OnePass;
import se.medlyss.audio.decode.Decoder;

/// What was decoded is in memory alone: neither beside the file nor in the system's temporary folder.
class DecodedNowhereTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final int FROM = 12_000;
    private static final int COUNT = 200;
    private static final long MOST_BYTES = 20_000_000;

    @TempDir
    private Path folder;

    private Path recording;
    private Set<Path> before;

    @BeforeEach
    void copyASample() throws Exception {
        recording = folder.resolve("call.mp3");
        Files.copy(Path.of(getClass().getResource("sample-mp3.mp3").toURI()), recording);
        before = entries(TEMPORARY);
    }

    @Test
    void leavesNothingThatWasDecodedOnADisk() throws Exception {
        short[][] decoded = decode();
        assertThat(entries(folder)).containsExactly(recording);
        assertThat(soundIn(written(), decoded[0])).isEmpty();
    }

    @Test
    void wouldNoticeIt() throws Exception {
        short[][] decoded = decode();
        Path planted = Files.createTempFile("planted", ".raw");
        try {
            Files.write(planted, WaveBytes.pcm16(16_000, decoded[0]));
            assertThat(soundIn(written(), decoded[0])).containsExactly(planted);
        } finally {
            Files.delete(planted);
        }
    }

    private short[][] decode() throws Exception {
        try (Sound sound = new SoundFileReader(Decoder.shipped()).open(recording)) {
            new OnePass().picture(sound, () -> false);
            short[][] sides = new short[2][(int) sound.format().frames()];
            assertThat(sound.read(0, sides, sides[0].length)).isEqualTo(sides[0].length);
            return sides;
        }
    }

    /// What came into the temporary folder since.
    private List<Path> written() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : entries(TEMPORARY)) {
            if (!before.contains(each) && Files.isRegularFile(each)) {
                files.add(each);
            }
        }
        return files;
    }

    /// The files that hold a part of the side's samples, of 16 bits, whichever end comes first.
    private static List<Path> soundIn(List<Path> files, short[] side) throws IOException {
        byte[] little = new byte[2 * COUNT];
        byte[] big = new byte[2 * COUNT];
        for (int i = 0; i < COUNT; i++) {
            little[2 * i] = (byte) side[FROM + i];
            little[2 * i + 1] = (byte) (side[FROM + i] >> 8);
            big[2 * i] = little[2 * i + 1];
            big[2 * i + 1] = little[2 * i];
        }
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            String all = content(file);
            if (all.contains(new String(little, StandardCharsets.ISO_8859_1))
                    || all.contains(new String(big, StandardCharsets.ISO_8859_1))) {
                found.add(file);
            }
        }
        return found;
    }

    /// Other programs' files come and go while this looks.
    private static String content(Path file) throws IOException {
        try {
            return Files.size(file) > MOST_BYTES ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException | AccessDeniedException gone) {
            return "";
        }
    }

    private static Set<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new HashSet<>(all.toList());
        }
    }
}
