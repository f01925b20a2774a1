package se.medlyss.ui.preferences;

import java.time.Instant;
import java.util.List;
import se.medlyss.application.Introduction;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.FolderLook;
import se.medlyss.application.sharing.RefusedRecords;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Problems;

/// What the settings need from elsewhere.
///
/// @param store work on the database
/// @param share work on the shared folder, which may hang
public record Services(
        LiveSettings settings,
        Introduction introduction,
        Background store,
        Background share,
        FolderCheck folderCheck,
        RetentionCount retention,
        RefusedByCentre refused,
        OwnKey key,
        KnownRecordings recordings,
        Problems problems) {

    /// Looks whether a folder can be used; called on the share's worker.
    @FunctionalInterface
    public interface FolderCheck {
        /// Tries it with a small file.
        FolderLook check(String folder);
    }

    /// Counts what a retention period would erase; called on the store's worker.
    @FunctionalInterface
    public interface RetentionCount {
        /// How many evaluations are older than that many months.
        int olderThan(int months) throws StorageException;
    }

    /// Lists what the centre could not take in; called on the store's worker.
    @FunctionalInterface
    public interface RefusedByCentre {
        /// All of it.
        List<RefusedRecords.Refused> list() throws StorageException;
    }

    /// Tells what this computer signs with; called on the store's worker.
    @FunctionalInterface
    public interface OwnKey {
        /// The digits that the coach reads to the centre.
        String fingerprint() throws StorageException;
    }

    /// What is known of recordings.
    public interface KnownRecordings {
        /// How many evaluations know a recording since before this instant; called on the store's worker.
        int tiedBefore(Instant limit) throws StorageException;

        /// Whether the folder can be read; called on its own worker.
        boolean isThere(String folder);

        /// Work on the watched folder, which may hang.
        Background folders();

        /// The time now.
        Instant now();
    }
}
