package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.Sha256;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.StageTimes;

class ProcessReaderTest {

    private final ProcessReader reader = new ProcessReader();

    @TempDir
    private Path folder;

    static List<BrokenProcess> broken() {
        return BrokenProcess.all();
    }

    @Test
    void readsAProcessWithTheDefaultsOfTheSchema() throws FileRefusedException {
        CallProcess process = read(BrokenProcess.WHOLE).process();
        assertThat(process.id()).isEqualTo("small");
        assertThat(process.keys().map(Object::toString))
                .containsExactly("open.greet", "open.tone", "open.wait", "open.way");
        assertThat(process.stage("open").orElseThrow().seconds()).isEqualTo(new StageTimes(5, 20, 40));
        assertThat(process.stage("open").orElseThrow().criterion("tone").orElseThrow())
                .satisfies(tone -> assertThat(tone.live()).isTrue())
                .satisfies(tone -> assertThat(tone.bonus()).isFalse())
                .satisfies(tone -> assertThat(tone.critical()).isNull())
                .satisfies(tone -> assertThat(tone.kind()).isInstanceOf(CriterionKind.Graded.class));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesABrokenFileWithItsReasonAndPlace(BrokenProcess file) {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> reader.read(file.bytes()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(file.reason());
                    assertThat(refused.place()).contains(file.place());
                    assertThat(refused.detail()).contains(file.detail());
                });
    }

    /// A process of a future version, or one that was hit by a bad disk, may hold anything at all.
    @Test
    void neitherCrashesNorHangsWhateverBytesAreChanged() {
        Random random = new Random(2026);
        byte[] whole = BrokenProcess.WHOLE.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int n = 0; n < 5_000; n++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                bytes[random.nextInt(bytes.length)] =
                        random.nextBoolean() ? (byte) random.nextInt() : whole[random.nextInt(whole.length)];
            }
            try {
                assertThat(reader.read(bytes).process().stages()).isNotEmpty();
            } catch (FileRefusedException expected) {
                refused++;
                assertThat(expected.reason()).isNotNull();
            }
        }
        assertThat(refused).isBetween(1_000, 4_990);
    }

    @Test
    void hashesTheSameProcessAlikeHoweverItIsLaidOut() throws FileRefusedException {
        ProcessDocument document = read(BrokenProcess.WHOLE);
        ProcessDocument again = read("\ufeff" + BrokenProcess.WHOLE.replace("\n", " \r\n\t"));
        assertThat(again.hash()).isEqualTo(document.hash()).isEqualTo(Sha256.hex(document.json()));
        assertThat(read(document.json())).isEqualTo(document);
        assertThat(read(BrokenProcess.WHOLE.replace("\"points\":2", "\"points\":3"))
                        .hash())
                .isNotEqualTo(document.hash());
    }

    @Test
    void readsOnlyRegularFilesAndFollowsNoLink() throws IOException, FileRefusedException {
        Path file = Files.writeString(folder.resolve("small.json"), BrokenProcess.WHOLE);
        assertThat(reader.read(file).process().id()).isEqualTo("small");
        assertThat(reasonFor(folder)).isEqualTo(Reason.NOT_REGULAR);
        assertThat(reasonFor(folder.resolve("gone.json"))).isEqualTo(Reason.UNREADABLE);
        assertThat(reasonFor(Files.createSymbolicLink(folder.resolve("link.json"), file)))
                .isEqualTo(Reason.NOT_REGULAR);
        Path large = Files.write(folder.resolve("large.json"), new byte[StrictJson.MAX_BYTES + 1]);
        assertThat(reasonFor(large)).isEqualTo(Reason.SIZE);
    }

    private Reason reasonFor(Path file) {
        try {
            reader.read(file);
            throw new AssertionError("not refused: " + file);
        } catch (FileRefusedException refused) {
            return refused.reason();
        }
    }

    private ProcessDocument read(String text) throws FileRefusedException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
