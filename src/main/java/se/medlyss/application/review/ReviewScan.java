package se.medlyss.application.review;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ErasureTrust;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordFiles;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.call.Mode;
import se.medlyss.people.Signing;

/// Looks for evaluations among everything that was exported, strictly and a few at a time, so that whatever
/// waits to leave is not held up. Files never change, so each is read once.
final class ReviewScan {

    private static final System.Logger LOG = System.getLogger(ReviewScan.class.getName());

    /// How many records are looked at in one go, a batch more at most.
    private static final int AT_ONCE = 150;

    private static final Comparator<Line> STRONGEST = Comparator.comparingInt(
                    (Line line) -> line.head().revision())
            .thenComparing(line -> line.head().hash());

    private final RecordReading reading;
    private final ErasureTrust trust;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, ExportedRecord.Evaluation> beside = new HashMap<>();
    private final Set<String> glanced = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private int left;

    ReviewScan(RecordReading reading, ErasureTrust trust) {
        this.reading = reading;
        this.trust = trust;
    }

    /// A record.
    ///
    /// @param about null for a withdrawal and an erasure
    private record Line(
            ExportedRecord.Head head,
            boolean erases,
            @Nullable SharedEvaluation about) {}

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
        boolean whole = new RecordFiles(share).since(first, (path, _) -> {
            if (seen.contains(path)) {
                return true;
            }
            return left <= 0 || file(share, path, all);
        });
        return new Scanned(whole, left <= 0);
    }

    private boolean file(ShareFolder share, String path, boolean all) {
        Optional<byte[]> bytes = share.read(path);
        if (bytes.isEmpty()) {
            return false;
        }
        boolean whole = true;
        List<String> records = RecordFiles.lines(path, bytes.get());
        for (String line : records) {
            whole &= !(all || concerns(line)) || record(path, line);
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
        ExportedRecord.Head head = read.head();
        SharedEvaluation about = null;
        if (read instanceof ExportedRecord.Evaluation evaluation) {
            about = SharedEvaluation.of(evaluation);
            boolean answers = !evaluation.content().reviews().isEmpty();
            if (about.reviewOf() != null || about.mode() == Mode.SECOND_OPINION || answers) {
                beside.put(head.hash(), evaluation);
            }
        }
        lines.put(head.hash(), new Line(head, read instanceof ExportedRecord.Erasure, about));
    }

    /// Tells what stands now.
    void tell(SharedReviews reviews) {
        Map<UUID, List<Line>> byEvaluation = new HashMap<>();
        lines.values()
                .forEach(line -> byEvaluation
                        .computeIfAbsent(line.head().evaluation(), _ -> new ArrayList<>())
                        .add(line));
        List<SharedEvaluation> standing = new ArrayList<>();
        Map<UUID, ExportedRecord.Evaluation> whole = new HashMap<>();
        Set<UUID> withdrawn = new HashSet<>();
        Map<UUID, HeardErasure> erasures = new HashMap<>();
        byEvaluation.forEach((evaluation, found) -> {
            if (found.stream().anyMatch(Line::erases)) {
                erasures.put(evaluation, heard(found));
            }
            List<Line> all = believed(found);
            if (all.isEmpty()) {
                return;
            }
            Line last = all.stream().max(STRONGEST).orElseThrow();
            SharedEvaluation about = all.stream().anyMatch(Line::erases) ? null : last.about();
            if (about == null) {
                withdrawn.add(evaluation);
                return;
            }
            standing.add(about);
            Optional.ofNullable(beside.get(last.head().hash())).ifPresent(record -> whole.put(evaluation, record));
        });
        standing.sort(Comparator.comparing(SharedEvaluation::startedAt)
                .reversed()
                .thenComparing(each -> each.evaluation().toString()));
        reviews.found(standing, whole, withdrawn, erasures);
    }

    /// All but the erasures that nobody can vouch for.
    private List<Line> believed(List<Line> all) {
        Set<Signing.Key> written = heard(all).written();
        return all.stream()
                .filter(line -> !line.erases() || trust.counts(line.head(), written))
                .toList();
    }

    private static HeardErasure heard(List<Line> all) {
        Set<ExportedRecord.Head> erasures = new HashSet<>();
        Set<Signing.Key> written = new HashSet<>();
        for (Line line : all) {
            if (line.erases()) {
                erasures.add(line.head());
            } else {
                written.add(line.head().signer());
            }
        }
        return new HeardErasure(erasures, written);
    }
}
