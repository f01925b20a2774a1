package se.medlyss.store;

import java.util.List;
import se.medlyss.application.StorageException;
import se.medlyss.application.publishing.PublishedFiles;

/// What the centre published and this computer took over, in the table `published`.
final class PublishedStore implements PublishedFiles {

    private final Database database;

    PublishedStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Taken> processes() throws StorageException {
        return taken("process");
    }

    private List<Taken> taken(String kind) throws StorageException {
        return database.read(sql -> sql.list(
                "SELECT file, json, taken_at FROM published WHERE kind = ? ORDER BY file",
                row -> new Taken(row.getString("file"), row.getString("json"), Times.instant(row.getLong("taken_at"))),
                kind));
    }

    @Override
    public void takeProcess(Taken process) throws StorageException {
        database.inTransaction(sql -> sql.update(
                "INSERT INTO published (file, kind, json, taken_at) VALUES (?,'process',?,?) ON CONFLICT DO NOTHING",
                process.path(),
                process.json(),
                Times.nanos(process.at())));
    }
}
