package se.medlyss.application.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.StorageException;

/// Which recordings evaluations belong to. Kept on this computer alone. Called on the store thread.
public interface RecordingLinks {

    Optional<RecordingLink> of(UUID evaluation) throws StorageException;

    /// Adds it, or takes the place of the evaluation's earlier one.
    void put(RecordingLink link) throws StorageException;

    /// The folders that recordings were found under, the latest first.
    List<Path> folders() throws StorageException;

    /// Whether the agent is on the second channel in the recording of this folder that was linked last; false where
    /// none was.
    boolean swappedUnder(Path folder) throws StorageException;

    /// The files that evaluations are tied to.
    Set<Path> paths() throws StorageException;

    /// How many were linked before this.
    int countBefore(Instant limit) throws StorageException;

    /// Forgets recordings that were linked before this; what was scored stays.
    ///
    /// @return how many
    int forgetBefore(Instant limit) throws StorageException;
}
