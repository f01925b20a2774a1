package se.medlyss.application.compilation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.people.Approvals;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;

/// What this computer believes of the records that it found in the shared folder, where anyone may write. What stands,
/// and whose it is, is decided by the compilation's own rules. Who wrote a record is asked more strictly than there,
/// because chains are not followed: one that needs a signature has to be signed itself, and what is erased here is
/// gone.
///
/// @param roster what the centre approved, as far as it is known here
public record RecordTrust(Supplier<Roster> roster) {

    /// What became of the records that are believed, by their hash; of others nothing is told.
    ///
    /// @param found each checked on its own, in any number of copies; those of an evaluation are all among them
    public Map<String, Fate> fates(Collection<RecordFacts> found) {
        Roster now = roster.get();
        Collection<RecordFacts> believed = believed(found, now.signing());
        Resolution resolution = Resolution.of(believed, Approvals.in(now));
        return believed.stream().collect(Collectors.toUnmodifiableMap(RecordFacts::hash, resolution::fate));
    }

    /// What stands of evaluations.
    ///
    /// @param found as for [#fates]
    public List<ExportedRecord.Evaluation> standing(Collection<ExportedRecord> found) {
        Map<String, ExportedRecord.Evaluation> standing = new HashMap<>();
        Map<String, Fate> fates = fates(found.stream().map(RecordFacts::of).toList());
        for (ExportedRecord record : found) {
            if (record instanceof ExportedRecord.Evaluation evaluation
                    && fates.get(record.head().hash()) == Fate.ACCEPTED) {
                standing.merge(record.head().hash(), evaluation, this::better);
            }
        }
        return List.copyOf(standing.values());
    }

    /// Of two copies of a record the one whose key the centre approved.
    private ExportedRecord.Evaluation better(ExportedRecord.Evaluation one, ExportedRecord.Evaluation other) {
        return roster.get().signing().approves(other.head().signer()) ? other : one;
    }

    /// Whether an evaluation was erased by its owner, or by whom the centre lets act for them.
    ///
    /// @param found  what was found of that evaluation
    /// @param signer who signed it when it was seen last; null where that was not kept
    public boolean erased(Collection<RecordFacts> found, Signing.@Nullable Key signer) {
        Roster now = roster.get();
        Set<Signing.Key> written = signers(found);
        if (signer == null) {
            Resolution resolution = Resolution.of(believed(found, now.signing()), Approvals.in(now));
            return found.stream().map(RecordFacts::evaluation).anyMatch(resolution::erased);
        }
        written.add(signer);
        return found.stream()
                .filter(record -> record.kind() == Kind.ERASURE && counts(record, written, now.signing()))
                .anyMatch(erasure -> Approvals.in(now).mayActFor(erasure.writer(), signer.writer())
                        || TimeOrderedIds.names(erasure.writer(), erasure.evaluation()));
    }

    /// Each content once.
    private static Collection<RecordFacts> believed(Collection<RecordFacts> found, Signing now) {
        Map<UUID, List<RecordFacts>> byEvaluation =
                found.stream().collect(Collectors.groupingBy(RecordFacts::evaluation));
        Map<String, RecordFacts> believed = new HashMap<>();
        for (List<RecordFacts> records : byEvaluation.values()) {
            Set<Signing.Key> written = signers(records);
            records.stream()
                    .filter(record -> counts(record, written, now))
                    .forEach(record -> believed.put(record.hash(), record));
        }
        return believed.values();
    }

    private static Set<Signing.Key> signers(Collection<RecordFacts> records) {
        return records.stream()
                .filter(record -> record.kind() != Kind.ERASURE)
                .map(RecordTrust::signer)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Signing.Key signer(RecordFacts record) {
        return new Signing.Key(record.writer(), record.key());
    }

    /// Whether a record's signature is enough. An erasure needs a key that the centre approved for its writer, or,
    /// where the centre has decided nothing about the writer, the one that signed what that writer erases. Of an
    /// evaluation that nothing is known of any more, nobody can tell whose it was: only an approved key erases it.
    ///
    /// @param written who signed the other records of that evaluation
    private static boolean counts(RecordFacts record, Collection<Signing.Key> written, Signing now) {
        boolean required = now.needsSignature(record.writtenAt(), record.startedAt());
        if (record.kind() != Kind.ERASURE && !required || now.approves(signer(record))) {
            return true;
        }
        boolean ofItsWriter =
                written.stream().anyMatch(signer -> signer.writer().equals(record.writer()));
        return !required
                && ofItsWriter
                && !now.knows(record.writer())
                && written.stream().map(Signing.Key::key).allMatch(key -> key.isEmpty() || key.equals(record.key()));
    }
}
