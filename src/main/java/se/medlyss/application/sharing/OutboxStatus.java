package se.medlyss.application.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ShareFolder;

/// The one quiet line about the shared folder: "3 waiting since 10:42: the folder cannot be reached".
///
/// @param connection   whether the folder could be used the last time it was tried
/// @param reason       why it could not; null while it can, or was never tried
/// @param waiting      records that are not in the folder yet
/// @param erasures     those of them that tell the folder of an erasure
/// @param waitingSince when the oldest of them was released; null when none waits
/// @param lastWritten  when a record last reached the folder; null when none has
/// @param refused      records that will not get there by waiting: the centre refused them, another file has
///                     their name, or they could not be made
public record OutboxStatus(
        Connection connection,
        ShareFolder.@Nullable Reason reason,
        int waiting,
        int erasures,
        @Nullable Instant waitingSince,
        @Nullable Instant lastWritten,
        int refused) {

    /// Whether the folder can be used.
    public enum Connection {
        /// No folder was chosen.
        NOT_SET,
        /// Not tried since the app started.
        UNKNOWN,
        CONNECTED,
        AWAY
    }
}
