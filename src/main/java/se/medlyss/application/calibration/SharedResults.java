package se.medlyss.application.calibration;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /// One revision of an evaluation, unless the evaluation was erased since.
    Optional<ExportedRecord.Evaluation> revision(UUID session, UUID evaluation, int revision) {
        return owners.values().stream()
                .filter(record -> record.head().evaluation().equals(evaluation)
                        && record.head().revision() == revision
                        && session.equals(record.content().session()))
                .findFirst();
    }
}
