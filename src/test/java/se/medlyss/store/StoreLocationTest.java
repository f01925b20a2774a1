package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    @Test
    void makesNothingOnADriveThatBelongsToAnotherComputer() {
        Path home = folder.resolve("medlyss");
        assertThatThrownBy(() -> StoreLocation.check(home, place -> place.startsWith(folder)))
                .isInstanceOf(StorageException.class)
                .extracting("reason")
                .isEqualTo(Reason.UNSUITABLE_PLACE);
        assertThat(home).doesNotExist();
    }

    @Test
    void looksThroughALinkToADriveThatBelongsToAnotherComputer() throws IOException {
        Path drive = Files.createDirectory(folder.resolve("drive")).toRealPath();
        Path link = Files.createSymbolicLink(folder.resolve("local"), drive);
        assertThatThrownBy(() -> StoreLocation.check(link.resolve("medlyss"), place -> place.startsWith(drive)))
                .isInstanceOf(StorageException.class);
    }

    /// Such a drive calls its file system NTFS.
    @Test
    void knowsALetterThatStandsForAFolderOfTheNetwork() {
        Drives drives = new WindowsDrives(root -> root.equalsIgnoreCase("Z:\\") ? 4 : 3);
        assertThat(List.of("Z:\\Medlyss", "z:\\", "Z:\\a\\b")).allMatch(place -> drives.isRemote(Path.of(place)));
        assertThat(List.of("C:\\Users\\x\\AppData\\Local\\Medlyss", "/home/x", "\\\\server\\share"))
                .noneMatch(place -> drives.isRemote(Path.of(place)));
    }

    /// No other system has the function that Windows is asked with, so one stands in that stops at the first zero byte:
    /// the second of a letter of 16 bits.
    @Test
    @EnabledOnOs(OS.LINUX)
    void asksTheSystemInItsOwnLetters() {
        try (Arena arena = Arena.ofConfined()) {
            var length = Linker.nativeLinker().defaultLookup().findOrThrow("strlen");
            assertThat(WindowsDrives.ask(length, "Z:\\", arena)).isEqualTo(1);
            assertThat(WindowsDrives.ask(length, "\u4141\u4141", arena)).isEqualTo(4);
        }
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
