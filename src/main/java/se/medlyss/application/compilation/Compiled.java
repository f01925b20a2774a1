package se.medlyss.application.compilation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Roster;

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
/// @param roster      what the centre published about people; the evaluations are merged as it says
/// @param keys        the public keys that writers published, by the names of their files
/// @param written     the files that this run wrote, relative to the output folder
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
        Roster roster,
        List<WriterKey> keys,
        List<String> written,
        CompiledSet evaluations) {

    public Compiled {
        quarantined = List.copyOf(quarantined);
        retried = List.copyOf(retried);
        findings = List.copyOf(findings);
        writers = List.copyOf(writers);
        keys = List.copyOf(keys);
        written = List.copyOf(written);
    }

    /// The same, with other files written.
    Compiled with(List<String> files) {
        return new Compiled(
                share,
                out,
                changed,
                at,
                balance,
                quarantined,
                retried,
                findings,
                writers,
                roster,
                keys,
                files,
                evaluations);
    }
}
