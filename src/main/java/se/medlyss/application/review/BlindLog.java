package se.medlyss.application.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.StorageException;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;

/// The log as everybody may read it: what is final about a call that somebody still scores blind stays closed until
/// all of them are final. What is not finished can be read, or nobody could finish it.
public final class BlindLog implements EventLog {

    private final EventLog all;
    private final EvaluationArchive archive;
    private final Secrets secrets;

    /// @param all     holds everything
    /// @param archive knows everything
    /// @param secrets the sessions whose result is not open
    public BlindLog(EventLog all, EvaluationArchive archive, Secrets secrets) {
        this.all = all;
        this.archive = archive;
        this.secrets = secrets;
    }

    @Override
    public void append(Batch batch) throws StorageException {
        all.append(batch);
    }

    /// @throws StorageException `BLIND` while it is not to be seen
    @Override
    public List<LoggedEvent> read(UUID evaluation) throws StorageException {
        Optional<EvaluationSummary> summary = archive.find(evaluation);
        boolean done = summary.isPresent()
                && (summary.get().life() == Life.FINAL || summary.get().life() == Life.WITHDRAWN);
        if (done && isHidden(summary.get())) {
            throw new StorageException(StorageException.Reason.BLIND, evaluation.toString(), null);
        }
        return all.read(evaluation);
    }

    private boolean isHidden(EvaluationSummary summary) throws StorageException {
        UUID session = summary.review().session();
        return session != null && secrets.hides(session) || archive.blindCalls().contains(summary.callId());
    }
}
