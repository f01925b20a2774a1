package se.medlyss.application.compilation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ExportedRecord.Erased;

/// What the compilation has to know of a valid record to weigh it against all others.
///
/// @param writer      32 hex digits
/// @param previous    the hash of the writer's record before; null in its first
/// @param predecessor the writer that this one follows on; null for most
/// @param month       `yyyy-MM`, UTC
/// @param startedAt   when the call began; null in a withdrawal or erasure
/// @param hash        64 hex digits; the same content has the same hash
/// @param signature   the public key, a colon and the signature itself, as it was read; empty in an unsigned record
/// @param erases      what an erasure removes; else empty
public record RecordFacts(
        Kind kind,
        UUID evaluation,
        int revision,
        String writer,
        long sequence,
        @Nullable String previous,
        @Nullable String predecessor,
        String month,
        Instant writtenAt,
        @Nullable Instant startedAt,
        String hash,
        String signature,
        List<Erased> erases) {

    /// By evaluation, revision and hash, as their texts compare.
    public static final Comparator<RecordFacts> ORDER = RecordFacts::compare;

    public RecordFacts {
        erases = List.copyOf(erases);
    }

    private static int compare(RecordFacts one, RecordFacts other) {
        UUID first = one.evaluation;
        UUID second = other.evaluation;
        // UUID's own order takes them for signed numbers.
        int order = Long.compareUnsigned(first.getMostSignificantBits(), second.getMostSignificantBits());
        if (order == 0) {
            order = Long.compareUnsigned(first.getLeastSignificantBits(), second.getLeastSignificantBits());
        }
        if (order == 0) {
            order = Integer.compare(one.revision, other.revision);
        }
        return order == 0 ? one.hash.compareTo(other.hash) : order;
    }

    /// The public key that it says it was signed with; empty in an unsigned record.
    public String key() {
        return signature.substring(0, Math.max(0, signature.indexOf(':')));
    }

    /// What kind of record it is.
    public enum Kind {
        EVALUATION,
        WITHDRAWAL,
        ERASURE
    }

    /// The facts of a record that was read.
    public static RecordFacts of(ExportedRecord record) {
        return switch (record) {
            case ExportedRecord.Evaluation(var head, var content) ->
                of(Kind.EVALUATION, head, content.call().startedAt().toInstant(), List.of());
            case ExportedRecord.Withdrawal(var head, var _) -> of(Kind.WITHDRAWAL, head, null, List.of());
            case ExportedRecord.Erasure(var head, var erases) -> of(Kind.ERASURE, head, null, erases);
        };
    }

    private static RecordFacts of(
            Kind kind, ExportedRecord.Head head, @Nullable Instant startedAt, List<Erased> erases) {
        var signature = head.signature();
        return new RecordFacts(
                kind,
                head.evaluation(),
                head.revision(),
                head.writer().intern(),
                head.sequence(),
                head.previous(),
                head.predecessor(),
                head.month().intern(),
                head.writtenAt().toInstant(),
                startedAt,
                head.hash(),
                signature == null ? "" : signature.key() + ":" + signature.value(),
                erases);
    }
}
