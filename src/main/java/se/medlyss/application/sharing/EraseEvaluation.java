package se.medlyss.application.sharing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Kind;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;

/// Erases an evaluation: here at once, and in the shared folder by a record that carries no person and by
/// removing this writer's files of it. Called on the store thread only.
///
/// Each step is durable before the next and can be done again, so an erasure that was cut short is finished by
/// doing it again at the next start: first the intention, then the evaluation, then the bytes that wait for the
/// folder.
public final class EraseEvaluation {

    private final Outbox outbox;
    private final EvaluationArchive archive;
    private final RecordCodec codec;
    private final InstantSource clock;

    public EraseEvaluation(Outbox outbox, EvaluationArchive archive, RecordCodec codec, InstantSource clock) {
        this.outbox = outbox;
        this.archive = archive;
        this.codec = codec;
        this.clock = clock;
    }

    /// Erases it for good, and what was made beside it here: its reviews, second opinions, and the agent's own
    /// assessment.
    ///
    /// @throws RecordException before anything of the evaluation that cannot be announced was erased
    public void erase(UUID evaluation) throws StorageException, RecordException {
        for (EvaluationSummary beside : archive.madeBeside(evaluation)) {
            eraseAlone(beside.id());
        }
        eraseAlone(evaluation);
    }

    private void eraseAlone(UUID evaluation) throws StorageException, RecordException {
        announce(evaluation);
        archive.erase(evaluation);
        outbox.forget(evaluation);
    }

    private void announce(UUID evaluation) throws StorageException, RecordException {
        List<Outbox.Row> rows = outbox.rows(evaluation);
        List<Outbox.Row> removes =
                rows.stream().filter(row -> row.kind() != Kind.ERASURE).toList();
        if (removes.isEmpty() || rows.size() > removes.size()) {
            return;
        }
        Outbox.Row last = removes.getLast();
        int revision = removes.stream().mapToInt(Outbox.Row::revision).max().orElseThrow() + 1;
        Instant now = clock.instant();
        List<ExportedRecord.Erased> removed =
                removes.stream().map(Outbox.Row::erased).toList();
        var erasure =
                new RecordCodec.Erasure(evaluation, revision, last.record().month(), removed, now);
        outbox.release(evaluation, revision, Kind.ERASURE, now, codec.erasure(erasure));
    }
}
