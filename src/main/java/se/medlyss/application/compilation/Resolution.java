package se.medlyss.application.compilation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.compilation.RecordFacts.Kind;

/// Decides what counts, as a pure function of the set of valid records: in whatever order they came, and from
/// whichever files, the outcome is the same.
///
/// Erasure beats everything; else the highest revision stands. The same revision with another hash is a conflict, and
/// the greater hash counts. Only the owner's records do: whoever wrote the evaluation's lowest revision, and whom the
/// centre lets act for that writer.
public final class Resolution {

    private static final Comparator<RecordFacts> ORDER = Comparator.comparing(RecordFacts::evaluation)
            .thenComparingInt(RecordFacts::revision)
            .thenComparing(RecordFacts::hash);

    private final Map<String, Fate> fates = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RecordFacts> erasures = new ArrayList<>();
    private final Set<UUID> erased = new HashSet<>();
    private final Approvals approvals;

    private Resolution(Approvals approvals) {
        this.approvals = approvals;
    }

    /// Weighs the records against each other.
    ///
    /// @param records each content once
    public static Resolution of(Collection<RecordFacts> records, Approvals approvals) {
        Resolution resolution = new Resolution(approvals);
        List<RecordFacts> sorted = records.stream().sorted(ORDER).toList();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size()
                    || !sorted.get(to).evaluation().equals(sorted.get(from).evaluation())) {
                resolution.weigh(sorted.subList(from, to));
                from = to;
            }
        }
        resolution.findings.addAll(Chains.findings(sorted, resolution.erasures));
        resolution.findings.sort(null);
        return resolution;
    }

    /// What became of the record with that hash.
    public Fate fate(String hash) {
        Fate fate = fates.get(hash);
        if (fate == null) {
            throw new IllegalArgumentException("not in the set: " + hash);
        }
        return fate;
    }

    /// Whether an erasure stands for that evaluation.
    public boolean erased(UUID evaluation) {
        return erased.contains(evaluation);
    }

    /// How many records had each fate.
    public Map<Fate, Long> counts() {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(fate, 0L);
        }
        fates.values().forEach(fate -> counts.merge(fate, 1L, Long::sum));
        return counts;
    }

    /// What somebody should look at, sorted.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// The records of one evaluation, by revision and hash.
    private void weigh(List<RecordFacts> records) {
        String owner = owner(records);
        List<RecordFacts> own = new ArrayList<>();
        for (RecordFacts record : records) {
            if (approvals.mayActFor(record.writer(), owner)) {
                own.add(record);
            } else {
                put(record, Fate.CONFLICT);
                find(Finding.Kind.NOT_OWNER, record, owner);
            }
        }
        List<RecordFacts> erasing =
                own.stream().filter(record -> record.kind() == Kind.ERASURE).toList();
        if (erasing.isEmpty()) {
            weighRevisions(own);
        } else {
            erasures.addAll(erasing);
            erased.add(erasing.getFirst().evaluation());
            records.forEach(record -> put(record, Fate.ERASED));
        }
    }

    private static String owner(List<RecordFacts> records) {
        List<RecordFacts> evaluations = records.stream()
                .filter(record -> record.kind() == Kind.EVALUATION)
                .toList();
        List<RecordFacts> candidates = evaluations.isEmpty() ? records : evaluations;
        int lowest = candidates.getFirst().revision();
        return candidates.stream()
                .filter(record -> record.revision() == lowest)
                .reduce((_, greater) -> greater)
                .orElseThrow()
                .writer();
    }

    private void weighRevisions(List<RecordFacts> own) {
        RecordFacts latest = null;
        List<RecordFacts> standing = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            RecordFacts record = own.get(i);
            if (i + 1 < own.size() && own.get(i + 1).revision() == record.revision()) {
                put(record, Fate.CONFLICT);
                find(Finding.Kind.CONFLICT, record, record.hash());
            } else {
                standing.add(record);
                latest = record;
            }
        }
        boolean withdrawn = latest != null && latest.kind() == Kind.WITHDRAWAL;
        Fate last = withdrawn ? Fate.WITHDRAWN : Fate.ACCEPTED;
        for (RecordFacts record : standing.reversed()) {
            put(record, last);
            last = record.kind() == Kind.EVALUATION ? Fate.SUPERSEDED : last;
        }
    }

    private void put(RecordFacts record, Fate fate) {
        fates.put(record.hash(), record.kind() == Kind.EVALUATION ? fate : Fate.CONTROL);
    }

    private void find(Finding.Kind kind, RecordFacts record, String detail) {
        findings.add(
                new Finding(kind, record.writer(), record.evaluation(), record.sequence(), record.sequence(), detail));
    }
}
