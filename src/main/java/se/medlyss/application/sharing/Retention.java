package se.medlyss.application.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;
import se.medlyss.call.Life;

/// Lets evaluations go that are older than the retention period, but only those that this computer has said would go,
/// and no sooner than seven days after it was said. What becomes too old meanwhile is announced by itself, later.
/// Called on the store thread only.
public final class Retention {

    /// How long an announcement is shown at least before anything is erased.
    public static final Duration SHOWN_FOR = Duration.ofDays(7);

    /// The most that goes in one run, so that a mistaken period can be put right before all of it is gone.
    public static final int MOST_IN_A_RUN = 100;

    private final EvaluationArchive archive;
    private final Erasing erasing;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param erasing everywhere, see [EraseEvaluation]
    /// @param zone    where the coach is: months are counted in its calendar
    public Retention(EvaluationArchive archive, Erasing erasing, InstantSource clock, ZoneId zone) {
        this.archive = archive;
        this.erasing = erasing;
        this.clock = clock;
        this.zone = zone;
    }

    /// Erases an evaluation here and in the shared folder.
    @FunctionalInterface
    public interface Erasing {
        /// Erases it for good.
        ///
        /// @throws RecordException before anything was erased
        void erase(UUID evaluation) throws StorageException, RecordException;
    }

    /// What was chosen on this computer, and what was said.
    ///
    /// @param months    evaluations older than this go; 0 keeps them
    /// @param announced when it was first shown what would go in this period; empty when nothing is announced
    public record Rule(int months, Optional<Instant> announced) {}

    /// What to say.
    ///
    /// @param count  how many go; at least 1
    /// @param months the period, at least 1
    /// @param shown  when it was first shown; now, when it was not shown before
    /// @param goes   the earliest moment at which they go; never past
    /// @param before what started before this instant, and no longer runs, goes
    public record Notice(int count, int months, Instant shown, Instant goes, Instant before) {}

    /// How many evaluations a period of so many months would let go now.
    ///
    /// @param months at least 1
    public int olderThan(int months) throws StorageException {
        return due(months, clock.instant());
    }

    /// What is to be shown now; empty when nothing goes.
    public Optional<Notice> notice(Rule rule) throws StorageException {
        if (rule.months() == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Instant> before = announced(rule);
        if (before.isPresent()) {
            Optional<Notice> still = notice(rule.months(), before.get(), now);
            if (still.isPresent()) {
                return still;
            }
        }
        return notice(rule.months(), now, now);
    }

    /// What may be erased now, oldest first, at most [#MOST_IN_A_RUN]; nothing before it was shown for long enough.
    public List<UUID> ripe(Rule rule) throws StorageException {
        Optional<Instant> shown = announced(rule);
        if (rule.months() == 0 || shown.isEmpty() || shown.get().plus(SHOWN_FOR).isAfter(clock.instant())) {
            return List.of();
        }
        return archive.startedBefore(limit(rule.months(), shown.get()), MOST_IN_A_RUN).stream()
                .map(EvaluationSummary::id)
                .toList();
    }

    /// Erases one of the ripe ones, here and in the shared folder.
    ///
    /// @return false when a call runs: nothing was erased, and the rest has to wait as well
    /// @throws RecordException before anything was erased
    public boolean erase(UUID evaluation) throws StorageException, RecordException {
        if (archive.count(EvaluationQuery.in(Life.RUNNING)) > 0) {
            return false;
        }
        erasing.erase(evaluation);
        return true;
    }

    private Optional<Notice> notice(int months, Instant shown, Instant now) throws StorageException {
        int count = due(months, shown);
        Instant goes = shown.plus(SHOWN_FOR);
        return count == 0
                ? Optional.empty()
                : Optional.of(new Notice(count, months, shown, goes.isBefore(now) ? now : goes, limit(months, shown)));
    }

    /// An announcement from the future was made while the clock was wrong: it is as if it had not been made.
    private Optional<Instant> announced(Rule rule) {
        return rule.announced().filter(shown -> !shown.isAfter(clock.instant()));
    }

    private int due(int months, Instant at) throws StorageException {
        return archive.countStartedBefore(limit(months, at));
    }

    private Instant limit(int months, Instant at) {
        return at.atZone(zone).minusMonths(months).toInstant();
    }
}
