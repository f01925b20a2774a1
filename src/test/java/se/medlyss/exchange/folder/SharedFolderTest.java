package se.medlyss.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.ShareFolder.Presence;
import se.medlyss.application.ShareFolder.Reason;
import se.medlyss.application.sharing.FolderLook;
import se.medlyss.exchange.Schemas;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.ManualTime;

class SharedFolderTest {

    private static final String FOLDER = "evaluations/month=2026-11/writer=ab12cd34";
    private static final String PATH = FOLDER + "/a.json";
    private static final byte[] BYTES = "{\"content\":true}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path share;

    private final ManualTime time = new ManualTime();
    private final LyingFiles files = new LyingFiles();
    private final List<Long> waits = new ArrayList<>();
    private final ExecutorService shareThread = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        files.release();
        shareThread.shutdownNow();
    }

    private SharedFolder folder() {
        return folder(Optional.of(share));
    }

    private SharedFolder folder(Optional<Path> path) {
        var timed = new TimedFiles(files, shareThread, Duration.ofMillis(300));
        return new SharedFolder(() -> path, new PatientFiles(timed, waits::add), new Random(1), time);
    }

    @Test
    void writesAFileOnceUnderItsFinalName() throws IOException {
        assertThat(folder().write(PATH, BYTES)).isEqualTo(new ShareFolder.Written());
        assertThat(share.resolve("medlyss").resolve(PATH)).hasBinaryContent(BYTES);
        assertThat(folder().write(PATH, BYTES)).isEqualTo(new ShareFolder.AlreadyThere());
        assertThat(names(FOLDER)).containsExactly("a.json");
    }

    @Test
    void leavesAnotherFileOfThatNameAsItIs() throws IOException {
        put(PATH, "something else");
        assertThat(folder().write(PATH, BYTES)).isEqualTo(new ShareFolder.NameTaken());
        assertThat(share.resolve("medlyss").resolve(PATH)).hasContent("something else");
        assertThat(names(FOLDER)).containsExactly("a.json");
    }

    @Test
    void neverReplacesAFileThatAppearsBetweenLookingAndNaming() throws IOException {
        Path temporary = put(FOLDER + "/.0123456789abcdef.tmp", "mine");
        Path target = put(PATH, "theirs");
        assertThatThrownBy(() -> new DiskFiles().publish(temporary, target))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("theirs");
        assertThat(temporary).exists();
    }

    @Test
    void saysWhyItCannotWriteAndLeavesNothingBehind() throws IOException {
        assertThat(reason(Lie.AWAY)).isEqualTo(Reason.MISSING);
        assertThat(reason(Lie.READ_ONLY)).isEqualTo(Reason.READ_ONLY);
        assertThat(reason(Lie.DENIED)).isEqualTo(Reason.DENIED);
        assertThat(reason(Lie.FULL_HALFWAY)).isEqualTo(Reason.FULL);
        assertThat(reason(Lie.HELD)).isEqualTo(Reason.IN_USE);
        assertThat(names(FOLDER)).isEmpty();
        assertThat(reason(Lie.HANGS)).isEqualTo(Reason.SLOW);
        assertThat(((ShareFolder.Unavailable) folder(Optional.empty()).write(PATH, BYTES)).reason())
                .isEqualTo(Reason.NOT_SET);
    }

    private Reason reason(Lie lie) {
        files.tell(lie);
        return ((ShareFolder.Unavailable) folder().write(PATH, BYTES)).reason();
    }

    @Test
    void makesNothingInPlaceOfAShareThatIsAway() {
        files.tell(Lie.AWAY);
        folder().prepare();
        folder().write(PATH, BYTES);
        assertThat(share).isEmptyDirectory();
    }

    @Test
    void waitsForAScannerFromTwentyMillisecondsDoublingForAMinute() {
        files.holdFor(3);
        assertThat(folder().write(PATH, BYTES)).isEqualTo(new ShareFolder.Written());
        assertThat(waits).containsExactly(20L, 40L, 80L);
        waits.clear();
        files.tell(Lie.HELD).holdFor(1_000);
        folder().write(FOLDER + "/b.json", BYTES);
        assertThat(waits.stream().mapToLong(wait -> wait).sum()).isEqualTo(60_000);
    }

    @Test
    void doesNotAskAgainWhileAnOperationHangs() {
        files.tell(Lie.HANGS);
        SharedFolder folder = folder();
        assertThat(folder.write(PATH, BYTES)).hasFieldOrPropertyWithValue("detail", "no answer within 0 s");
        assertThat(folder.write(PATH, BYTES)).hasFieldOrPropertyWithValue("detail", "an earlier operation still hangs");
        files.release();
        ShareFolder.Result result = folder.write(PATH, BYTES);
        while (result instanceof ShareFolder.Unavailable) {
            result = folder.write(PATH, BYTES);
        }
        assertThat(result).isEqualTo(new ShareFolder.Written());
    }

    @Test
    void tellsSameMissingOtherAndUnreachableApart() throws IOException {
        assertThat(folder().presence(PATH, BYTES)).isEqualTo(Presence.UNREACHABLE);
        folder().prepare();
        assertThat(folder().presence(PATH, BYTES)).isEqualTo(Presence.MISSING);
        folder().write(PATH, BYTES);
        assertThat(folder().presence(PATH, BYTES)).isEqualTo(Presence.SAME);
        assertThat(folder().presence(PATH, "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Presence.OTHER);
        Files.writeString(share.resolve("medlyss").resolve(PATH), "{\"content\":true}\n and more");
        assertThat(folder().presence(PATH, BYTES)).isEqualTo(Presence.OTHER);
        files.tell(Lie.AWAY);
        assertThat(folder().presence(PATH, BYTES)).isEqualTo(Presence.UNREACHABLE);
    }

    @Test
    void removesOrphanedTemporariesAfterADayAndLeavesThoseOfOthers() throws IOException {
        Path old = put(FOLDER + "/.0123456789abcdef.tmp", "old");
        Path young = put(FOLDER + "/.fedcba9876543210.tmp", "young");
        Path foreign = put(FOLDER + "/.sync.tmp", "not ours");
        Files.setLastModifiedTime(old, FileTime.from(time.instant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(young, FileTime.from(time.instant().minus(Duration.ofHours(23))));
        Files.setLastModifiedTime(foreign, FileTime.from(time.instant().minus(Duration.ofHours(25))));
        folder().tidy(FOLDER);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(foreign).exists();
        assertThat(folder().names(FOLDER)).contains(Set.of());
    }

    @Test
    void removesAnErasedFileAndEveryTemporaryBesideIt() throws IOException {
        put(PATH, "erased");
        put(FOLDER + "/.fedcba9876543210.tmp", "erased");
        assertThat(folder().remove(PATH)).isTrue();
        assertThat(names(FOLDER)).isEmpty();
        assertThat(folder().remove(PATH)).isTrue();
        files.tell(Lie.AWAY);
        assertThat(folder().remove(PATH)).isFalse();
    }

    @Test
    void explainsItselfInAFreshFolderAndKeepsAnotherVersionsSchema() throws IOException {
        put("schema/medlyss.evaluation.v1.schema.json", "{\"later\":true}");
        assertThat(folder().prepare()).isEqualTo(new ShareFolder.Written());
        assertThat(share.resolve("medlyss/README.txt")).isRegularFile();
        assertThat(share.resolve("medlyss/schema/medlyss.evaluation.v1.schema.json"))
                .hasContent("{\"later\":true}");
        assertThat(names("schema"))
                .hasSize(8)
                .anyMatch(name -> name.matches("medlyss\\.evaluation\\.v1\\.[0-9a-f]{16}\\.schema\\.json"));
        assertThat(names("schema"))
                .contains(
                        Schemas.KEY, Schemas.PROCESS, Schemas.PEOPLE, Schemas.SESSION, Schemas.RECEIPT, Schemas.SUMMARY)
                .allMatch(name -> name.length() <= 64);
    }

    @Test
    void readsTheNewestReceiptAndIgnoresOnesItCannotRead() throws IOException {
        String folder = "receipts/writer=ab12cd34/";
        assertThat(folder().receipt("ab12cd34" + "0".repeat(24))).isEmpty();
        put(folder + "9.0123456789abcdef.json", receipt("{\"first\":1,\"last\":9}"));
        put(folder + "12.0123456789abcdef.json", receipt("{\"first\":1,\"last\":10},{\"first\":12,\"last\":12}"));
        put(folder + "notes.txt", "99");
        var receipt = folder().receipt("ab12cd34" + "0".repeat(24)).orElseThrow();
        assertThat(receipt.has(10)).isTrue();
        assertThat(receipt.has(11)).isFalse();
        assertThat(receipt.refused().getFirst().reason()).isEqualTo("HASH");
        put(folder + "13.0123456789abcdef.json", "{");
        assertThat(folder().receipt("ab12cd34" + "0".repeat(24))).contains(receipt);
    }

    private static String receipt(String ranges) {
        return """
                {"format": "medlyss.receipt", "formatVersion": 1, "writer": "%s", "received": [%s],
                 "refused": [{"file": "evaluations/month=2026-11/writer=ab12cd34/x.json", "reason": "HASH"}]}""".formatted("ab12cd34" + "0".repeat(24), ranges);
    }

    @Test
    void looksAtTheFolderByWritingReadingAndDeletingASmallFile() throws IOException {
        FolderLook look = folder().look(time::nanos);
        assertThat(look.trouble()).isEmpty();
        assertThat(look.caseBlind()).as("on the disk of this test").isEqualTo(caseBlind());
        try (var left = Files.list(share.resolve("medlyss"))) {
            assertThat(left).extracting(file -> file.getFileName().toString()).noneMatch(name -> name.startsWith("."));
        }
        files.tell(Lie.READ_ONLY);
        assertThat(folder().look(time::nanos).trouble()).contains(Reason.READ_ONLY);
        assertThat(folder(Optional.of(share.resolve("away"))).look(time::nanos).trouble())
                .contains(Reason.MISSING);
    }

    private boolean caseBlind() throws IOException {
        Files.writeString(share.resolve("case"), "");
        return Files.exists(share.resolve("CASE"));
    }

    @Test
    void refusesNamesThatSomeFolderCouldNotHold() {
        for (String path : List.of("Upper.json", "../x", ".hidden", "a b", "ä.json", "a".repeat(65), "a/../b", "")) {
            assertThatThrownBy(() -> folder().write(path, BYTES)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Path put(String path, String content) throws IOException {
        Path file = share.resolve("medlyss").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> names(String path) throws IOException {
        try (Stream<Path> all = Files.list(share.resolve("medlyss").resolve(path))) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }
}
