package se.medlyss.launch;

import java.time.Duration;
import java.time.InstantSource;
import se.medlyss.call.Ticker;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.FileOps;

/// What the app does not decide: the time, and how the shared folder behaves.
///
/// @param wall     what the time of day is
/// @param ticker   what calls are stamped with
/// @param share    the files of the shared folder
/// @param patience how long one operation on them may take
/// @param settled  how long the window has been open before anything is erased by itself
record Outside(InstantSource wall, Ticker ticker, FileOps share, Duration patience, Duration settled) {

    private static final Duration LONGEST_OPERATION = Duration.ofSeconds(20);
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /// This computer.
    static Outside ofThisComputer() {
        return new Outside(InstantSource.system(), System::nanoTime, new DiskFiles(), LONGEST_OPERATION, SETTLED);
    }
}
