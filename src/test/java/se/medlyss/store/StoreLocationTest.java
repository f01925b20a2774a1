package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.people.Team;
import se.medlyss.support.ManualTime;

class StoreLocationTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\server\\share\\Medlyss",
                "C:\\Users\\x\\OneDrive\\Medlyss",
                "C:\\Users\\x\\OneDrive - Påhittat AB\\Medlyss",
                "/Users/x/Dropbox/Medlyss",
                "/Users/x/Dropbox (Påhittat)/Medlyss",
                "/Users/x/Library/CloudStorage/GoogleDrive-x@example.com/My Drive",
                "/Users/x/Google Drive/Medlyss",
                "C:\\Users\\x\\iCloudDrive\\Medlyss",
                "/Users/x/Library/Mobile Documents/com~apple~CloudDocs/Medlyss",
                "/home/x/Nextcloud/medlyss",
                "/home/x/onedrive/medlyss"
            })
    void refusesNetworkPathsAndSyncedFolders(String path) {
        assertThat(StoreLocation.unsuitable(Path.of(path), "ext4")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afpfs", "davfs", "vboxsf", "CIFS"})
    void refusesNetworkDrives(String fileSystem) {
        assertThat(StoreLocation.unsuitable(Path.of("/mnt/h/medlyss"), fileSystem))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\x\\AppData\\Local\\Medlyss, NTFS",
        "/Users/x/Library/Application Support/Medlyss, apfs",
        "/home/x/.local/share/medlyss, ext4",
        "/home/x/.local/share/medlyss, btrfs",
        "/home/x/MyDropboxNotes/medlyss, overlay",
        "/tmp/x, tmpfs"
    })
    void takesLocalFolders(String path, String fileSystem) {
        assertThat(StoreLocation.unsuitable(Path.of(path), fileSystem)).isEmpty();
    }

    @Test
    void makesNothingInASyncedFolder() throws IOException {
        Path home = folder.resolve("Dropbox").resolve("medlyss");
        assertThatThrownBy(() -> Store.open(home, new ManualTime(), new Random()))
                .isInstanceOf(StorageException.class)
                .extracting("reason")
                .isEqualTo(Reason.UNSUITABLE_PLACE);
        assertThat(home).doesNotExist();
    }

    @Test
    void refusesAPathThatIsTooLongForTheSystem() {
        Path home = folder.resolve("x".repeat(200)).resolve("y".repeat(200)).resolve("z".repeat(200));
        assertThatThrownBy(() -> StoreLocation.check(home))
                .isInstanceOf(StorageException.class)
                .extracting("reason")
                .isEqualTo(Reason.PATH_TOO_LONG);
        String windows = "C:\\Users\\kim\\AppData\\Local\\Medlyss";
        assertThat(StoreLocation.isTooLong(windows, true)).isFalse();
        assertThat(StoreLocation.isTooLong(windows + "\\long".repeat(40), true)).isTrue();
        assertThat(StoreLocation.isTooLong("/home/" + "å".repeat(230), false)).isTrue();
    }

    @Test
    void worksAtTheLongestPathThatItTakes() throws IOException, StorageException {
        Path home = folder;
        while (!StoreLocation.isTooLong(home.resolve("x".repeat(40)).toString(), false)) {
            home = home.resolve("x".repeat(40));
        }
        try (Store store = OpenStores.open(home, new ManualTime())) {
            store.people().save(new Team("t", "Team", ""));
            store.upkeep().run();
            assertThat(store.inspection().verify().ok()).isTrue();
        }
    }

    @Test
    void looksThroughALink() throws IOException {
        Path synced = Files.createDirectory(folder.resolve("Dropbox"));
        Path link = Files.createSymbolicLink(folder.resolve("local"), synced);
        assertThatThrownBy(() -> StoreLocation.check(link.resolve("medlyss"))).isInstanceOf(StorageException.class);
    }
}
