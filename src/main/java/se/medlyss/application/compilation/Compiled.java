package se.medlyss.application.compilation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Roster;

/// What a compilation found.
///
/// @param share       the folder that `medlyss` lies in
/// @param out         where the output is
/// @param at          when something was last new
/// @param outcome     what the run did to the output
/// @param quarantined sorted by path
/// @param retried     what seems to be still on its way, sorted by path; no part of the output
/// @param passedOver  what lay among the records that is none by its name, sorted by path; nothing of it was
///                    read, and it is no part of the balance or the output
/// @param findings    sorted
/// @param writers     by name
/// @param roster      what the centre published about people; the evaluations are merged as it says
/// @param keys        the public keys that writers published, by the names of their files
/// @param written     the files that this run wrote, relative to the output folder
/// @param since       the month of the first calls that count; empty for all
/// @param evaluations those that count, from that month on
public record Compiled(
        Path share,
        Path out,
        Outcome outcome,
        Instant at,
        Balance balance,
        List<Quarantined> quarantined,
        List<Awaited> retried,
        List<String> passedOver,
        List<Finding> findings,
        List<WriterState> writers,
        Roster roster,
        List<WriterKey> keys,
        List<String> written,
        Optional<YearMonth> since,
        CompiledSet evaluations) {

    /// What a run did to the output.
    public enum Outcome {
        /// The set of records, or what was found of it, is another than the output told of, or a part was missing.
        COMPILED,
        /// Nothing was new, but tables or reports were missing or out of date: an earlier run was interrupted, another
        /// month was asked for, or the app was updated.
        COMPLETED,
        /// Nothing was new, and no file was written.
        UNCHANGED
    }

    public Compiled {
        quarantined = List.copyOf(quarantined);
        retried = List.copyOf(retried);
        passedOver = List.copyOf(passedOver);
        findings = List.copyOf(findings);
        writers = List.copyOf(writers);
        keys = List.copyOf(keys);
        written = List.copyOf(written);
    }

    /// Whether anything in the output folder was written.
    public boolean changed() {
        return outcome != Outcome.UNCHANGED;
    }

    /// The same without what is still on its way, as the output tells it: when and where a file was seen half is no
    /// part of that.
    public Compiled settled() {
        return new Compiled(
                share,
                out,
                outcome,
                at,
                balance.settled(),
                quarantined,
                List.of(),
                List.of(),
                findings,
                writers,
                roster,
                keys,
                written,
                since,
                evaluations);
    }

    /// The same, after more files were written.
    ///
    /// @param more relative to the output folder
    Compiled with(List<String> more) {
        boolean completed = outcome == Outcome.UNCHANGED && !more.isEmpty();
        return new Compiled(
                share,
                out,
                completed ? Outcome.COMPLETED : outcome,
                at,
                balance,
                quarantined,
                retried,
                passedOver,
                findings,
                writers,
                roster,
                keys,
                Stream.concat(written.stream(), more.stream()).toList(),
                since,
                evaluations);
    }
}
