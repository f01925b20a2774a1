package se.medlyss.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// How the connection is set up. What was asked for is read back, because SQLite passes over a pragma that it does
/// not know or cannot keep without a word.
///
/// @param values in the order they are set; what is read back is compared with the value
record Pragmas(Map<String, String> values) {

    /// WAL with `synchronous=FULL`: what was acknowledged survives a power cut. EXCLUSIVE: one owner, and no shared
    /// memory file. Temporary tables stay in memory, so that no text lies in a temporary file after an erasure.
    static final Pragmas STANDARD = new Pragmas(standard());

    private static Map<String, String> standard() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("locking_mode", "exclusive");
        values.put("journal_mode", "wal");
        values.put("synchronous", "2");
        values.put("foreign_keys", "1");
        values.put("secure_delete", "1");
        values.put("trusted_schema", "0");
        values.put("cell_size_check", "1");
        values.put("temp_store", "2");
        return values;
    }

    Pragmas with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Pragmas(changed);
    }

    /// Sets all of them and reads them back.
    ///
    /// @throws StorageException `NOT_ALLOWED` when one of them did not hold
    void apply(Sql sql) throws SQLException, StorageException {
        for (var pragma : values.entrySet()) {
            sql.pragma(pragma.getKey() + "=" + pragma.getValue());
        }
        for (var pragma : values.entrySet()) {
            String holds = sql.pragma(pragma.getKey());
            if (!holds.equals(pragma.getValue())) {
                throw new StorageException(
                        Reason.NOT_ALLOWED, pragma.getKey() + " is " + holds + ", not " + pragma.getValue(), null);
            }
        }
    }
}
