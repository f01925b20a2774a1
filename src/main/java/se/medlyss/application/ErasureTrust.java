package se.medlyss.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.medlyss.application.ExportedRecord.Head;
import se.medlyss.application.ExportedRecord.Signature;
import se.medlyss.people.Approvals;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;

/// Whether this computer believes an erasure that it found in the shared folder: anyone may write there, and what is
/// erased here is gone. Stricter than the compiler, which sees all records: the erasure has to be signed itself.
///
/// @param roster what the centre approved, as far as it is known here
public record ErasureTrust(Supplier<Roster> roster) {

    /// The records without the erasures that do not count.
    ///
    /// @param records each checked on its own; those of an evaluation are all among them
    public List<ExportedRecord> believed(Collection<ExportedRecord> records) {
        Map<UUID, List<Signing.Key>> written = new HashMap<>();
        for (ExportedRecord record : records) {
            if (!(record instanceof ExportedRecord.Erasure)) {
                written.computeIfAbsent(record.head().evaluation(), _ -> new ArrayList<>())
                        .add(record.head().signer());
            }
        }
        return records.stream()
                .filter(record -> !(record instanceof ExportedRecord.Erasure)
                        || counts(
                                record.head(),
                                written.getOrDefault(record.head().evaluation(), List.of())))
                .toList();
    }

    /// Whether an erasure counts: signed with a key that the centre approved for its writer, or, where the centre has
    /// decided nothing about the writer, with the key that signed what that writer erases. Of an evaluation that
    /// nothing is known of any more, nobody can tell whose it was: only an approved key erases it.
    ///
    /// @param written who signed the records of that evaluation, each checked on its own
    public boolean counts(Head erasure, Collection<Signing.Key> written) {
        Signing now = roster.get().signing();
        Signature own = erasure.signature();
        boolean ofItsWriter =
                written.stream().anyMatch(signer -> signer.writer().equals(erasure.writer()));
        if (!ofItsWriter || now.needsSignature(erasure.writtenAt().toInstant(), null) || now.knows(erasure.writer())) {
            return own != null && now.approves(erasure.signer());
        }
        return written.stream()
                .map(Signing.Key::key)
                .filter(key -> !key.isEmpty())
                .allMatch(key -> own != null && own.key().equals(key));
    }

    /// Whether an evaluation was erased by whoever wrote it, or by whom the centre lets act for them.
    ///
    /// @param erasures those that were found
    /// @param written  who signed its records, as far as that is known
    public boolean erased(Collection<Head> erasures, Collection<Signing.Key> written) {
        Approvals approvals = Approvals.in(roster.get());
        List<Head> counting =
                erasures.stream().filter(erasure -> counts(erasure, written)).toList();
        return !counting.isEmpty()
                && written.stream()
                        .allMatch(signer -> counting.stream()
                                .anyMatch(erasure -> approvals.mayActFor(erasure.writer(), signer.writer())));
    }
}
