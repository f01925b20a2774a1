package se.medlyss.application;

/// Some megabytes that are kept on the disk, and given up when it is full so that the running call can go on.
public interface DiskReserve {

    /// Where the reserve stands.
    enum State {
        /// There is room.
        KEPT,
        /// There is too little room to lay it: should the disk get full, nothing can be given up. The user is told.
        MISSING,
        /// The disk is full and the reserve was given up: what is written now goes into it. The user is told.
        RELEASED
    }

    /// From any thread.
    State state();

    /// Lays the reserve when it is missing and there is room to spare. Called on the store thread.
    ///
    /// @throws StorageException when the disk did not take it after all
    void lay() throws StorageException;
}
