package se.medlyss.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When a backup is due, and which ones have had their time. Pure.
///
/// @param capBytes how much all backups together may take; the newest one stays in any case
record BackupPolicy(long capBytes) {

    static final BackupPolicy STANDARD = new BackupPolicy(2L * 1024 * 1024 * 1024);

    /// Nothing that was erased lives longer than this.
    static final Duration OLDEST = Duration.ofDays(35);

    private static final Duration ALL = Duration.ofDays(2);
    private static final Duration DAILY = Duration.ofDays(14);
    private static final Duration AT_START = Duration.ofHours(24);
    private static final Duration AFTER_CHANGE = Duration.ofMinutes(30);
    private static final Duration CLOCK_TOLERANCE = Duration.ofDays(1);

    /// Whether a backup is due.
    ///
    /// @param newest  when the newest was made; null when there is none
    /// @param changed whether anything was written since
    boolean due(Instant now, @Nullable Instant newest, boolean changed) {
        if (newest == null || newest.isAfter(now)) {
            return changed;
        }
        Duration age = Duration.between(newest, now);
        return age.compareTo(AT_START) >= 0 || changed && age.compareTo(AFTER_CHANGE) >= 0;
    }

    /// The backups to remove: 2 days are kept in full, then the last of each day (UTC) until 14 days, then the last
    /// of each ISO week, and none of 35 days or more. Of what is left, the oldest go until the rest is within the
    /// cap. A backup from the future, made while the clock was wrong, goes as soon as there is another: its age
    /// cannot be told.
    ///
    /// @param newestFirst all backups
    List<BackupFile> surplus(Instant now, List<BackupFile> newestFirst) {
        List<BackupFile> surplus = new ArrayList<>();
        Set<String> periods = new HashSet<>();
        long bytes = 0;
        boolean keptOne = false;
        boolean othersThanFuture = newestFirst.stream().anyMatch(backup -> !isFuture(now, backup));
        for (BackupFile backup : newestFirst) {
            boolean gone = isPast(now, backup)
                    || isFuture(now, backup) && othersThanFuture
                    || !periods.add(period(now, backup))
                    || keptOne && bytes + backup.bytes() > capBytes;
            if (gone) {
                surplus.add(backup);
            } else {
                bytes += backup.bytes();
                keptOne = true;
            }
        }
        return surplus;
    }

    /// Whether something that was made then has had its 35 days.
    static boolean isPast(Instant now, BackupFile file) {
        return Duration.between(file.at(), now).compareTo(OLDEST) >= 0;
    }

    private static boolean isFuture(Instant now, BackupFile file) {
        return Duration.between(now, file.at()).compareTo(CLOCK_TOLERANCE) > 0;
    }

    private static String period(Instant now, BackupFile backup) {
        Duration age = Duration.between(backup.at(), now);
        LocalDate day = LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
        if (age.compareTo(ALL) < 0) {
            return backup.path().toString();
        }
        return age.compareTo(DAILY) < 0
                ? "day " + day
                : "week " + day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
