package se.medlyss.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Head;
import se.medlyss.application.ExportedRecord.Signature;
import se.medlyss.people.Signing;

/// Whether this computer believes an erasure that it found in the shared folder: anyone may write there, and what is
/// erased here is gone. Stricter than the compiler, which sees all records: the erasure has to be signed itself.
///
/// @param signing what the centre approved, as far as it is known here
public record ErasureTrust(Supplier<Signing> signing) {

    /// The records without the erasures that do not count.
    ///
    /// @param records each checked on its own; those of an evaluation are all among them
    public List<ExportedRecord> believed(Collection<ExportedRecord> records) {
        Map<UUID, List<Head>> written = new HashMap<>();
        for (ExportedRecord record : records) {
            if (!(record instanceof ExportedRecord.Erasure)) {
                written.computeIfAbsent(record.head().evaluation(), _ -> new ArrayList<>())
                        .add(record.head());
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
    /// decided nothing about the writer, with the key that signed what it erases.
    ///
    /// @param erased the records of that evaluation, each checked on its own
    public boolean counts(Head erasure, Collection<Head> erased) {
        Signing now = signing.get();
        Signature own = erasure.signature();
        if (isRequired(erasure, now.from()) || now.knows(erasure.writer())) {
            return own != null && now.approves(new Signing.Key(erasure.writer(), own.key()));
        }
        return erased.stream()
                .map(Head::signature)
                .filter(Objects::nonNull)
                .allMatch(signature -> own != null && own.key().equals(signature.key()));
    }

    private static boolean isRequired(Head erasure, @Nullable LocalDate from) {
        return from != null
                && !erasure.writtenAt()
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate()
                        .isBefore(from);
    }
}
