package se.medlyss.application.compilation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What a compilation found.
///
/// @param share       the folder that `medlyss` lies in
/// @param out         where the output is
/// @param at          when something was last new
/// @param changed     false when nothing was new, and the output was left as it is
/// @param quarantined sorted by path
/// @param retried     what seems to be still on its way, sorted by path
/// @param findings    sorted
/// @param writers     by name
/// @param evaluations those that count, from the month on that was asked for
public record Compiled(
        Path share,
        Path out,
        boolean changed,
        Instant at,
        Balance balance,
        List<Quarantined> quarantined,
        List<Quarantined> retried,
        List<Finding> findings,
        List<WriterState> writers,
        CompiledSet evaluations) {

    public Compiled {
        quarantined = List.copyOf(quarantined);
        retried = List.copyOf(retried);
        findings = List.copyOf(findings);
        writers = List.copyOf(writers);
    }
}
