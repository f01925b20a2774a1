package se.medlyss.store;

import java.io.File;
import java.nio.file.Path;

/// Knows of places that belong to another computer although neither their path nor their file system says so.
interface Drives {

    /// Whether what is there lies on another computer. Asks this computer alone, so that a dead network does not hold
    /// it up.
    ///
    /// @param place absolute
    boolean isRemote(Path place);

    /// Those of this computer: only Windows gives letters to folders of the network.
    static Drives ofThisSystem() {
        return File.separatorChar == '\\' ? new WindowsDrives(WindowsDrives::ask) : _ -> false;
    }
}
