package se.medlyss.application.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.medlyss.application.StorageException;

/// Looking at a home's store as it lies there, without changing what it holds. On the store thread, or in a command
/// that owns the home.
public interface Inspection {

    /// Checks file, chains and backups. A damaged file is a finding, not an exception.
    ///
    /// @throws StorageException when the file cannot be read for a reason outside it: busy, not allowed, disk
    Verification verify() throws StorageException;

    /// Hands over every stored event, by evaluation and seq.
    ///
    /// @throws StorageException `UNKNOWN` when there is no store, `DAMAGED`, `TOO_NEW` and the reasons of [#verify]
    void dump(Consumer<StoredEvent> to) throws StorageException;

    /// An event as it is stored.
    ///
    /// @param call    the evaluation
    /// @param type    the event's name and version, such as `answered.v1`
    /// @param wall    RFC 3339, UTC
    /// @param payload canonical (RFC 8785) JSON object
    /// @param hash    64 lowercase hex digits
    record StoredEvent(UUID call, int seq, String type, long offsetMs, String wall, String payload, String hash) {}

    /// What a check found.
    ///
    /// @param integrity `ok`, or what the database says of its file, in English
    record Verification(String integrity, Chains chains, List<Backup> backups, List<Finding> findings) {
        public Verification {
            backups = List.copyOf(backups);
            findings = List.copyOf(findings);
        }

        /// Nothing was found.
        public boolean ok() {
            return findings.isEmpty();
        }
    }

    /// How many evaluations' hash chains were checked, and how many of them are broken.
    record Chains(int checked, int broken) {}

    /// A backup.
    ///
    /// @param file  its name in the backup folder
    /// @param at    when it was made
    /// @param bytes its size
    /// @param ok    whether it can be opened and is whole
    record Backup(String file, Instant at, long bytes, boolean ok) {}

    /// What is wrong.
    ///
    /// @param detail in English, for whoever mends it; names no person
    record Finding(Kind kind, String detail) {}

    /// Kinds of findings.
    enum Kind {
        /// There is no store.
        MISSING,
        /// The file is damaged.
        DAMAGED,
        /// The log of what was saved last is damaged: `mendable`, or `cut` when some of it is lost.
        LOG_DAMAGED,
        /// What was acknowledged last is not in the file.
        ACKNOWLEDGED_MISSING,
        /// A newer version of the app made the file.
        TOO_NEW,
        /// An evaluation's chain does not fit its events.
        CHAIN_BROKEN,
        /// A row refers to one that is not there.
        REFERENCE_BROKEN,
        /// A backup cannot be used.
        BACKUP_UNUSABLE
    }
}
