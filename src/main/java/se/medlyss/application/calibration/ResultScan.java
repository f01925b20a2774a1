package se.medlyss.application.calibration;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.sharing.RecordFiles;

/// Looks for the results of sessions among everything that was exported. Files never change, so each is read once;
/// one that was made before the first session is not read at all, which its name tells: an evaluation's id begins
/// with the time it was made.
public final class ResultScan {

    private static final System.Logger LOG = System.getLogger(ResultScan.class.getName());
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final RecordReading reading;
    private final RecordTrust trust;
    private final Set<String> seen = new HashSet<>();
    private final Map<RecordFacts, ExportedRecord> found = new HashMap<>();
    private volatile SharedResults results = SharedResults.NONE;

    /// @param trust which records are believed
    public ResultScan(RecordReading reading, RecordTrust trust) {
        this.reading = reading;
        this.trust = trust;
    }

    SharedResults results() {
        return results;
    }

    /// Reads what is new. False when the folder could not be read to its end; what was read counts.
    boolean scan(ShareFolder share, List<SessionStanding> sessions) {
        Optional<Instant> first = sessions.stream()
                .map(standing -> standing.plan().plannedAt())
                .min(Instant::compareTo)
                .map(planned -> planned.minus(CLOCKS_DIFFER));
        if (first.isEmpty()) {
            return true;
        }
        boolean whole = new RecordFiles(share)
                .since(
                        YearMonth.from(first.get().atZone(ZoneOffset.UTC)),
                        (path, name) -> seen.contains(path) || !mayHold(name, first.get()) || file(share, path));
        results = new SharedResults(found.values(), trust);
        return whole;
    }

    /// A batch may hold anything; an evaluation's own file tells when the evaluation was begun.
    private static boolean mayHold(String name, Instant first) {
        return RecordFiles.isBatch(name) || RecordFiles.begunMs(name) >= first.toEpochMilli();
    }

    private boolean file(ShareFolder share, String path) {
        Optional<byte[]> bytes = share.read(path);
        if (bytes.isEmpty()) {
            return false;
        }
        boolean whole = true;
        for (String line : RecordFiles.lines(path, bytes.get())) {
            whole &= !concerns(line) || record(path, line);
        }
        if (whole) {
            seen.add(path);
        }
        return true;
    }

    /// Most records concern no session; those are not parsed.
    private static boolean concerns(String record) {
        return record.contains("\"session\"") || record.contains("\"withdrawal\"") || record.contains("\"erasure\"");
    }

    /// A file that is half synchronised yet is read again next time.
    private boolean record(String path, String record) {
        return switch (reading.read(record.getBytes(StandardCharsets.UTF_8))) {
            case RecordReading.Read(ExportedRecord read, byte[] _) -> {
                found.put(RecordFacts.of(read), read);
                yield true;
            }
            case RecordReading.Refused refused -> {
                LOG.log(Level.DEBUG, "{0}: {1} {2}", path, refused.reason(), refused.place());
                yield false;
            }
        };
    }
}
