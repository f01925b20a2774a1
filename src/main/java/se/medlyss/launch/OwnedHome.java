package se.medlyss.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import se.medlyss.application.StorageException;
import se.medlyss.launch.SingleInstance.Ours;
import se.medlyss.launch.SingleInstance.Taken;
import se.medlyss.store.Store;

/// A home that is ours until it is closed: nobody else changes it meanwhile.
///
/// @param folders where its files are
record OwnedHome(AppFolders folders, SingleInstance instance) implements AutoCloseable {

    /// What became of asking for a home.
    sealed interface Outcome {}

    /// It is ours.
    record Owned(OwnedHome home) implements Outcome {}

    /// Somebody else has it.
    record InUse(Owner owner) implements Outcome {}

    /// It cannot be made or written.
    record NotWritable(IOException cause) implements Outcome {}

    /// Asks for a home, which is made when it is missing, and logs into it from now on.
    ///
    /// @param what who asks: `app`, or a command's name
    /// @throws StorageException `UNSUITABLE_PLACE`; then nothing was made there
    static Outcome claim(AppFolders folders, String what, InstantSource wall) throws StorageException {
        Store.checkPlace(folders.home());
        try {
            return switch (SingleInstance.claim(folders.home(), Owner.thisProcess(what, wall.instant()))) {
                case Taken(var owner) -> new InUse(owner);
                case Ours(var instance) -> {
                    AppLog.to(folders.logs());
                    yield new Owned(new OwnedHome(folders, instance));
                }
            };
        } catch (IOException cause) {
            return new NotWritable(cause);
        }
    }

    @Override
    public void close() {
        AppLog.close();
        try {
            instance.close();
        } catch (IOException e) {
            // The system gives the lock back at the latest when the process ends.
            System.getLogger(OwnedHome.class.getName()).log(Level.WARNING, "the home was not given back", e);
        }
    }
}
