package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.StorageException;
import se.medlyss.application.signing.SigningKey;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.exchange.KeyJson;
import se.medlyss.support.LyingFiles.Lie;

/// A writer's key, from its home to the shared folder.
class OutboxKeyTest {

    @TempDir
    private Path folder;

    @AutoClose
    private OutboxWorld world;

    @BeforeEach
    void open() throws StorageException, IOException {
        world = new OutboxWorld(folder.resolve("home"), folder.resolve("share"));
    }

    private List<Path> files() throws IOException {
        Path keys = world.share.resolve("medlyss/keys");
        if (!Files.isDirectory(keys)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(keys)) {
            return all.sorted().toList();
        }
    }

    private Set<WriterKey> published() throws IOException {
        return files().stream().map(OutboxKeyTest::read).collect(Collectors.toSet());
    }

    private static WriterKey read(Path file) {
        try {
            return new KeyJson().read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException | FileRefusedException broken) {
            throw new AssertionError(broken);
        }
    }

    private WriterKey own() throws StorageException {
        return new WriterKey(
                world.outbox().identity().writer(), world.outbox().signingKey().publicKey());
    }

    @Test
    void signsEveryRecordWithTheKeyThatLiesBesideThem() throws StorageException, IOException {
        world.talkedThrough();
        UUID second = world.talkedThrough();
        world.round();
        world.withdraw(second, "Fel samtal");
        world.round();
        assertThat(world.records()).hasSize(3);
        assertThat(world.records()).allSatisfy(record -> {
            var signature = record.head().signature();
            assertThat(signature).isNotNull();
            assertThat(signature.key()).isEqualTo(own().key());
        });
        assertThat(published()).containsExactly(own());
    }

    @Test
    void keepsItsKeyAndItsFileOverStarts() throws StorageException, IOException {
        WriterKey before = own();
        world.round();
        byte[] bytes = Files.readAllBytes(files().getFirst());
        world.restart();
        world.round();
        assertThat(own()).isEqualTo(before);
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(bytes));
    }

    @Test
    void publishesItAgainWhenTheFolderLostItOrWasAway() throws StorageException, IOException {
        world.disk.tell(Lie.AWAY);
        world.round();
        assertThat(files()).isEmpty();
        world.disk.tell(Lie.NONE);
        world.round();
        assertThat(published()).containsExactly(own());
        Files.delete(files().getFirst());
        world.restart();
        world.round();
        assertThat(published()).containsExactly(own());
    }

    @Test
    void givesAnotherWriterAnotherKeyAndForgetsTheOneBefore() throws StorageException, IOException {
        world.talkedThrough();
        world.round();
        WriterKey before = own();
        String secret = hex(world.outbox().signingKey());
        world.becomeAnotherWriter();
        WriterKey now = own();
        assertThat(now.writer()).isNotEqualTo(before.writer());
        assertThat(now.key()).isNotEqualTo(before.key());
        world.talkedThrough();
        world.restart();
        world.round();
        assertThat(published()).containsExactlyInAnyOrder(before, now);
        assertThat(world.records())
                .extracting(record -> record.head().signature())
                .doesNotContainNull();
        assertThat(hex(world.outbox().signingKey())).isNotEqualTo(secret);
        world.restartAfter(() ->
                assertThat(inHome(secret)).as("the key of the writer before").isFalse());
    }

    private static String hex(SigningKey key) {
        return new String(key.encoded(), StandardCharsets.ISO_8859_1);
    }

    private boolean inHome(String bytes) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("home"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void neverPutsThePrivateHalfIntoTheSharedFolder() throws StorageException, IOException {
        world.talkedThrough();
        world.round();
        byte[] encoded = world.outbox().signingKey().encoded();
        String seed = java.util.HexFormat.of().formatHex(encoded, encoded.length - 32, encoded.length);
        try (Stream<Path> all = Files.walk(world.share)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(seed)
                        .doesNotContain(hex(world.outbox().signingKey()));
            }
        }
    }

    @Test
    void refusesAKeyFileThatWasSwappedOrChanged() throws StorageException, IOException {
        world.round();
        Path file = files().getFirst();
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        SigningKey thief = SigningKey.make();
        assertRefused(name, text.replace(own().key(), thief.publicKey()));
        assertRefused(name, text.replace(own().writer(), own().writer().substring(0, 8) + "0".repeat(24)));
        assertRefused("00000000" + name.substring(8), text);
        assertRefused(name.replace(".json", " (1).json"), text);
        var theirs = new KeyJson().write(own().writer(), thief);
        String swapped = new String(theirs.bytes(), StandardCharsets.UTF_8);
        assertRefused(name, swapped);
        // Somebody else's key with one's own signature under it.
        assertRefused(
                theirs.path().substring("keys/".length()),
                swapped.replaceFirst(
                        "\"signature\":\"[0-9a-f]{128}",
                        "\"signature\":\"" + world.outbox().signingKey().sign("0".repeat(64))));
    }

    private static void assertRefused(String name, String text) {
        assertThat(refused(name, text)).as("%s %s", name, text).isTrue();
    }

    private static boolean refused(String name, String text) {
        try {
            new KeyJson().read(name, text.getBytes(StandardCharsets.UTF_8));
            return false;
        } catch (FileRefusedException refused) {
            return true;
        }
    }
}
