package se.medlyss.store;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medlyss.application.KeepingRule;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.Upkeep;

/// Backups, the full check after an unclean end, and tidying, while no call runs.
final class Maintenance implements Upkeep {

    private static final System.Logger LOG = System.getLogger(Maintenance.class.getName());

    private final Database database;
    private final StoreFiles files;
    private final Reserve reserve;
    private final ErasedList erased;
    private final InstantSource clock;
    private final Backups backups;
    private final OpenCallChecks openCalls;
    private final RecordingStore recordings;
    private volatile boolean callRuns;
    private volatile KeepingRule keeping = KeepingRule.ALL;
    private long backedUpChanges;

    Maintenance(Database database, StoreFiles files, Reserve reserve, ErasedList erased, InstantSource clock)
            throws StorageException {
        this.database = database;
        this.files = files;
        this.reserve = reserve;
        this.erased = erased;
        this.clock = clock;
        this.backups = new Backups(files.backups());
        this.openCalls = new OpenCallChecks(database);
        this.recordings = new RecordingStore(database);
        // A new store's first tables are nothing to back up.
        this.backedUpChanges = changes();
    }

    @Override
    public void callBegan() {
        callRuns = true;
    }

    @Override
    public void callEnded() {
        callRuns = false;
    }

    @Override
    public void keepRecordings(KeepingRule rule) {
        keeping = rule;
    }

    @Override
    public Outcome run() throws StorageException {
        try {
            return new Done(work());
        } catch (CallBegan meanwhile) {
            LOG.log(Level.DEBUG, "upkeep waits", meanwhile);
            return new Postponed();
        } catch (StorageException e) {
            return damaged(e);
        }
    }

    @Override
    public Outcome checkNextCall() throws StorageException {
        try {
            if (callRuns) {
                return new Postponed();
            }
            boolean checked = checkIsDue() && openCalls.next(() -> callRuns);
            return new Done(checked ? Set.of(Work.CALL_CHECKED) : Set.of());
        } catch (CallBegan meanwhile) {
            LOG.log(Level.DEBUG, "the open calls are checked later", meanwhile);
            return new Postponed();
        } catch (StorageException e) {
            return damaged(e);
        }
    }

    private Outcome damaged(StorageException e) throws StorageException {
        if (e.reason() != Reason.DAMAGED) {
            throw e;
        }
        LOG.log(Level.ERROR, "the store is damaged", e);
        new SetAside(files).intend(clock.instant());
        return new Damaged(String.valueOf(e.getMessage()));
    }

    private Set<Work> work() throws StorageException, CallBegan {
        if (callRuns) {
            throw new CallBegan();
        }
        Set<Work> done = EnumSet.noneOf(Work.class);
        if (reserve.layIfMissing()) {
            done.add(Work.RESERVE_RESTORED);
        }
        if (checkIsDue()) {
            check();
            done.add(Work.CHECKED);
        }
        if (forgetRecordings()) {
            done.add(Work.RECORDINGS_FORGOTTEN);
        }
        backUpAndTidy(done);
        return done;
    }

    private boolean forgetRecordings() throws StorageException {
        Optional<Instant> limit = keeping.ripe(clock.instant());
        return limit.isPresent() && recordings.forgetBefore(limit.get()) > 0;
    }

    private void backUpAndTidy(Set<Work> done) throws StorageException, CallBegan {
        try {
            if (backupIsDue()) {
                backUp();
                done.add(Work.BACKED_UP);
            }
        } finally {
            // Also when the disk is too full for another backup: what is past its time has to go.
            Instant now = clock.instant();
            boolean tidied = backups.tidy(BackupPolicy.STANDARD, now) | new SetAside(files).tidy(now);
            erased.tidy(now);
            if (tidied) {
                done.add(Work.TIDIED);
            }
        }
    }

    private boolean checkIsDue() throws StorageException {
        return database.sawDamage() || database.read(sql -> sql.number("SELECT check_due FROM upkeep")) == 1;
    }

    /// @throws StorageException `DAMAGED`
    private void check() throws StorageException, CallBegan {
        boolean more = true;
        while (more) {
            more = openCalls.next(() -> callRuns);
        }
        String integrity = database.interruptibly(() -> callRuns, Checks::integrity);
        if (!integrity.equals(Checks.OK) && integrity.lines().allMatch(line -> line.contains("main.search"))) {
            LOG.log(Level.WARNING, "the search index is made anew: " + integrity);
            database.inTransaction(sql -> sql.update("INSERT INTO search (search) VALUES ('rebuild')"));
            integrity = database.interruptibly(() -> callRuns, Checks::integrity);
        }
        if (!integrity.equals(Checks.OK)) {
            throw new StorageException(Reason.DAMAGED, integrity, null);
        }
        database.inTransaction(sql -> sql.update("UPDATE upkeep SET check_due = 0"));
    }

    private boolean backupIsDue() throws StorageException {
        List<BackupFile> all = backups.all();
        Instant newest = all.isEmpty() ? null : all.getFirst().at();
        return BackupPolicy.STANDARD.due(
                clock.instant(), newest, changedSince(newest == null ? Instant.EPOCH : newest));
    }

    private boolean changedSince(Instant newest) throws StorageException {
        return changes() > backedUpChanges
                || database.read(sql -> sql.number("SELECT max(updated_at) FROM evaluation")) > Times.nanos(newest);
    }

    private void backUp() throws StorageException, CallBegan {
        long changes = changes();
        backups.make(database, clock.instant(), () -> callRuns);
        backedUpChanges = changes;
    }

    private long changes() throws StorageException {
        return database.read(sql -> sql.number("SELECT total_changes()"));
    }
}
