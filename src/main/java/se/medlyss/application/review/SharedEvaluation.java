package se.medlyss.application.review;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedEvaluation.Person;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.StateOfRecord;
import se.medlyss.call.Mode;
import se.medlyss.process.LocalText;
import se.medlyss.process.ProcessRef;

/// An evaluation in the shared folder, as far as a list tells of it: nothing of what was answered, so that whoever
/// looks at the list can still score the call blind.
///
/// @param locked   its owner locked it
/// @param reviewOf the evaluation that this one reviews; null for most
/// @param began    when whoever scored it began, with what was prepared before the call, which lists tell
/// @param title    of the process
public record SharedEvaluation(
        UUID evaluation,
        UUID call,
        Mode mode,
        boolean locked,
        @Nullable UUID reviewOf,
        Instant startedAt,
        Instant began,
        Person agent,
        Person coach,
        ProcessRef process,
        LocalText title) {

    static SharedEvaluation of(ExportedRecord.Evaluation record) {
        ExportedEvaluation content = record.content();
        return new SharedEvaluation(
                record.head().evaluation(),
                content.call().id(),
                content.call().mode(),
                content.state() == ExportedEvaluation.Standing.LOCKED,
                content.reviewOf(),
                content.call().startedAt().toInstant(),
                StateOfRecord.began(record),
                content.agent(),
                content.coach(),
                StateOfRecord.process(record),
                content.process().rules().title());
    }

    /// The month that its records are filed under.
    public YearMonth month() {
        return YearMonth.from(startedAt.atZone(ZoneOffset.UTC));
    }
}
