package se.medlyss.store;

import java.util.List;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.SessionPapers;

/// The papers of calibration sessions, in the table `session_paper`.
final class SessionStore implements SessionPapers {

    private final Database database;

    SessionStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> all() throws StorageException {
        return database.read(sql -> sql.list(
                "SELECT name, bytes, sent FROM session_paper ORDER BY name",
                row -> new Kept(row.getString("name"), row.getBytes("bytes"), row.getBoolean("sent"))));
    }

    @Override
    public void keep(List<Kept> papers) throws StorageException {
        database.inTransaction(sql -> {
            for (Kept paper : papers) {
                sql.update(
                        "INSERT INTO session_paper (name, bytes, sent) VALUES (?,?,?)"
                                + " ON CONFLICT (name) DO UPDATE SET sent = max(sent, excluded.sent)",
                        paper.name(),
                        paper.bytes(),
                        paper.sent() ? 1 : 0);
            }
            return papers;
        });
    }
}
