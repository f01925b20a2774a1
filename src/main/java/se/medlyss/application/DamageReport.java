package se.medlyss.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The store was damaged and has been set aside, where it is kept for 35 days.
///
/// @param setAside the folder it lies in now
/// @param backup   when the newest good backup was made; null when there is none
/// @param lacking  the evaluations that the backup lacks, or has in an earlier state; newest first
/// @param complete whether everything could be read that tells what is lacking; when false, there may be more
public record DamageReport(
        String setAside, @Nullable Instant backup, List<EvaluationSummary> lacking, boolean complete) {

    public DamageReport {
        lacking = List.copyOf(lacking);
    }
}
