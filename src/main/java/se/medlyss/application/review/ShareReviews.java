package se.medlyss.application.review;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.OnStore;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.compilation.RecordTrust;

/// Looks in the shared folder for evaluations that can be reviewed, and for reviews of this computer's. A folder that
/// is away is a quiet line and another try. Called on the share's thread, because a share may hang.
public final class ShareReviews {

    /// How far back, in months before the present one.
    private static final int MONTHS = 2;

    private final OnStore store;
    private final ShareFolder share;
    private final ReviewScan scan;
    private final FindShared find;
    private final SharedReviews reviews;
    private final ArrivedReviews arrived;
    private final ReachErasures erasures;
    private final OlderErasures older;
    private final RecordTrust trust;
    private final InstantSource clock;

    /// @param trust which records are believed
    public ShareReviews(
            OnStore store,
            ShareFolder share,
            RecordReading reading,
            RecordTrust trust,
            SharedReviews reviews,
            ArrivedReviews arrived,
            ReachErasures erasures,
            InstantSource clock) {
        this.store = store;
        this.share = share;
        this.scan = new ReviewScan(reading, trust);
        this.find = new FindShared(share, reading, trust);
        this.reviews = reviews;
        this.arrived = arrived;
        this.erasures = erasures;
        this.older = new OlderErasures(reading);
        this.trust = trust;
        this.clock = clock;
    }

    /// What a look came to.
    ///
    /// @param trouble why the folder could not be used; null when it could
    /// @param more    there is more to read: look again
    public record Look(ShareFolder.@Nullable Reason trouble, boolean more) {}

    /// Looks for what was made beside this computer's evaluations.
    ///
    /// @throws StorageException the local store failed; the next look goes on
    public Look look() throws StorageException {
        return look(false);
    }

    /// Looks for all evaluations of the present and the two months before.
    ///
    /// @throws StorageException the local store failed; the next look goes on
    public Look lookForAll() throws StorageException {
        return look(true);
    }

    private Look look(boolean all) throws StorageException {
        if (share.prepare() instanceof ShareFolder.Unavailable away && away.reason() != ShareFolder.Reason.READ_ONLY) {
            return new Look(away.reason(), false);
        }
        YearMonth now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        YearMonth first = now.minusMonths(MONTHS);
        ReviewScan.Scanned scanned = scan.scan(share, first, all);
        scan.tell(reviews);
        Map<UUID, HeardErasure> heard = new HashMap<>(reviews.erasures());
        older.among(share, store.get(() -> erasures.besideBefore(first)))
                .forEach((evaluation, each) -> heard.merge(evaluation, each, HeardErasure::and));
        store.run(() -> erasures.reach(heard, trust));
        store.run(arrived::heed);
        return new Look(scanned.whole() ? null : ShareFolder.Reason.FAILED, scanned.more());
    }

    /// Reads what a review or a second opinion of this computer was made beside, when that is a colleague's.
    ///
    /// @param about the evaluation; null when only the call is known
    /// @return whether it is held in memory now
    /// @throws StorageException the local store failed
    public boolean fetch(@Nullable UUID about, UUID call, YearMonth month) throws StorageException {
        if (about != null) {
            return fetch(about, month).isPresent();
        }
        Look look = lookForAll();
        while (look.more() && look.trouble() == null) {
            look = lookForAll();
        }
        Optional<SharedEvaluation> first = reviews.all().stream()
                .filter(each -> each.call().equals(call) && each.mode().countsForTheAgent())
                .findFirst();
        return first.isPresent() && fetch(first.get().evaluation(), month).isPresent();
    }

    /// Reads an evaluation as it stands in the folder now, and holds it in memory.
    ///
    /// @param month of the call's start, UTC
    /// @return empty when it is not there, or the folder is away
    public Optional<ExportedRecord.Evaluation> fetch(UUID evaluation, YearMonth month) {
        Optional<ExportedRecord.Evaluation> found = find.find(evaluation, month);
        found.ifPresent(reviews::remember);
        return found;
    }
}
