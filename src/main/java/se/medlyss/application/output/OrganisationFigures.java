package se.medlyss.application.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;

/// What the reports of a compilation tell.
///
/// @param identity    64 hex digits; the same for the same output of the same version of the app
/// @param evaluations how many count
/// @param from        day of the first call; empty without any
/// @param to          day of the last call; empty without any
/// @param processes   by process, then by mode
/// @param families    stages that several processes have; by stage, then by mode
/// @param writers     by name
public record OrganisationFigures(
        String identity,
        Compiled compiled,
        int evaluations,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<ProcessFigures> processes,
        List<FamilyFigures> families,
        List<WriterCoverage> writers) {

    public OrganisationFigures {
        processes = List.copyOf(processes);
        families = List.copyOf(families);
        writers = List.copyOf(writers);
    }

    /// The figures of a compilation's evaluations.
    ///
    /// @param alive told now and then that it goes on
    static OrganisationFigures of(
            String identity,
            Compiled compiled,
            List<EvaluationFacts> evaluations,
            List<WriterCoverage> writers,
            Runnable alive) {
        Facts facts = new Facts(evaluations, Facts.Origin.CENTRE, 0, compiled.roster(), null);
        return new OrganisationFigures(
                identity,
                compiled,
                evaluations.size(),
                evaluations.stream().map(EvaluationFacts::day).min(Comparator.naturalOrder()),
                evaluations.stream().map(EvaluationFacts::day).max(Comparator.naturalOrder()),
                ProcessFigures.all(facts, alive),
                FamilyFigures.all(facts, alive),
                writers);
    }

    /// When the latest record was written that was read; empty without any. A report says this in place of when it
    /// was made, so that the same records give the same report.
    public Optional<Instant> asOf() {
        return writers.stream().map(WriterCoverage::lastWritten).max(Comparator.naturalOrder());
    }
}
