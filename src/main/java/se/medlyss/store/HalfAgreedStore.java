package se.medlyss.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.application.calibration.HalfAgreements;

/// What groups have half agreed on, in the table `half_agreed`.
final class HalfAgreedStore implements HalfAgreements {

    private final Database database;
    private final EventCodec codec = new EventCodec();

    HalfAgreedStore(Database database) {
        this.database = database;
    }

    @Override
    public List<HalfAgreed> all() throws StorageException {
        List<HalfAgreed> all = new ArrayList<>();
        for (String words : database.read(
                sql -> sql.list("SELECT words FROM half_agreed ORDER BY session", row -> row.getString(1)))) {
            all.add(codec.halfAgreed(words));
        }
        return all;
    }

    @Override
    public void keep(HalfAgreed half) throws StorageException {
        String words = codec.words(half);
        database.inTransaction(sql -> sql.update(
                "INSERT INTO half_agreed (session, call, words) VALUES (?,?,?)"
                        + " ON CONFLICT (session) DO UPDATE SET words = excluded.words",
                half.session().toString(),
                half.call().toString(),
                words));
    }

    @Override
    public void forget(UUID session) throws StorageException {
        database.inTransaction(sql -> sql.update("DELETE FROM half_agreed WHERE session = ?", session.toString()));
    }
}
