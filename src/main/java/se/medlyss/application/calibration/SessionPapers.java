package se.medlyss.application.calibration;

import java.util.List;
import se.medlyss.application.StorageException;

/// The papers of all sessions that this computer knows, its own and those it read. Called on the store thread only.
public interface SessionPapers {

    /// A paper as it is written in its file.
    ///
    /// @param name of the file: `<session-32hex>.<hash16>.json`
    /// @param sent it is in the shared folder
    @SuppressWarnings("ArrayRecordComponent") // goes to a file as it is
    record Kept(String name, byte[] bytes, boolean sent) {}

    List<Kept> all() throws StorageException;

    /// Keeps papers, all or none. One that is there already stays as it is, but is known to be sent from now on if
    /// this one is.
    void keep(List<Kept> papers) throws StorageException;
}
