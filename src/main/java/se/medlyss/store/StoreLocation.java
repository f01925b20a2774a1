package se.medlyss.store;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// Whether a folder is a fit place for a database. On a network drive locks and syncs cannot be relied on; a synced
/// folder copies the file in the middle of a write, and carries names and notes off this computer.
final class StoreLocation {

    private static final System.Logger LOG = System.getLogger(StoreLocation.class.getName());

    /// Names of folders that are synced, wherever they stand in a path.
    private static final List<Pattern> SYNCED = List.of(
            named("OneDrive( - .*|-.*)?"),
            named("Dropbox( \\(.*\\))?"),
            named("Google ?Drive|GoogleDrive-.*|Drive ?Stream"),
            named("iCloud ?Drive|iCloudDrive|Mobile Documents|com~apple~CloudDocs"),
            // macOS keeps what File Provider apps sync here.
            named("CloudStorage"),
            named("Nextcloud|ownCloud|pCloud ?Drive|SynologyDrive"));

    private static final Pattern NETWORK = Pattern.compile(
            "nfs\\d?|cifs|smb\\d?|smbfs|smb3|afpfs|ncpfs|davfs2?|webdav|afs|ceph|glusterfs|lustre|vboxsf|vmhgfs|prl_fs"
                    + "|fuse\\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|onedriver|google-drive-ocamlfuse|smbnetfs|vmhgfs-fuse)");

    /// SQLite takes 512 bytes for a path on Unix, Windows 260 characters; the longest name in a home is a backup's
    /// journal.
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_UNIX_BYTES = 512 - LONGEST_NAME;
    private static final int LONGEST_WINDOWS = 260 - LONGEST_NAME;

    private StoreLocation() {}

    /// @throws StorageException `UNSUITABLE_PLACE`, `PATH_TOO_LONG`
    /// @throws IOException      when the place cannot be looked at
    static void check(Path home) throws StorageException, IOException {
        check(home, Drives.ofThisSystem());
    }

    static void check(Path home, Drives drives) throws StorageException, IOException {
        Path wanted = home.toAbsolutePath();
        if (isTooLong(wanted.toString(), File.separatorChar == '\\')) {
            throw new StorageException(Reason.PATH_TOO_LONG, "too long a path", null);
        }
        // A place in the network is told before it is looked at: a dead one would hang.
        Optional<String> why = unsuitable(wanted, drives);
        if (why.isEmpty()) {
            Path real = existing(wanted).toRealPath();
            why = unsuitable(real, drives).or(() -> unsuitable(real, fileSystem(real)));
        }
        if (why.isPresent()) {
            throw new StorageException(Reason.UNSUITABLE_PLACE, why.get(), null);
        }
    }

    private static Optional<String> unsuitable(Path place, Drives drives) {
        return drives.isRemote(place) ? Optional.of("a network drive") : unsuitable(place, "");
    }

    /// In a changed root Linux names no mount for what lies on the root itself: that is a local disk as any other.
    private static String fileSystem(Path place) {
        try {
            return Files.getFileStore(place).type();
        } catch (IOException unknown) {
            LOG.log(Level.DEBUG, "the kind of file system is not told", unknown);
            return "";
        }
    }

    /// Whether the files of a home there would have longer paths than can be opened.
    static boolean isTooLong(String path, boolean windows) {
        return windows
                ? path.length() > LONGEST_WINDOWS
                : path.getBytes(StandardCharsets.UTF_8).length > LONGEST_UNIX_BYTES;
    }

    /// What speaks against a place; empty when nothing does.
    ///
    /// @param fileSystem the kind of file system it is on, as the system calls it
    static Optional<String> unsuitable(Path place, String fileSystem) {
        String path = place.toString();
        if (path.startsWith("\\\\")) {
            return Optional.of("a network path");
        }
        if (NETWORK.matcher(fileSystem.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("a network drive: " + fileSystem);
        }
        for (String name : path.split("[/\\\\]")) {
            if (SYNCED.stream().anyMatch(synced -> synced.matcher(name).matches())) {
                return Optional.of("a synced folder: " + name);
            }
        }
        return Optional.empty();
    }

    private static Path existing(Path place) {
        Path existing = place;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static Pattern named(String name) {
        return Pattern.compile(name, Pattern.CASE_INSENSITIVE);
    }
}
