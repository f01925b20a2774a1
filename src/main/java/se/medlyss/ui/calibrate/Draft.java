package se.medlyss.ui.calibrate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationSession.RecordingMark;
import se.medlyss.application.calibration.LeadSession;
import se.medlyss.process.ProcessDocument;

/// A session in the making.
///
/// @param deadline     the last day to score
/// @param participants ids of coaches, in the order in which they were added
record Draft(String title, ProcessDocument process, boolean along, LocalDate deadline, List<String> participants) {

    private static final int FEWEST = 2;

    Draft {
        participants = List.copyOf(participants);
    }

    /// Whether enough is chosen.
    boolean complete() {
        return participants.size() >= FEWEST;
    }

    /// The end of its last day.
    Instant until(ZoneId zone) {
        return deadline.plusDays(1).atStartOfDay(zone).toInstant();
    }

    LeadSession.Plan plan(ZoneId zone, @Nullable RecordingMark recording) {
        return new LeadSession.Plan(
                title.strip(),
                until(zone),
                null,
                process.ref(),
                process.process().channel(),
                along,
                recording,
                participants);
    }
}
