package se.medlyss.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Writes records in the export format. What is returned has been checked and only lacks its place in the
/// writer's chain, so that nothing can fail in the transaction that releases it.
public interface RecordCodec {

    /// An evaluation's revision.
    Outbox.Maker evaluation(EvaluationRecord record) throws RecordException;

    /// That an evaluation no longer counts.
    Outbox.Maker withdrawal(Withdrawal withdrawal) throws RecordException;

    /// That an evaluation was erased, and which records it removes. It carries no person.
    Outbox.Maker erasure(Erasure erasure) throws RecordException;

    /// @param revision  one more than the revision that it withdraws
    /// @param reason    in the coach's words
    /// @param startedAt the call's start
    record Withdrawal(UUID evaluation, int revision, String reason, Instant startedAt, Instant writtenAt) {}

    /// @param revision one more than the last revision
    /// @param month    `yyyy-MM` of the call's start, UTC
    /// @param removes  the records that are removed
    record Erasure(
            UUID evaluation, int revision, String month, List<ExportedRecord.Erased> removes, Instant writtenAt) {
        public Erasure {
            removes = List.copyOf(removes);
        }
    }
}
