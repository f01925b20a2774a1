package se.medlyss.application.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Row;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.RecordReading;
import se.medlyss.application.StorageException;

/// Which of this computer's evaluations the centre could not take in. Called on the store thread only.
public final class RefusedRecords {

    /// Another file has the record's name in the shared folder.
    public static final String NAME_TAKEN = OutboxChecking.NAME_TAKEN;

    private static final int MOST = 1000;

    private final Outbox outbox;
    private final EvaluationArchive archive;
    private final PeopleDirectory people;

    public RefusedRecords(Outbox outbox, EvaluationArchive archive, PeopleDirectory people) {
        this.outbox = outbox;
        this.archive = archive;
        this.people = people;
    }

    /// An evaluation that the centre has not got.
    ///
    /// @param agent     the name, or the id of whoever has none here
    /// @param startedAt when the call began
    /// @param reason    why; empty for one that this version does not know, or when another file had the name
    /// @param code      the reason as the centre wrote it
    public record Refused(String agent, Instant startedAt, Optional<RecordReading.Reason> reason, String code) {}

    /// Those that no later revision has put right, in the order in which they were released.
    public List<Refused> list() throws StorageException {
        List<Refused> refused = new ArrayList<>();
        for (Row row : outbox.rows(State.REFUSED, MOST)) {
            Optional<EvaluationSummary> summary = archive.find(row.evaluation());
            if (summary.isPresent() && !isPutRight(row)) {
                refused.add(refused(row, summary.get()));
            }
        }
        return refused;
    }

    private boolean isPutRight(Row refused) throws StorageException {
        return outbox.rows(refused.evaluation()).stream()
                .anyMatch(row -> row.revision() > refused.revision() && row.state() != State.REFUSED);
    }

    private Refused refused(Row row, EvaluationSummary summary) throws StorageException {
        String agent = people.agent(summary.agent())
                .map(se.medlyss.people.Agent::name)
                .filter(name -> !name.isBlank())
                .orElse(summary.agent());
        Optional<RecordReading.Reason> reason = Stream.of(RecordReading.Reason.values())
                .filter(each -> each.name().equals(row.detail()))
                .findFirst();
        return new Refused(agent, summary.startedAt(), reason, row.detail());
    }
}
