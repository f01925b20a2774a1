package se.medlyss.application.compilation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.people.Approvals;

/// Decides what counts, as a pure function of the set of valid records: in whatever order they came, and from
/// whichever files, the outcome is the same.
///
/// Erasure beats everything; else the highest revision stands. The same revision with another hash is a conflict, and
/// the greater hash counts. Only the owner's records do, and those of whom the centre lets act for them: [Ownership].
public final class Resolution {

    /// By hash, of those evaluations that do not count.
    private final Map<String, Fate> uncounted = new HashMap<>();

    /// By fate.
    private final long[] counts = new long[Fate.values().length];

    private final List<Finding> findings = new ArrayList<>();
    private final List<RecordFacts> erasures = new ArrayList<>();
    private final Set<UUID> erased = new HashSet<>();
    private final List<RecordFacts> records;
    private final Approvals approvals;

    private Resolution(List<RecordFacts> records, Approvals approvals) {
        this.records = records;
        this.approvals = approvals;
    }

    /// Weighs the records against each other.
    ///
    /// @param records each content once, in any order
    public static Resolution of(Collection<RecordFacts> records, Approvals approvals) {
        return ofSorted(records.stream().sorted(RecordFacts.ORDER).toList(), approvals);
    }

    /// The same for records that are sorted already.
    ///
    /// @param sorted each content once, by [RecordFacts#ORDER]
    public static Resolution ofSorted(List<RecordFacts> sorted, Approvals approvals) {
        Resolution resolution = new Resolution(sorted, approvals);
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size()
                    || !sorted.get(to).evaluation().equals(sorted.get(from).evaluation())) {
                resolution.weigh(sorted.subList(from, to));
                from = to;
            }
        }
        return resolution;
    }

    /// What became of a record of the set.
    public Fate fate(RecordFacts record) {
        return record.kind() == Kind.EVALUATION ? uncounted.getOrDefault(record.hash(), Fate.ACCEPTED) : Fate.CONTROL;
    }

    /// Whether an erasure stands for that evaluation.
    public boolean erased(UUID evaluation) {
        // Mostly nothing is, and a set looks at the evaluation even so.
        return !erased.isEmpty() && erased.contains(evaluation);
    }

    /// How many records had each fate.
    public Map<Fate, Long> counts() {
        Map<Fate, Long> all = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            all.put(fate, counts[fate.ordinal()]);
        }
        return Map.copyOf(all);
    }

    /// What somebody should look at, sorted. Follows every writer's chain each time it is asked.
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(Chains.findings(records, erasures, approvals));
        all.sort(null);
        return List.copyOf(all);
    }

    /// The hashes of the evaluations that do not count for one of these reasons, sorted.
    public List<String> hashes(Set<Fate> fates) {
        return uncounted.entrySet().stream()
                .filter(record -> fates.contains(record.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The records of one evaluation, by revision and hash.
    private void weigh(List<RecordFacts> records) {
        if (records.size() == 1 && records.getFirst().kind() == Kind.EVALUATION) {
            put(records.getFirst(), Fate.ACCEPTED);
            return;
        }
        Ownership ownership = Ownership.of(records);
        String owner = ownership.owner();
        List<RecordFacts> own = new ArrayList<>();
        List<RecordFacts> others = new ArrayList<>();
        for (RecordFacts record : records) {
            if (approvals.mayActFor(record.writer(), owner)) {
                own.add(record);
            } else {
                others.add(record);
                Finding.Kind kind = ownership.of(record);
                find(kind, record, kind == Finding.Kind.CONTESTED ? Finding.nameOf(owner) : owner);
            }
        }
        List<RecordFacts> erasing =
                own.stream().filter(record -> record.kind() == Kind.ERASURE).toList();
        if (erasing.isEmpty()) {
            others.forEach(record -> put(record, Fate.CONFLICT));
            weighRevisions(own);
        } else {
            erasures.addAll(erasing);
            erased.add(erasing.getFirst().evaluation());
            records.forEach(record -> put(record, Fate.ERASED));
        }
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
        Fate told = record.kind() == Kind.EVALUATION ? fate : Fate.CONTROL;
        counts[told.ordinal()]++;
        if (told != Fate.ACCEPTED && told != Fate.CONTROL) {
            uncounted.put(record.hash(), told);
        }
    }

    private void find(Finding.Kind kind, RecordFacts record, String detail) {
        findings.add(
                new Finding(kind, record.writer(), record.evaluation(), record.sequence(), record.sequence(), detail));
    }
}
