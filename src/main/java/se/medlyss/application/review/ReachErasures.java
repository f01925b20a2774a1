package se.medlyss.application.review;

import java.lang.System.Logger.Level;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.people.Signing;

/// Lets what was made beside a colleague's evaluation go with it, here and in the shared folder, once the colleague
/// has erased it: reviews of it, and second opinions on its call. Called on the store thread only.
public final class ReachErasures {

    private static final System.Logger LOG = System.getLogger(ReachErasures.class.getName());

    private final EvaluationArchive archive;
    private final EventLog log;
    private final EraseEvaluation erase;
    private final Map<UUID, Optional<UUID>> opinions = new HashMap<>();

    public ReachErasures(EvaluationArchive archive, EventLog log, EraseEvaluation erase) {
        this.archive = archive;
        this.log = log;
        this.erase = erase;
    }

    /// What something was made beside here, of calls before a month, by the month of the call's start.
    Map<YearMonth, Set<UUID>> besideBefore(YearMonth first) throws StorageException {
        Map<YearMonth, Set<UUID>> beside = new HashMap<>();
        for (EvaluationSummary made : archive.madeBesideColleagues()) {
            YearMonth month = YearMonth.from(made.startedAt().atZone(ZoneOffset.UTC));
            Optional<UUID> about = beside(made);
            if (about.isPresent() && month.isBefore(first)) {
                beside.computeIfAbsent(month, _ -> new HashSet<>()).add(about.get());
            }
        }
        return beside;
    }

    /// Erases what was made beside these evaluations, where it is believed that they were erased.
    void reach(Map<UUID, HeardErasure> heard, RecordTrust trust) throws StorageException {
        if (heard.isEmpty()) {
            return;
        }
        for (EvaluationSummary made : archive.madeBesideColleagues()) {
            Optional<HeardErasure> erasure = beside(made).flatMap(about -> Optional.ofNullable(heard.get(about)));
            if (erasure.isPresent() && erasure.get().isBelieved(trust, signerBeside(made))) {
                reach(made.id());
            }
        }
    }

    private Signing.@Nullable Key signerBeside(EvaluationSummary made) throws StorageException {
        return log.state(made.id()).header().signerBeside();
    }

    /// A list tells what a review is of. What a second opinion stands beside is told by its log alone.
    private Optional<UUID> beside(EvaluationSummary made) throws StorageException {
        UUID of = made.review().of();
        if (of != null) {
            return Optional.of(of);
        }
        Optional<UUID> known = opinions.get(made.id());
        if (known == null) {
            known = Optional.ofNullable(log.state(made.id()).header().madeBeside());
            opinions.put(made.id(), known);
        }
        return known;
    }

    private void reach(UUID made) throws StorageException {
        try {
            erase.erase(made);
        } catch (RecordException cannot) {
            LOG.log(Level.ERROR, "an erasure that follows a colleague's cannot be announced", cannot);
        }
    }
}
