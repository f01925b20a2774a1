package se.medlyss.application.calibration;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.Fate;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.people.Roster;

/// What others exported about sessions, as far as it was read and is believed. Kept in memory alone, so that an
/// erasure in the shared folder leaves nothing here. A copy of a record under another name, or in a batch, counts once.
public final class SharedResults {

    /// Nothing was read yet.
    public static final SharedResults NONE = new SharedResults(List.of(), new RecordTrust(() -> Roster.EMPTY));

    /// What becomes of an owner's revisions, unless the evaluation is erased.
    private static final Set<Fate> OWNERS = EnumSet.of(Fate.ACCEPTED, Fate.SUPERSEDED, Fate.WITHDRAWN);

    /// By hash.
    private final Map<String, ExportedRecord.Evaluation> owners = new HashMap<>();

    private final Map<String, Fate> fates;

    SharedResults(Collection<ExportedRecord> records, RecordTrust trust) {
        fates = trust.fates(records.stream().map(RecordFacts::of).toList());
        for (ExportedRecord record : records) {
            String hash = record.head().hash();
            if (record instanceof ExportedRecord.Evaluation evaluation
                    && OWNERS.contains(fates.getOrDefault(hash, Fate.CONFLICT))) {
                owners.put(hash, evaluation);
            }
        }
    }

    /// The standing revision of each evaluation of a session; what was withdrawn or erased is left out.
    List<ExportedRecord.Evaluation> of(UUID session) {
        return owners.values().stream()
                .filter(record -> fates.get(record.head().hash()) == Fate.ACCEPTED)
                .filter(record -> session.equals(record.content().session()))
                .toList();
    }

    /// What an evaluation was when it first came.
    ///
    /// @param changed it was revised or withdrawn since
    record First(ExportedRecord.Evaluation record, boolean changed) {}

    /// The first revision of each evaluation of a session, also of one that was withdrawn since: a list for each
    /// writer, in the order in which it wrote them.
    Collection<List<First>> firsts(UUID session) {
        Map<UUID, ExportedRecord.Evaluation> firsts = new HashMap<>();
        owners.values().stream()
                .filter(record -> session.equals(record.content().session()))
                .forEach(record -> firsts.merge(
                        record.head().evaluation(),
                        record,
                        BinaryOperator.minBy(
                                Comparator.comparingInt(each -> each.head().revision()))));
        return firsts.values().stream()
                .sorted(Comparator.comparingLong(first -> first.head().sequence()))
                .map(first -> new First(first, fates.get(first.head().hash()) != Fate.ACCEPTED))
                .collect(Collectors.groupingBy(first -> first.record().head().writer()))
                .values();
    }

    /// One revision of an evaluation, unless the evaluation was erased since.
    Optional<ExportedRecord.Evaluation> revision(UUID session, UUID evaluation, int revision) {
        return owners.values().stream()
                .filter(record -> record.head().evaluation().equals(evaluation)
                        && record.head().revision() == revision
                        && session.equals(record.content().session()))
                .findFirst();
    }
}
