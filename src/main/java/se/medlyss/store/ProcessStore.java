package se.medlyss.store;

import java.sql.SQLException;
import java.util.List;
import se.medlyss.application.KeptProcesses;
import se.medlyss.application.StorageException;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// The process versions that evaluations were scored by, in the table `process`.
final class ProcessStore implements KeptProcesses {

    private final Database database;

    ProcessStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> all() throws StorageException {
        return database.read(sql -> sql.list(
                "SELECT id, version, hash, json FROM process ORDER BY id, version",
                row -> new Kept(
                        new ProcessRef(row.getString("id"), row.getInt("version"), row.getString("hash")),
                        row.getString("json"))));
    }

    /// Keeps versions, in the transaction of the evaluation that needs them; one that is there already stays.
    static void keep(Sql sql, List<ProcessDocument> documents) throws SQLException {
        for (ProcessDocument document : documents) {
            sql.update(
                    "INSERT INTO process (hash, id, version, json) VALUES (?,?,?,?) ON CONFLICT (hash) DO NOTHING",
                    document.hash(),
                    document.process().id(),
                    document.process().version(),
                    document.json());
        }
    }
}
