package se.medlyss.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.recording.FindRecording;
import se.medlyss.application.recording.Located;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.audio.activity.OnePass;
import se.medlyss.audio.decode.Decoder;

class FindRecordingTest {

    private static final int RATE = 16_000;

    @TempDir
    private Path folder;

    private final SoundFileReader sounds = new SoundFileReader(Decoder.shipped());
    private final DiskFolders disk = new DiskFolders();
    private final FindRecording find = new FindRecording(disk, sounds, new OnePass());
    private final MadeCall call =
            new MadeCall(21, RATE, 30).converse().noise(0, -60).noise(1, -60);
    private Path calls;
    private Path original;
    private RecordingLink link;

    @BeforeEach
    void record() throws IOException, RecordingException {
        calls = Files.createDirectories(folder.resolve("calls/2026-11"));
        original = write(calls.resolve("call 17.wav"), RATE, call.samples(0), call.samples(1));
        link = linkTo(original);
    }

    @Test
    void isWhereItWas() {
        assertThat(find.find(link, List.of())).isInstanceOf(Located.Same.class);
    }

    @Test
    void isFoundUnderAFolderThatMoved() throws IOException {
        Path moved = folder.resolve("archive");
        Files.move(folder.resolve("calls"), moved);
        assertThat(find.find(link, List.of(moved)))
                .isEqualTo(new Located.Same(moved.resolve("2026-11/call 17.wav"), link.mark()));
    }

    @Test
    void isFoundUnderAnotherName() throws IOException {
        Path renamed = Files.createDirectories(folder.resolve("calls/old/deep")).resolve("x.wav");
        Files.move(original, renamed);
        assertThat(find.find(link, List.of(folder.resolve("calls")))).isEqualTo(new Located.Same(renamed, link.mark()));
    }

    @Test
    void recognisesACopyInAnotherFormatAndNothingElse() throws IOException {
        Files.delete(original);
        short[] first = call.samples(0);
        short[] second = call.samples(1);
        short[] mono = new short[first.length / 2];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = (short) ((first[2 * i] + second[2 * i]) / 3);
        }
        Path copy = write(calls.resolve("call 17.WAVE.wav"), RATE / 2, mono);
        assertThat(find.check(link, copy)).isInstanceOfSatisfying(Located.Copy.class, found -> {
            assertThat(found.path()).isEqualTo(copy);
            assertThat(found.likeness()).isGreaterThan(0.9);
        });
        MadeCall other = new MadeCall(22, RATE, 30).converse().noise(0, -60).noise(1, -60);
        Path wrong = write(calls.resolve("call 17.wav"), RATE, other.samples(0), other.samples(1));
        assertThat(find.check(link, wrong)).isEqualTo(new Located.Missing());
        assertThat(find.find(link, List.of(folder.resolve("calls")))).isEqualTo(new Located.Missing());
    }

    @Test
    void isMissingWhereNothingIs() throws IOException {
        Files.delete(original);
        assertThat(find.find(link, List.of(folder.resolve("nowhere")))).isEqualTo(new Located.Missing());
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException, RecordingException {
        Map<Path, Long> before = everything();
        try (Sound sound = sounds.open(original)) {
            new OnePass().picture(sound, () -> false);
        }
        find.find(link, List.of(folder));
        assertThat(everything()).isEqualTo(before);
    }

    private Map<Path, Long> everything() throws IOException {
        Map<Path, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                found.put(file, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return found;
    }

    private RecordingLink linkTo(Path file) throws RecordingException {
        try (Sound sound = sounds.open(file)) {
            SoundPicture picture = new OnePass().picture(sound, () -> false);
            return new RecordingLink(
                    UUID.randomUUID(),
                    file,
                    folder.resolve("calls"),
                    disk.mark(file),
                    sound.format().durationMs(),
                    picture.envelope(),
                    0,
                    false,
                    List.of(),
                    Instant.EPOCH);
        }
    }

    private static Path write(Path file, int rate, short[]... sides) throws IOException {
        return Files.write(file, WaveBytes.pcm16(rate, sides));
    }
}
