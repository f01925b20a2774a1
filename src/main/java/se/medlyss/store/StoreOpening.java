package se.medlyss.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import se.medlyss.application.DamagedLog;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// The start of the store: a file from the future is left untouched, a damaged one set aside, an old one backed up
/// and migrated. After an unclean end only the chains of the newest open calls are checked here; the others follow
/// one at a time, and the whole file waits until no call runs.
final class StoreOpening {

    private static final System.Logger LOG = System.getLogger(StoreOpening.class.getName());

    private final StoreFiles files;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Pragmas pragmas;
    private final Migrations migrations;
    private final LogRescue rescue;
    private final Acknowledgement acknowledgement;

    StoreOpening(
            StoreFiles files, InstantSource clock, RandomGenerator random, Pragmas pragmas, Migrations migrations) {
        this.files = files;
        this.clock = clock;
        this.random = random;
        this.pragmas = pragmas;
        this.migrations = migrations;
        this.rescue = new LogRescue(files);
        this.acknowledgement = new Acknowledgement(files.acknowledged());
    }

    /// @throws StorageException for what lies outside the file: the place, the permissions, the disk, another
    ///                          owner. None of that is taken for damage
    StoreStart open() throws StorageException {
        try {
            StoreLocation.check(files.home());
            DurableFiles.makeFolder(files.home());
            Optional<Path> undecided = new SetAside(files).finish();
            if (undecided.isPresent()) {
                return new StoreStart.Damaged(new Recovery(this, files, undecided.get()));
            }
            // Somebody looked at the home and was killed over it.
            DurableFiles.remove(files.inspected());
            rescue.finish();
            return openFile();
        } catch (IOException e) {
            throw DurableFiles.explained(e, files.home());
        }
    }

    private StoreStart openFile() throws StorageException, IOException {
        Optional<StoreStart.TooNew> tooNew = fromTheFuture();
        if (tooNew.isPresent()) {
            return tooNew.get();
        }
        boolean fresh = DurableFiles.size(files.database()) == 0;
        if (fresh) {
            acknowledgement.forget();
        }
        Optional<DamagedLog.Outcome> damage = rescue.look();
        if (damage.isPresent()) {
            setLogAside(damage.get());
            return open();
        }
        boolean unclean = DurableFiles.size(files.log()) > 0 || acknowledgement.isThere();
        try {
            StoreStart start = openForGood(unclean);
            if (fresh) {
                DurableFiles.syncFolder(files.home());
            }
            return start;
        } catch (AcknowledgedLost lost) {
            LOG.log(Level.DEBUG, "the files were set aside", lost);
            return open();
        } catch (StorageException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            LOG.log(Level.ERROR, "the store is damaged", e);
            if (rescue.tryAsFound()) {
                return open();
            }
            SetAside setAside = new SetAside(files);
            if (setAside.finish().isEmpty()) {
                setAside.intend(clock.instant());
            }
            return open();
        }
    }

    private StoreStart openForGood(boolean unclean) throws StorageException, IOException, AcknowledgedLost {
        Reserve reserve = new Reserve(files.reserve());
        Database database = Database.open(files.database(), pragmas, reserve::release);
        boolean handedOver = false;
        try {
            Optional<StoreStart.TooNew> tooNew = database.read(migrations::fromTheFuture);
            if (tooNew.isPresent()) {
                return tooNew.get();
            }
            if (database.read(sql -> acknowledgement.isMissingIn(sql, ErasedList.idsIn(files.erased())))) {
                setLogAside(DamagedLog.Outcome.LAST_LOST);
                throw new AcknowledgedLost();
            }
            prepare(database, unclean);
            if (rescue.isGoingOn()) {
                checkAll(database);
            }
            rescue.wentOn(() -> Times.instant(
                    database.read(sql -> sql.number("SELECT coalesce(max(updated_at), 0) FROM evaluation"))));
            StoreStart opened = new StoreStart.Opened(new Store(database, files, reserve, clock, random));
            handedOver = true;
            return opened;
        } catch (StorageException e) {
            if (e.reason() == Reason.DAMAGED && !rescue.isGoingOn()) {
                moveAside();
            }
            throw e;
        } finally {
            if (!handedOver) {
                database.abandon();
            }
        }
    }

    /// The log ended well, and yet before what was acknowledged: its last part was damaged, or it was taken away.
    private static final class AcknowledgedLost extends Exception {
        private static final long serialVersionUID = 1;
    }

    private void setLogAside(DamagedLog.Outcome outcome) throws StorageException {
        try {
            rescue.begin(outcome, clock.instant());
        } catch (IOException e) {
            throw DurableFiles.explained(e, files.setAside());
        }
    }

    /// Moves the damaged file and its log away before they are closed: SQLite leaves a file that was moved as it
    /// is, and would else write the log into it.
    void moveAside() throws StorageException {
        SetAside setAside = new SetAside(files);
        setAside.intend(clock.instant());
        try {
            setAside.finish();
        } catch (StorageException stillOpen) {
            // Windows moves no open file. It is moved once it is closed; the log is then part of it.
            LOG.log(Level.DEBUG, "the damaged store is moved later", stillOpen);
        }
    }

    private void prepare(Database database, boolean unclean) throws StorageException {
        if (database.read(migrations::isOld)) {
            backUp(database);
        }
        migrations.migrate(database);
        eraseAgain(database);
        if (unclean) {
            OpenCallChecks.newest(database);
            database.inTransaction(sql -> sql.update("UPDATE upkeep SET check_due = 1"));
            beginLogAnew(database);
        }
    }

    /// A tail that a crash cut short must not stand behind what is written next: it would look like damage.
    private static void beginLogAnew(Database database) throws StorageException {
        try {
            database.emptyLog();
        } catch (StorageException e) {
            if (e.reason() != Reason.DISK_FULL) {
                throw e;
            }
            LOG.log(Level.WARNING, "the log is emptied when there is room", e);
        }
    }

    /// What was erased is not brought back by a backup, nor by a power cut in the middle of erasing. Its records lose
    /// their bytes as well: the outbox sees that and announces the erasure.
    private void eraseAgain(Database database) throws StorageException {
        boolean cameBack = false;
        for (UUID evaluation : ErasedList.idsIn(files.erased())) {
            cameBack |= database.inTransaction(
                    sql -> EvaluationStore.erase(sql, evaluation) | OutboxRows.forget(sql, evaluation) > 0);
        }
        if (cameBack) {
            LOG.log(Level.INFO, "what was erased before is erased again");
            database.emptyLog();
        }
    }

    private void backUp(Database database) throws StorageException {
        try {
            new Backups(files.backups()).make(database, clock.instant(), () -> false);
        } catch (CallBegan impossible) {
            throw new IllegalStateException("no call begins before the store is open", impossible);
        }
    }

    /// What was mended has to prove right before anybody goes on with it.
    private static void checkAll(Database database) throws StorageException {
        String integrity = database.read(Checks::integrity);
        if (!integrity.equals(Checks.OK)) {
            throw new StorageException(Reason.DAMAGED, integrity, null);
        }
        OpenCallChecks.all(database);
    }

    private Optional<StoreStart.TooNew> fromTheFuture() throws IOException {
        if (DurableFiles.size(files.database()) == 0) {
            return Optional.empty();
        }
        try (Database untouched = Database.openUntouched(files.database())) {
            return untouched.read(migrations::fromTheFuture);
        } catch (StorageException unreadable) {
            // The log may still mend it; opening it for good tells.
            LOG.log(Level.DEBUG, "no version can be read yet", unreadable);
            return Optional.empty();
        }
    }
}
