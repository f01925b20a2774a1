package se.medlyss.store;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.DamageReport;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.StorageException;

/// Finds out what a backup lacks, by reading as much of the damaged store as can be read.
final class Lacking {

    private static final System.Logger LOG = System.getLogger(Lacking.class.getName());

    private final StoreFiles files;
    private final List<EvaluationSummary> found = new ArrayList<>();
    private boolean complete;

    Lacking(StoreFiles files) {
        this.files = files;
    }

    /// @param folder where the damaged store lies
    /// @param backup what would be restored; null when there is no good backup
    DamageReport report(Path folder, @Nullable BackupFile backup) throws StorageException {
        readDamaged(folder);
        Map<UUID, Integer> there = backup == null ? Map.of() : seqs(backup);
        List<EvaluationSummary> lacking = found.stream()
                .filter(summary -> there.getOrDefault(summary.id(), 0) < summary.lastSeq())
                .toList();
        return new DamageReport(folder.toString(), backup == null ? null : backup.at(), lacking, complete);
    }

    private void readDamaged(Path folder) throws StorageException {
        Path original = folder.resolve(files.database().getFileName());
        try (StoreCopy copy = new StoreCopy(original, folder.resolve("reading"))) {
            readCopy(copy.database());
        }
    }

    private void readCopy(Path copy) {
        if (!Files.exists(copy)) {
            return;
        }
        try (Database database = Database.open(copy, Pragmas.STANDARD, () -> false)) {
            complete = database.read(sql -> {
                if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'evaluation'") == 0) {
                    return false;
                }
                sql.each(
                        "SELECT " + EvaluationRows.COLUMNS + " FROM evaluation ORDER BY started_at DESC",
                        row -> found.add(EvaluationRows.read(row)));
                return true;
            });
        } catch (StorageException unreadable) {
            LOG.log(Level.WARNING, "not all of the damaged store can be read", unreadable);
        }
    }

    private static Map<UUID, Integer> seqs(BackupFile backup) throws StorageException {
        try (Database database = Database.openUntouched(backup.path())) {
            Map<UUID, Integer> seqs = new HashMap<>();
            database.read(sql -> {
                sql.each(
                        "SELECT id, last_seq FROM evaluation",
                        row -> seqs.put(UUID.fromString(row.getString(1)), row.getInt(2)));
                return seqs;
            });
            return seqs;
        }
    }
}
