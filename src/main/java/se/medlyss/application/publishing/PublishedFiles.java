package se.medlyss.application.publishing;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.StorageException;
import se.medlyss.people.Roster;

/// The published files that this computer took over. Called on the store thread only.
public interface PublishedFiles {

    /// A file that was taken over.
    ///
    /// @param path below `<share>/medlyss`
    /// @param json canonical JSON
    record Taken(String path, String json, Instant at) {}

    /// Processes, in the order of their names.
    List<Taken> processes() throws StorageException;

    /// Takes a process over; one that is there already stays as it is.
    void takeProcess(Taken process) throws StorageException;

    /// Hands over the rosters one at a time: there may be one for every decision of years, each with everybody in it.
    void eachRoster(Consumer<Taken> reader) throws StorageException;

    /// Takes rosters over, with what they change and whom they merge: all of it, or nothing.
    ///
    /// @param standing what all rosters say together: whom they merge, and which merges they take back; whoever was
    ///                 merged otherwise before stays as they are
    void takeRosters(List<Taken> rosters, PeopleChange change, Roster standing) throws StorageException;
}
