package se.medlyss.application.publishing;

import java.util.List;
import java.util.function.Consumer;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.StorageException;
import se.medlyss.people.Roster;

/// A store on which the app dies as soon as it is to keep something.
record DyingFiles(PublishedFiles files) implements PublishedFiles {

    @Override
    public List<Taken> processes() throws StorageException {
        return files.processes();
    }

    @Override
    public void takeProcess(Taken process) throws StorageException {
        throw killed();
    }

    @Override
    public void eachRoster(Consumer<Taken> reader) throws StorageException {
        files.eachRoster(reader);
    }

    @Override
    public void takeRosters(List<Taken> rosters, PeopleChange change, Roster standing) throws StorageException {
        throw killed();
    }

    private static StorageException killed() {
        return new StorageException(StorageException.Reason.INPUT_OUTPUT, "killed here", null);
    }
}
