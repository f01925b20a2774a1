package se.medlyss.application.review;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.compilation.Fate;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.sharing.RecordFiles;
import se.medlyss.call.Mode;

/// Looks for evaluations among everything that was exported, strictly and a few at a time, so that whatever
/// waits to leave is not held up. Files never change, so each is read once.
final class ReviewScan {

    private static final System.Logger LOG = System.getLogger(ReviewScan.class.getName());

    /// How many records are looked at in one go, a batch more at most.
    private static final int AT_ONCE = 150;

    private static final String ID = "\"evaluation\":\"";
    private static final int ID_LETTERS = 36;

    private final RecordReading reading;
    private final RecordTrust trust;
    private final Map<RecordFacts, Optional<SharedEvaluation>> records = new HashMap<>();
    private final Map<String, ExportedRecord.Evaluation> beside = new HashMap<>();

    /// The ids of evaluations of which a record says what only their owner can say: whose they are is told by their
    /// other records.
    private final Set<String> disputable = new HashSet<>();

    /// Those of them whose other records may lie in files that were passed over, by the digits of the id.
    private final Set<String> passedOver = new HashSet<>();

    /// Those of them whose other records were not all looked for yet: of what stands of them nothing is told.
    private final Set<UUID> unsettled = new HashSet<>();

    private final Set<String> glanced = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private int left;

    ReviewScan(RecordReading reading, RecordTrust trust) {
        this.reading = reading;
        this.trust = trust;
    }

    /// How far a look came.
    ///
    /// @param whole the folder could be read to its end
    /// @param more  there are files that were not read yet
    record Scanned(boolean whole, boolean more) {}

    /// Reads what is new.
    ///
    /// @param all every evaluation; else only what was made beside others
    Scanned scan(ShareFolder share, YearMonth first, boolean all) {
        Set<String> seen = all ? read : glanced;
        left = AT_ONCE;
        boolean whole;
        do {
            glanced.removeIf(this::mayHoldPassedOver);
            passedOver.clear();
            whole = new RecordFiles(share).since(first, (path, _) -> {
                if (seen.contains(path)) {
                    return true;
                }
                return left <= 0 || file(share, path, all);
            });
        } while (left > 0 && !passedOver.isEmpty());
        if (left > 0) {
            unsettled.clear();
        }
        return new Scanned(whole, left <= 0);
    }

    private boolean mayHoldPassedOver(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !passedOver.isEmpty() && (RecordFiles.isBatch(name) || passedOver.contains(RecordFiles.idDigits(name)));
    }

    private boolean file(ShareFolder share, String path, boolean all) {
        Optional<byte[]> bytes = share.read(path);
        if (bytes.isEmpty()) {
            return false;
        }
        boolean whole = true;
        List<String> records = RecordFiles.lines(path, bytes.get());
        for (String line : records) {
            whole &= !(all || concerns(line) || disputable.contains(id(line))) || record(path, line);
        }
        if (whole) {
            left -= records.size();
            glanced.add(path);
            if (all) {
                read.add(path);
            }
        }
        return true;
    }

    /// Of the canonical form, as writers write it; empty when it tells none.
    private static String id(String record) {
        int found = record.indexOf(ID);
        int at = found + ID.length();
        return found < 0 ? "" : record.substring(at, Math.min(record.length(), at + ID_LETTERS));
    }

    private static boolean concerns(String record) {
        return Stream.of("\"reviewOf\"", "\"reviews\"", "\"second-opinion\"", "\"withdrawal\"", "\"erasure\"")
                .anyMatch(record::contains);
    }

    /// A file that is half synchronised yet is read again next time.
    private boolean record(String path, String record) {
        return switch (reading.read(record.getBytes(StandardCharsets.UTF_8))) {
            case RecordReading.Read(ExportedRecord read, byte[] _) -> {
                keep(read);
                yield true;
            }
            case RecordReading.Refused refused -> {
                LOG.log(Level.DEBUG, "{0}: {1} {2}", path, refused.reason(), refused.place());
                yield false;
            }
        };
    }

    private void keep(ExportedRecord read) {
        boolean ownersWord = true;
        Optional<SharedEvaluation> about = Optional.empty();
        if (read instanceof ExportedRecord.Evaluation evaluation) {
            SharedEvaluation made = SharedEvaluation.of(evaluation);
            ownersWord = !evaluation.content().reviews().isEmpty();
            if (made.reviewOf() != null || made.mode() == Mode.SECOND_OPINION || ownersWord) {
                beside.put(read.head().hash(), evaluation);
            }
            about = Optional.of(made);
        }
        UUID id = read.head().evaluation();
        if (ownersWord && disputable.add(id.toString())) {
            passedOver.add(RecordFiles.idDigits(id));
            unsettled.add(id);
        }
        records.put(RecordFacts.of(read), about);
    }

    /// Tells what stands now.
    void tell(SharedReviews reviews) {
        Map<String, Fate> fates = trust.fates(records.keySet().stream()
                .filter(record -> !unsettled.contains(record.evaluation()))
                .toList());
        Map<UUID, SharedEvaluation> standing = new HashMap<>();
        Map<UUID, ExportedRecord.Evaluation> whole = new HashMap<>();
        Set<UUID> gone = new HashSet<>();
        records.forEach((record, about) -> {
            Fate fate = fates.get(record.hash());
            if (fate != null) {
                gone.add(record.evaluation());
            }
            if (fate == Fate.ACCEPTED) {
                about.ifPresent(each -> standing.put(record.evaluation(), each));
                Optional.ofNullable(beside.get(record.hash())).ifPresent(each -> whole.put(record.evaluation(), each));
            }
        });
        gone.removeAll(standing.keySet());
        List<SharedEvaluation> latestFirst = standing.values().stream()
                .sorted(Comparator.comparing(SharedEvaluation::startedAt)
                        .reversed()
                        .thenComparing(each -> each.evaluation().toString()))
                .toList();
        reviews.found(latestFirst, whole, gone, heard());
    }

    private Map<UUID, HeardErasure> heard() {
        Map<UUID, Set<RecordFacts>> found = new HashMap<>();
        for (RecordFacts record : records.keySet()) {
            if (record.kind() == Kind.ERASURE) {
                found.put(record.evaluation(), new HashSet<>());
            }
        }
        Map<UUID, HeardErasure> heard = new HashMap<>();
        if (!found.isEmpty()) {
            for (RecordFacts record : records.keySet()) {
                Optional.ofNullable(found.get(record.evaluation())).ifPresent(all -> all.add(record));
            }
            found.forEach((evaluation, all) -> heard.put(evaluation, new HeardErasure(all)));
        }
        return heard;
    }
}
