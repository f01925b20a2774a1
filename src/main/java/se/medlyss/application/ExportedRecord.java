package se.medlyss.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Signing;

/// A record as it was read from the shared folder, checked on its own: what one writer says about one
/// evaluation.
public sealed interface ExportedRecord {

    Head head();

    /// What every record has.
    ///
    /// @param parent      the hash of the evaluation's record before; null in its first
    /// @param writer      32 hex digits
    /// @param sequence    1 or more
    /// @param previous    the hash of the writer's record before; null in its first
    /// @param predecessor the writer that this one follows on; null for most
    /// @param app         the version of the app that wrote it
    /// @param month       `yyyy-MM`, UTC
    /// @param hash        checked: SHA-256 over the record's canonical form
    /// @param signature   of the hash; null in an unsigned record
    record Head(
            UUID evaluation,
            int revision,
            @Nullable String parent,
            String writer,
            long sequence,
            @Nullable String previous,
            @Nullable String predecessor,
            String app,
            OffsetDateTime writtenAt,
            String month,
            String hash,
            @Nullable Signature signature) {

        /// Who says that they signed it; with an empty key for an unsigned record.
        public Signing.Key signer() {
            return new Signing.Key(writer, signature == null ? "" : signature.key());
        }
    }

    /// @param key   the public key itself: 64 hex digits
    /// @param value Ed25519 (RFC 8032), as hex
    record Signature(String key, String value) {}

    /// A revision of an evaluation.
    record Evaluation(Head head, ExportedEvaluation content) implements ExportedRecord {}

    /// The evaluation no longer counts.
    ///
    /// @param reason empty when none was given
    record Withdrawal(Head head, String reason) implements ExportedRecord {}

    /// The evaluation was erased.
    record Erasure(Head head, List<Erased> erases) implements ExportedRecord {
        public Erasure {
            erases = List.copyOf(erases);
        }
    }

    /// A record that an erasure removes, wherever it lay.
    record Erased(String writer, long sequence, String hash) {}
}
