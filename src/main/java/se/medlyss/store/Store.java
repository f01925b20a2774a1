package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import se.medlyss.application.DamagedLog;
import se.medlyss.application.DiskReserve;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EventLog;
import se.medlyss.application.HomeMark;
import se.medlyss.application.KeptProcesses;
import se.medlyss.application.Outbox;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.application.Upkeep;
import se.medlyss.application.calibration.HalfAgreements;
import se.medlyss.application.calibration.SessionPapers;
import se.medlyss.application.publishing.PublishedFiles;
import se.medlyss.application.recording.RecordingLinks;
import se.medlyss.application.sharing.Inspection;

/// The open store of a home, and what can be asked of it. Everything but [#reserve] and the beginning and end of
/// calls in [#upkeep] is for the store thread, which has to be the one that opened it.
public final class Store implements AutoCloseable {

    private final Database database;
    private final Reserve reserve;
    private final EventStore events;
    private final EvaluationStore evaluations;
    private final PeopleStore people;
    private final OutboxStore outbox;
    private final ProcessStore processes;
    private final PublishedStore published;
    private final RecordingStore recordings;
    private final SessionStore sessions;
    private final HalfAgreedStore halfAgreed;
    private final MarkFile mark;
    private final Maintenance upkeep;
    private final StoreInspection inspection;
    private final Acknowledgement acknowledgement;
    private final LogRescue rescue;
    private final StoreOpening opening;

    Store(Database database, StoreFiles files, Reserve reserve, InstantSource clock, RandomGenerator random)
            throws StorageException {
        this.database = database;
        this.reserve = reserve;
        this.acknowledgement = new Acknowledgement(files.acknowledged());
        this.rescue = new LogRescue(files);
        this.opening = new StoreOpening(files, clock, random, Pragmas.STANDARD, Migrations.STANDARD);
        this.events = new EventStore(database, acknowledgement);
        ErasedList erased = new ErasedList(files.erased(), clock);
        this.evaluations = new EvaluationStore(database, events, erased);
        this.people = new PeopleStore(database);
        this.outbox = new OutboxStore(database, random);
        this.processes = new ProcessStore(database);
        this.published = new PublishedStore(database);
        this.recordings = new RecordingStore(database);
        this.sessions = new SessionStore(database);
        this.halfAgreed = new HalfAgreedStore(database);
        this.mark = new MarkFile(files.mark());
        this.upkeep = new Maintenance(database, files, reserve, erased, clock);
        this.inspection = new StoreInspection(files, database);
    }

    /// Opens the store of a home that the caller owns. It is made when it is missing.
    ///
    /// @param random makes ids that are hard to guess
    /// @throws StorageException for what lies outside the file: `UNSUITABLE_PLACE`, `NOT_ALLOWED`, `DISK_FULL`,
    ///                          `INPUT_OUTPUT`, and `BUSY` when somebody has the file open all the same
    public static StoreStart open(Path home, InstantSource clock, RandomGenerator random) throws StorageException {
        return new StoreOpening(new StoreFiles(home), clock, random, Pragmas.STANDARD, Migrations.STANDARD).open();
    }

    /// Sets this store aside: damage was found in what is read before anybody can work with it.
    ///
    /// @return what can be gone on with
    public StoreStart setAside() throws StorageException {
        opening.moveAside();
        database.abandon();
        return opening.open();
    }

    /// Whether a folder is a fit place for a home; nothing is made or changed there.
    ///
    /// @throws StorageException `UNSUITABLE_PLACE` for a network drive or a synced folder
    public static void checkPlace(Path home) throws StorageException {
        try {
            StoreLocation.check(home);
        } catch (IOException e) {
            throw DurableFiles.explained(e, home);
        }
    }

    /// Whether a folder holds a store, or what is left of one.
    public static boolean isIn(Path home) {
        return new StoreFiles(home).anything();
    }

    /// Looks at the store of a home that the caller owns, without opening it for work. After an unclean end a passing
    /// copy is looked at, so that nothing changes.
    public static Inspection inspect(Path home) {
        return new StoreInspection(new StoreFiles(home), null);
    }

    public EventLog events() {
        return events;
    }

    public EvaluationArchive evaluations() {
        return evaluations;
    }

    public PeopleDirectory people() {
        return people;
    }

    public Outbox outbox() {
        return outbox;
    }

    public RecordingLinks recordings() {
        return recordings;
    }

    public SessionPapers sessions() {
        return sessions;
    }

    public HalfAgreements halfAgreed() {
        return halfAgreed;
    }

    public HomeMark mark() {
        return mark;
    }

    public KeptProcesses processes() {
        return processes;
    }

    public PublishedFiles published() {
        return published;
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    public DiskReserve reserve() {
        return reserve;
    }

    public Inspection inspection() {
        return inspection;
    }

    /// What happened to the log before this start and the user has not been told of.
    public Optional<DamagedLog> damagedLog() throws StorageException {
        try {
            return rescue.untold();
        } catch (IOException e) {
            throw DurableFiles.explained(e, database.file());
        }
    }

    /// The user was told of [#damagedLog].
    public void damageTold() throws StorageException {
        try {
            rescue.told();
        } catch (IOException e) {
            throw DurableFiles.explained(e, database.file());
        }
    }

    /// A clean end: the log is written into the file and removed.
    @Override
    public void close() throws StorageException {
        database.close();
        acknowledgement.forget();
    }
}
